/**
 * A bit for each pair of a table, at a place that its two codes give, in an eighth of the table's room: where the bit
 * is not set there is no pair, and most services of a day make none.
 */
export type PairFilter = Uint32Array;

/** Eight bits a pair and more: of the codes that make no pair one in eight or fewer has to be looked for. */
export const emptyFilter = (pairs: number): PairFilter =>
  new Uint32Array(2 ** Math.max(0, 32 - Math.clz32(pairs * 8) - 5));

export function markPair(filter: PairFilter, first: number, second: number): void {
  const bit = bitOf(filter, first, second);
  filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

export function mayPair(filter: PairFilter, first: number, second: number): boolean {
  const bit = bitOf(filter, first, second);
  return (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

const bitOf = (filter: PairFilter, first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0x9e3779b1) >>> (Math.clz32(filter.length) - 4);
