import { prefixRange } from "./vocabulary";

const allowedEdits = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Words of the vocabulary that a misspelled word may mean, or the start of: insertions, deletions, replacements and
 * swapped neighbors. The first letter is trusted; only if that finds nothing, it is not.
 */
export function nearWords(words: readonly string[], typed: string): number[] {
  const limit = allowedEdits(typed);
  if (limit === 0) return [];
  const [from, to] = prefixRange(words, typed.charAt(0));
  const near = nearInRange(words, typed, { from, to, limit });
  return near.length > 0 ? near : nearInRange(words, typed, { from: 0, to: words.length, limit });
}

function nearInRange(
  words: readonly string[],
  typed: string,
  { from, to, limit }: { readonly from: number; readonly to: number; readonly limit: number },
): number[] {
  let best = limit;
  let found: number[] = [];
  for (let index = from; index < to; index += 1) {
    const word = words[index] ?? "";
    if (word.length + limit < typed.length) continue;
    const edits = editsToPrefix(typed, word, best);
    if (edits > best) continue;
    if (edits < best) found = [];
    best = edits;
    found.push(index);
  }
  return found;
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
