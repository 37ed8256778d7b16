import { spelledOut } from "./shorthand";

/** Words that carry no meaning of their own in a query; a title need not hold them. */
const SILENT_WORDS: ReadonlySet<string> = new Set(
  "a an and at by due for from in into is it nos not of on or other pt patient per the to when while with w type".split(
    " ",
  ),
);

const ACCENTS = /[\u0300-\u036f]/g;

const plain = (text: string): string =>
  text.toLowerCase().normalize("NFD").replaceAll(ACCENTS, "").replaceAll(/['’]/g, "");

/** The words of a title or note: lower case, no accents, no apostrophes; a hyphened word also in one piece, and so a trimester. */
export function wordsOf(text: string): string[] {
  const written = plain(text).replaceAll(/(first|second|third) trimester/g, "$1-trimester");
  const words = written.match(/[a-z0-9]+/g) ?? [];
  const joined = written.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
  return [...words, ...joined.map((word) => word.replaceAll("-", ""))];
}

/** The words of what a person typed, in order, shorthand spelled out. */
export function queryWords(query: string): string[] {
  return spelledOut(plain(query)).match(/[a-z0-9]+/g) ?? [];
}

export const isSilent = (word: string): boolean => SILENT_WORDS.has(word);

/** What was typed, if it can be the start of a code: a letter and a digit, or two digits and more. Compact, upper case. */
export function codePrefixOf(query: string): string | undefined {
  const text = query.trim().toUpperCase();
  return /^(?:[A-Z][0-9][0-9A-Z]?(?:\.?[0-9A-Z]{0,4})|[0-9]{2,4}[0-9A-Z]?|[A-Z][0-9]{2,4})\.?$/.test(text)
    ? text.replaceAll(".", "")
    : undefined;
}
