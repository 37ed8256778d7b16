/** Inter at 12 px is about this wide a character; enough to keep room for words that are drawn, not laid out. */
const CHARACTER = 6.5;

/** The room that the longest of some words needs, in px. */
export const wordsWidth = (words: readonly string[]): number =>
  Math.max(0, ...words.map(({ length }) => length)) * CHARACTER;
