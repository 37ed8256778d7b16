/** A stretch of a title; `meant` where it answers a word of the query. */
export interface TitleSpan {
  readonly text: string;
  readonly meant: boolean;
}

const ACCENTS = /[\u0300-\u036f]/g;
const plain = (word: string): string => word.toLowerCase().normalize("NFD").replaceAll(ACCENTS, "");

/** A title with the words that were found marked; the words come as the search reads them, lower case and bare. */
export function markedTitle(title: string, words: readonly string[]): TitleSpan[] {
  const meant = new Set(words);
  const spans: TitleSpan[] = [];
  for (const [text] of title.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    const isMeant = meant.has(plain(text));
    const last = spans.at(-1);
    if (last && last.meant === isMeant) spans[spans.length - 1] = { text: last.text + text, meant: isMeant };
    else spans.push({ text, meant: isMeant });
  }
  return spans;
}
