/** What stands under one heading, line by line as the page has it. */
export interface HeadedLines {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const LONG_LINE = 44;
const SHORT_LINE = 34;

/**
 * Parts the rest of a heading that takes more lines from its text, and puts the text's lines together again. Where the
 * table of contents names the heading, its words say how far it goes.
 */
export function headedText(first: string, lines: readonly string[], listed = ""): HeadedLines {
  let title = first;
  let at = 0;
  while (at < lines.length && continuesTitle(title, lines.slice(at, at + 2), listed)) {
    title = joined(title, lines[at] ?? "").trim();
    at += 1;
  }
  return { title, paragraphs: paragraphsOf(lines.slice(at)) };
}

function continuesTitle(title: string, [line = "", after]: readonly string[], listed: string): boolean {
  if (title === "" || plainText(listed).startsWith(plainText(title + line))) return true;
  if (title.length < LONG_LINE && !/[-,]$/.test(title)) return false;
  if (/^[a-z(]/.test(line) || /[-,]$|\b(and|or|of|the|with|for|to|in)$/i.test(title)) return true;
  return (
    line.length <= SHORT_LINE && !/[.:;]$/.test(line) && (after === undefined || /^[A-Z“"(]/.test(after))
  );
}

/** Letters and digits alone, in small letters. */
export const plainText = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** No word is parted at the end of a line; a hyphen there belongs to it. */
const joined = (text: string, line: string): string => `${text}${text.endsWith("-") ? "" : " "}${line}`;

const OPENS = /^(•|See [A-Z]|Note:|Exception|Example|For example|\(?\d{1,2}[.)] )/;
/** "Z00 Encounter for …", or with a comma, which a sentence may have as well. */
const LISTED = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?-?(,?) +[A-Z(]/;

/** A list of codes has one a line; with commas only behind a colon or another of them. */
function opensItem(line: string, before: string): boolean {
  const item = LISTED.exec(line);
  return item !== null && (item[1] === "" || before.endsWith(":") || LISTED.test(before));
}

function paragraphsOf(lines: readonly string[]): string[] {
  const widest = Math.max(0, ...lines.map(({ length }) => length));
  const paragraphs: string[] = [];
  let before = "";
  for (const line of lines) {
    const ends = /[.:?!”")]$/.test(before) && before.length < widest - 12;
    const text = paragraphs.at(-1);
    if (text === undefined || ends || OPENS.test(line) || opensItem(line, before)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = joined(text, line);
    before = line;
  }
  return paragraphs;
}
