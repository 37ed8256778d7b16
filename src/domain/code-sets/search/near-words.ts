import { soundOf } from "./sounds";
import { prefixRange } from "./vocabulary";

const allowedEdits = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
/** From so many letters on, one edit more is allowed where nothing is nearer. */
const LONG_ENOUGH_FOR_MORE = 6;
/** Shorter words sound alike too easily. */
const LEAST_SOUND = 3;

/**
 * Words of the vocabulary that a misspelled word may mean, or the start of: insertions, deletions, replacements and
 * swapped neighbors, then what sounds alike. The first letter is trusted; only if that finds nothing, it is not. `more`
 * allows further edits.
 */
export function createNearWords(words: readonly string[]): (typed: string, more?: number) => number[] {
  const letters = Uint32Array.from(words, lettersOf);
  const soundsLike = createSounds(words);

  /** Edits from what was typed to a word, as far as they are worth counting. */
  const editsTo = (index: number, typed: TypedWord, limit: number): number => {
    const word = words[index] ?? "";
    const lacking = countBits(typed.letters & ~(letters[index] ?? 0));
    if (lacking > limit || word.length + limit < typed.text.length) return limit + 1;
    return editsToPrefix(typed.text, word, limit);
  };

  const nearInRange = (typed: TypedWord, { from, to, limit }: SearchedRange): number[] => {
    let best = limit;
    let found: number[] = [];
    for (let index = from; index < to; index += 1) {
      const edits = editsTo(index, typed, best);
      if (edits > best) continue;
      if (edits < best) found = [];
      best = edits;
      found.push(index);
    }
    return found;
  };

  return (typed, more = 0) => {
    const limit = allowedEdits(typed) + more;
    if (limit === 0 || typed.length > LONGEST) return [];
    const [from, to] = prefixRange(words, typed.charAt(0));
    const asked = { text: typed, letters: lettersOf(typed) };
    const near = nearInRange(asked, { from, to, limit: Math.min(limit, 1 + more) });
    if (near.length > 0) return near;
    const alike = soundsLike(typed);
    if (alike.length > 0) return alike;
    const farther = limit + (typed.length >= LONG_ENOUGH_FOR_MORE && limit === 1 ? 1 : 0);
    const less = nearInRange(asked, { from, to, limit: farther });
    return less.length > 0 ? less : nearInRange(asked, { from: 0, to: words.length, limit });
  };
}

/** Words by a number of their sound, and of these the ones that are spelled most alike. */
function createSounds(words: readonly string[]): (typed: string) => number[] {
  const sounds = Float64Array.from(words, (word, index) => numberOf(soundOf(word)) * WORDS + index).sort();
  return (typed) => {
    const sound = soundOf(typed);
    if (sound.length < LEAST_SOUND) return [];
    const from = numberOf(sound) * WORDS;
    const numbers = sounds.subarray(lowerBound(sounds, from), lowerBound(sounds, from + WORDS));
    const alike = Array.from(numbers, (number) => number % WORDS).filter(
      (index) => soundOf(words[index] ?? "") === sound,
    );
    const edits = alike.map((index) => editsToPrefix(typed, words[index] ?? "", MOST_EDITS));
    const fewest = Math.min(...edits);
    return fewest > MOST_EDITS ? [] : alike.filter((_, at) => edits[at] === fewest);
  };
}

const WORDS = 2 ** 20;
const MOST_EDITS = 4;

function numberOf(sound: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sound.length; at += 1) hash = Math.imul(hash ^ sound.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function lowerBound(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface TypedWord {
  readonly text: string;
  readonly letters: number;
}

interface SearchedRange {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** Longer words than any title has are not misspelled titles. */
const LONGEST = 40;

/** One bit a letter; digits share the rest. A word that lacks more letters than edits are allowed cannot be near. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    bits |= 1 << (unit >= 97 && unit <= 122 ? unit - 97 : 26 + (unit % 5));
  }
  return bits >>> 0;
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  while (left) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

const ROW = 48;
const rows = [new Uint8Array(ROW), new Uint8Array(ROW), new Uint8Array(ROW)] as const;

/** Fewest edits that turn what was typed into the word or into a beginning of it; more than `limit` is not counted on. */
export function editsToPrefix(typed: string, word: string, limit: number): number {
  const width = Math.min(word.length, typed.length + limit, ROW - 1);
  let [older, previous, current] = [...rows];
  for (let column = 0; column <= width; column += 1) previous[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    const smallest = fillRow({ typed, word, row, width, older, previous, current });
    if (smallest > limit) return limit + 1;
    [older, previous, current] = [previous, current, older];
  }
  let fewest = limit + 1;
  const shortest = Math.max(0, typed.length - limit);
  for (let column = shortest; column <= width; column += 1)
    fewest = Math.min(fewest, previous[column] ?? fewest);
  return fewest;
}

interface RowToFill {
  readonly typed: string;
  readonly word: string;
  readonly row: number;
  readonly width: number;
  readonly older: Uint8Array;
  readonly previous: Uint8Array;
  readonly current: Uint8Array;
}

function fillRow({ typed, word, row, width, older, previous, current }: RowToFill): number {
  current[0] = row;
  let smallest = row;
  for (let column = 1; column <= width; column += 1) {
    const same = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
    let cost = Math.min(
      (previous[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (previous[column - 1] ?? 0) + (same ? 0 : 1),
    );
    if (isSwap(typed, word, { row, column })) cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
    current[column] = cost;
    if (cost < smallest) smallest = cost;
  }
  return smallest;
}

const isSwap = (typed: string, word: string, { row, column }: { row: number; column: number }): boolean =>
  row > 1 &&
  column > 1 &&
  typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
  typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
