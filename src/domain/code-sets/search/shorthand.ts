/** Written shorthand that cutting into words would lose, put into the words of titles; the text is in lower case. */
const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o\b/g, " without "],
  [/\bc\/s\b/g, " cesarean "],
  [/\bh\/a\b/g, " headache "],
  [/\bd&e\b/g, " dilation evacuation "],
  [/\bc\/b\b/g, " with "],
  [/\bp\/w\b/g, " "],
  [/\b(?:i\/s\/o|r\/t|2°|2ndary to|2dary to)/g, " due to "],
  [
    /\b(?:new onset|newly diagnosed|known history of|all the time|for the past \w+ (?:days|weeks|months))\b/g,
    " ",
  ],
  [/\b\d+ ?(?:yrs?|years?) ago\b/g, " old "],
  [/\b\d+ ?(?:hours?|hrs?|h|days?|d|wks?|weeks?|mos?|months?) ago\b/g, " "],
  [/\bw (?:and|&) w ?\/?o\b|\bw\/? ?& ?w\/?o\b|\bw\/wo\b|\bw ?\/ ?& w ?\/ ?o\b/g, " with and without "],
  [/\bs\/p\b/g, " status post "],
  [/\b(?:f\/h|fhx|fam hx|family hx) (?:of )?/g, " family history "],
  [/\b(?:h\/o|hx|pmh) (?:of )?/g, " history "],
  [/\b(?:h\/o|hx|pmh)\b/g, " history "],
  [/\bf\/u\b/g, " follow up "],
  [/\b(?:c\/o|r\/o|a\/w|y\/o|e\/o|pt c\/o)\b/g, " "],
  [/\b(?:2\/2|d\/t|s\/t|secondary to|because of|caused by|related to)/g, " due to "],
  [/\bb\/l\b/g, " bilateral "],
  [/\bn\/v\/d\b/g, " nausea vomiting diarrhea "],
  [/\bn\/v\b/g, " nausea vomiting "],
  [/\btype a (?:acute )?(?:aortic )?dis+ection/g, " ascending aorta dissection "],
  [/\btype b (?:acute )?(?:aortic )?dis+ection/g, " descending thoracic aorta dissection "],
  [/\b(brain|head|cord|spinal|kidney|liver|spleen|splenic|lung|nerve|tendon|eye) inj\b/g, "$1 injury"],
  [/\b(\d+)\+?\d? ?(?:wks?|wga|weeks? (?:iup|pregnant|preg|gestation))\b/g, "$1 weeks"],
  [/\bu\/s\b/g, " ultrasound "],
  [/\bd\/o\b/g, " disorder "],
  [/\bd\/c\b/g, " discharge "],
  [/\bi&d\b/g, " incision drainage "],
  [/\bd&c\b/g, " dilation curettage "],
  [/\bt&a\b/g, " tonsillectomy adenoidectomy "],
  [/\bw\//g, " with "],
  [/\be\/m\b/g, " visit "],
  [/\b\d+ ?(?:yo|yr old|year old|yrs old|years old)\b/g, " "],
  [/> ?(?=\d)/g, " greater than "],
  [/< ?(?=\d)/g, " less than "],
  [/\b(\d+) ?hrs?\b/g, "$1 hours"],
  [/\bx ?1\b/g, " one "],
  [/\bx ?2\b/g, " two "],
  [/\bx ?3\b/g, " three "],
  [/\bx ?4\b/g, " four "],
];

/** What a measure is called in titles that hold a range: "bmi 42" is "40.0-44.9", "25 % tbsa" is "20-29 %". */
const MEASURES: readonly (readonly [RegExp, (value: number) => string])[] = [
  [/\bbmi (?:of |is |= ?)?(\d{2})(?:\.\d+)?\b/g, (value) => `bmi ${massIndexRange(value)}`],
  [/\b(\d{1,2}) ?% (?:tbsa|bsa|of body|body surface)/g, (value) => `tbsa ${surfaceRange(value)}`],
  [/\btbsa (\d{1,2}) ?%/g, (value) => `tbsa ${surfaceRange(value)}`],
];

export function spelledOut(text: string): string {
  let spelled = text;
  for (const [shorthand, words] of SHORTHAND) spelled = spelled.replaceAll(shorthand, words);
  for (const [measure, words] of MEASURES)
    spelled = spelled.replaceAll(measure, (_, value: string) => words(Number(value)));
  return spelled;
}

function massIndexRange(value: number): string {
  if (value >= 70) return "70";
  if (value >= 50) return `${Math.floor(value / 10)}0 0 ${Math.floor(value / 10)}9 9`;
  if (value >= 45) return "45 0 49 9";
  if (value >= 40) return "40 0 44 9";
  return value >= 20 ? `${value} 0 ${value} 9` : "19 9 less";
}

const surfaceRange = (value: number): string => {
  const tens = Math.floor(value / 10);
  return tens === 0 ? "10 less" : `${tens}0 ${tens}9`;
};
