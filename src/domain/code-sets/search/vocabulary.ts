/** Every word of the indexed titles, sorted, with the documents that hold it: prefix search is two binary searches. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Where each word's postings begin; one longer than `words`. */
  readonly starts: Uint32Array;
  /** Document number times two, plus one when the word stands in an alternate wording only. */
  readonly postings: Uint32Array;
}

export interface IndexedWords {
  readonly title: readonly string[];
  readonly alternate: readonly string[];
}

/** One pass collects, one lays the postings out flat; a document is listed once a word, its title before its alternates. */
export function buildVocabulary(documents: readonly IndexedWords[]): Vocabulary {
  const lists = new Map<string, number[]>();
  const add = (word: string, document: number, alternate: 0 | 1) => {
    const list = lists.get(word);
    if (!list) lists.set(word, [document * 2 + alternate]);
    else if ((list.at(-1) ?? -1) >> 1 !== document) list.push(document * 2 + alternate);
  };
  for (const [document, { title, alternate }] of documents.entries()) {
    for (const word of title) add(word, document, 0);
    for (const word of alternate) add(word, document, 1);
  }
  const words = [...lists.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  for (const [index, word] of words.entries())
    starts[index + 1] = (starts[index] ?? 0) + (lists.get(word)?.length ?? 0);
  const postings = new Uint32Array(starts[words.length] ?? 0);
  for (const [index, word] of words.entries()) postings.set(lists.get(word) ?? [], starts[index] ?? 0);
  return { words, starts, postings };
}

/** The half-open range of words that begin with the prefix. */
export function prefixRange(words: readonly string[], prefix: string): readonly [number, number] {
  return [lowerBound(words, prefix), lowerBound(words, `${prefix}\uffff`)];
}

function lowerBound(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
