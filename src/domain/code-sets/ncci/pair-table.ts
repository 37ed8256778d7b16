import { fromDayNumber } from "../../shared/calendar-date";
import type { CodeNumbers } from "./five-character-codes";
import type { PairTerms, ProcedurePair } from "./procedure-pair";

/**
 * One published table of procedure pairs. For each column 1 code a row of its column 2 codes, 16 bits each, in places
 * where a look-up finds them at once, and beside them their terms: ten bytes a pair with the room kept free.
 */
export interface PairTable {
  readonly numbers: CodeNumbers;
  /** Where the places of each column 1 code begin; two longer than the codes. */
  readonly starts: Uint32Array;
  /** The column 2 code of each place; 0 where it is free. */
  readonly column2: Uint16Array;
  /**
   * Three numbers a place: first day, last day (days since 1970-01-01), kind. A pair that was published more than once
   * has its rows one after the other behind the places of all codes.
   */
  readonly terms: Uint16Array;
  readonly kinds: readonly PairKind[];
}

export type PairKind = Pick<PairTerms, "indicator" | "rationale">;

/** Numbers of a place in `terms`. */
export const TERMS = 3;
/** A last day that the file does not state. */
export const OPEN_END = 0xffff;
/** The row behind this one is the same pair once more. */
export const AGAIN = 0x8000;
/** The pair does not apply (indicator 9). */
export const NOT_APPLIED = 0x4000;
const KIND = 0x3fff;
/** Published more than once: both days together are the place of the first of its rows. */
export const SEVERAL = AGAIN | NOT_APPLIED | KIND;

/** Places for so many codes of a row: a fifth stays free, so that whoever looks for a code that is not there sees it soon. */
export const roomFor = (codes: number): number => (codes === 0 ? 0 : codes + (codes >>> 2) + 1);

/** The place of a code in its row, or the free one where it would stand. Codes that follow each other lie apart. */
export function placeIn(
  column2: Uint16Array,
  second: number,
  [start, end]: readonly [number, number],
): number {
  let place = start + (((Math.imul(second, 0x9e3779b1) >>> 16) * (end - start)) >>> 16);
  for (;;) {
    const held = column2[place] ?? 0;
    if (held === second || held === 0) return place;
    place += 1;
    if (place === end) place = start;
  }
}

/** Place of the pair, or -1. */
export const findPair = (table: PairTable, first: string, second: string): number =>
  findNumberedPair(table, table.numbers.numberOf(first), table.numbers.numberOf(second));

/** The same by the numbers of the codes. 0 is no code of the table. */
export function findNumberedPair({ starts, column2 }: PairTable, first: number, second: number): number {
  if (second === 0) return -1;
  const start = starts[first] ?? 0;
  const end = starts[first + 1] ?? 0;
  if (start === end) return -1;
  const place = placeIn(column2, second, [start, end]);
  return column2[place] === second ? place : -1;
}

/**
 * From the place of a pair, the place of its terms in force on a day, or -1: a pair may have been deleted and set
 * again. Days since 1970-01-01.
 */
export function placeInForce({ terms }: PairTable, place: number, day: number): number {
  if (place < 0) return -1;
  if (isInForce(terms, place, day)) return place;
  if (!isAgain(terms, place)) return -1;
  for (let at = firstRow(terms, place); ; at += 1) {
    if (isInForce(terms, at, day)) return at;
    if (!isAgain(terms, at)) return -1;
  }
}

/** One sign for three questions: what lies in memory at random is better not asked one by one. */
const isInForce = (terms: Uint16Array, place: number, day: number): boolean =>
  ((day - (terms[place * TERMS] ?? 0)) |
    ((terms[place * TERMS + 1] ?? 0) - day) |
    -((terms[place * TERMS + 2] ?? 0) & NOT_APPLIED)) >=
  0;

const isAgain = (terms: Uint16Array, place: number): boolean =>
  ((terms[place * TERMS + 2] ?? 0) & AGAIN) !== 0;

const firstRow = (terms: Uint16Array, place: number): number =>
  (terms[place * TERMS] ?? 0) + (terms[place * TERMS + 1] ?? 0) * 0x10000;

/** Indicator and rationale of a row. */
export const kindAt = ({ terms, kinds }: PairTable, place: number): PairKind | undefined =>
  kinds[(terms[place * TERMS + 2] ?? 0) & KIND];

export function termsAt(table: PairTable, place: number): PairTerms {
  const [first = 0, last = OPEN_END] = table.terms.subarray(place * TERMS, place * TERMS + 2);
  const { indicator = 0, rationale = "" } = kindAt(table, place) ?? {};
  return {
    indicator,
    rationale,
    ...(first > 0 && { effective: fromDayNumber(first) }),
    ...(last < OPEN_END && { deleted: fromDayNumber(last) }),
  };
}

/** The places of a column 1 code, in the order of the column 2 codes. */
export function pairPlaces({ starts, column2 }: PairTable, first: number): number[] {
  const places: number[] = [];
  for (let place = starts[first] ?? 0; place < (starts[first + 1] ?? 0); place += 1)
    if (column2[place] !== 0) places.push(place);
  return places.sort((one, other) => (column2[one] ?? 0) - (column2[other] ?? 0));
}

/** Every published row, in code order, for comparison with the file. */
export function* pairsOf(table: PairTable): Iterable<ProcedurePair> {
  const { codes } = table.numbers;
  for (const [first, column1] of codes.entries())
    for (const place of pairPlaces(table, first)) {
      const column2 = codes[table.column2[place] ?? 0] ?? "";
      for (const at of rowsAt(table.terms, place)) yield { column1, column2, ...termsAt(table, at) };
    }
}

function* rowsAt(terms: Uint16Array, place: number): Iterable<number> {
  if (!isAgain(terms, place)) return yield place;
  let at = firstRow(terms, place);
  for (; isAgain(terms, at); at += 1) yield at;
  yield at;
}
