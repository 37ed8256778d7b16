import { compactCode } from "./code-format";

/** Codes a note names: everything from `low` to `high` and below them, of those that meet `where`. Compact codes. */
export interface CodeRange {
  readonly low: string;
  readonly high: string;
  readonly where?: CharacterRule;
}

/** "with fifth or sixth character 1-4 or 6": one of the places, counted from 1, holds one of the characters; or the code ends or goes on so. */
export type CharacterRule =
  | { readonly places: readonly number[]; readonly characters: string }
  | { readonly ending: readonly string[] }
  | { readonly fromFourth: readonly string[] };

const CODE_OR_RANGE =
  /\b([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)(\.?-(?![A-Z]\d))?(?:\s?-\s?([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)-?)?/g;

const IN_PARENTHESES = /\(([^()]*)(?:\)|$)/g;
const ANY_CODE = new RegExp(CODE_OR_RANGE.source);

/** Where codes stand in parentheses they are what is named: "tuberculosis, any type in A15 (J65)" names J65 alone. */
function namingPart(text: string): string {
  const inside = [...text.matchAll(IN_PARENTHESES)].map(([, part = ""]) => part);
  const naming = inside.filter((part) => ANY_CODE.test(part));
  return naming.length > 0 ? naming.join("; ") : text;
}

/** The codes in a note's text: "(E08.-, E10.21)", "(A00-B99)". A trailing dash means the code and all below it. */
export function codesInNote(text: string): CodeRange[] {
  const where = characterRuleOf(text);
  return [...namingPart(text).matchAll(CODE_OR_RANGE)].map(([, low = "", , high]) => ({
    low: compactCode(low),
    high: compactCode(high ?? low),
    ...(where && { where }),
  }));
}

export function isInRange(code: string, { low, high, where }: CodeRange): boolean {
  const compact = compactCode(code);
  return compact >= low && (compact <= high || compact.startsWith(high)) && (!where || meets(compact, where));
}

function meets(compact: string, rule: CharacterRule): boolean {
  if ("ending" in rule) return rule.ending.some((ending) => compact.slice(3).endsWith(ending));
  if ("fromFourth" in rule) return rule.fromFourth.some((start) => compact.slice(3).startsWith(start));
  return rule.places.some((place) => {
    const character = compact.charAt(place - 1);
    return character !== "" && rule.characters.includes(character);
  });
}

const PLACES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:fourth|4th)\b/, 4],
  [/\b(?:fifth|5th)\b/, 5],
  [/\b(?:sixth|six|6th)\b/, 6],
  [/\b(?:seventh|7th)\b/, 7],
];

const ORDINAL = "fourth|4th|fifth|5th|sixth|six|6th|seventh|7th";
const BY_PLACE = new RegExp(
  `with ((?:${ORDINAL})(?: (?:or|to) (?:${ORDINAL}))?)[- ]characters? \\.?([0-9A-Z](?:\\b[-0-9A-Z, or]*)?)`,
);
const BY_ENDING = /with final characters? -?(\d{1,3})/;
const BY_START = /[0-9-] with \.?(\d{1,3})(?:-\.(\d{1,3}))?/;

/** Which of the codes named are meant, where the note says so behind them. */
function characterRuleOf(text: string): CharacterRule | undefined {
  const ending = BY_ENDING.exec(text)?.[1];
  if (ending) return { ending: [ending] };
  const byPlace = BY_PLACE.exec(text);
  if (byPlace) {
    const [, where = "", characters = ""] = byPlace;
    const two = /^\d\d$/.test(characters.trim());
    if (two) return { ending: [characters.trim()] };
    const places = PLACES.filter(([name]) => name.test(where)).map(([, place]) => place);
    return { places, characters: charactersIn(characters) };
  }
  const [, first, last] = BY_START.exec(text) ?? [];
  if (!first) return undefined;
  return { fromFourth: last ? numbersBetween(first, last) : [first] };
}

/** "1-4 or 6" is 12346. */
function charactersIn(text: string): string {
  const spans = text.match(/[0-9A-Z](?:-[0-9A-Z])?/g) ?? [];
  return spans
    .map((span) => (span.length === 1 ? span : numbersBetween(span.charAt(0), span.charAt(2)).join("")))
    .join("");
}

const numbersBetween = (first: string, last: string): string[] =>
  Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, step) =>
    String(Number(first) + step),
  );
