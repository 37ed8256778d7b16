/** Which texts hold a word, or one that begins so. */
export interface TermVocabulary {
  /** Of each text, a bit for each of the words that it holds as a whole, or begun so. */
  readonly whole: (words: readonly string[]) => Uint16Array;
  readonly begun: (words: readonly string[]) => Uint16Array;
}

export function vocabularyOf(texts: readonly string[]): TermVocabulary {
  const places = placesOfWords(texts);
  const sorted = [...places.keys()].sort();
  const bitsOf = (words: readonly string[], meant: (word: string) => readonly string[]) => {
    const bits = new Uint16Array(texts.length);
    for (const [at, word] of words.entries())
      for (const place of meant(word).flatMap((known) => places.get(known) ?? []))
        bits[place] = (bits[place] ?? 0) | (1 << at);
    return bits;
  };
  return {
    whole: (words) => bitsOf(words, (word) => [word, singular(word) ?? "", `${word}s`]),
    begun: (words) => bitsOf(words, (word) => begunSo(sorted, word)),
  };
}

function placesOfWords(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries())
    for (const word of new Set(wordsIn(text))) {
      const held = places.get(word);
      if (held) held.push(at);
      else places.set(word, [at]);
    }
  return places;
}

export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .match(/[a-z0-9]+/g) ?? [];

/** The index speaks of one stone, a coder of stones. */
const singular = (word: string): string | undefined =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : undefined;

function begunSo(sorted: readonly string[], word: string): readonly string[] {
  const first = firstFrom(sorted, word);
  let end = first;
  while (sorted[end]?.startsWith(word)) end += 1;
  const one = singular(word);
  const isKnown = one !== undefined && sorted[firstFrom(sorted, one)] === one;
  return isKnown ? [one, ...sorted.slice(first, end)] : sorted.slice(first, end);
}

/** The place of the first word that is not before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
