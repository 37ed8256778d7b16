import type { Steps } from "../../shared/steps";

/**
 * Every word of the indexed titles, sorted, with the documents that hold it, and the words of every document: a
 * prefix is two binary searches, a word's documents and a document's words are runs of numbers.
 */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Where each word's postings begin; one longer than `words`. */
  readonly starts: Uint32Array;
  /** Document numbers, rising in each run. */
  readonly postings: Uint32Array;
  /** Where each document's words begin; one longer than the documents. */
  readonly documentStarts: Uint32Array;
  /** Numbers of its words, those of the title first; then those of alternate wordings only. */
  readonly documentWords: Uint16Array | Uint32Array;
  /** How many of a document's words are of its title. */
  readonly titleWords: Uint8Array;
}

export interface IndexedWords {
  readonly title: readonly string[];
  readonly alternate: readonly string[];
}

/** Documents come in the order of their numbers; they are asked for once, one at a time. */
export function* vocabularySteps(
  size: number,
  wordsOf: (document: number) => IndexedWords,
): Steps<Vocabulary> {
  const numbers = new Map<string, number>();
  const documentStarts = new Uint32Array(size + 1);
  const titleWords = new Uint8Array(size);
  const found = createRun();
  for (let document = 0; document < size; document += 1) {
    if (document % STEP === 0) yield;
    const start = found.length();
    documentStarts[document] = start;
    const { title, alternate } = wordsOf(document);
    const held = new Set<number>();
    for (const word of title.slice(0, MOST_TITLE_WORDS)) addWord({ numbers, found, held }, word);
    titleWords[document] = found.length() - start;
    for (const word of alternate) addWord({ numbers, found, held }, word);
  }
  documentStarts[size] = found.length();
  yield;
  const words = [...numbers.keys()].sort();
  const renumbered = new Uint32Array(words.length);
  for (const [index, word] of words.entries()) renumbered[numbers.get(word) ?? 0] = index;
  const renumber = (number: number) => renumbered[number] ?? 0;
  const taken = found.taken();
  const documentWords =
    words.length > 0xffff ? Uint32Array.from(taken, renumber) : Uint16Array.from(taken, renumber);
  return {
    words,
    documentStarts,
    documentWords,
    titleWords,
    ...postingsOf(words.length, documentStarts, documentWords),
  };
}

/** Documents of one step: some ten milliseconds. */
export const STEP = 1000;
const MOST_TITLE_WORDS = 255;

interface Collecting {
  readonly numbers: Map<string, number>;
  readonly found: Run;
  /** Words the document already has. */
  readonly held: Set<number>;
}

function addWord({ numbers, found, held }: Collecting, word: string): void {
  let number = numbers.get(word);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(word, number);
  }
  if (held.has(number)) return;
  held.add(number);
  found.push(number);
}

interface Run {
  push(value: number): void;
  length(): number;
  taken(): Uint32Array;
}

/** Numbers that grow one by one without an object for each. */
function createRun(): Run {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    length: () => length,
    taken: () => values.slice(0, length),
  };
}

function postingsOf(
  size: number,
  documentStarts: Uint32Array,
  documentWords: Vocabulary["documentWords"],
): Pick<Vocabulary, "starts" | "postings"> {
  const starts = new Uint32Array(size + 1);
  for (const word of documentWords) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 1; word <= size; word += 1) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const next = starts.slice();
  const postings = new Uint32Array(documentWords.length);
  let document = 0;
  for (let at = 0; at < documentWords.length; at += 1) {
    while ((documentStarts[document + 1] ?? 0) <= at) document += 1;
    const word = documentWords[at] ?? 0;
    postings[next[word] ?? 0] = document;
    next[word] = (next[word] ?? 0) + 1;
  }
  return { starts, postings };
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
