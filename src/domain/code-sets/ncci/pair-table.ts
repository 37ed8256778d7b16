import { fromDayNumber } from "../../shared/calendar-date";
import type { CodeNumbers } from "./five-character-codes";
import type { PairFilter } from "./pair-filter";
import type { PairTerms, ProcedurePair } from "./procedure-pair";

/**
 * One published table of procedure pairs. For each column 1 code a row of places, 32 bits each, where a look-up finds a
 * column 2 code at once and with it which terms the pair has: seven bytes a pair with the
 * room kept free and the filter.
 */
export interface PairTable {
  readonly numbers: CodeNumbers;
  /** Where the places of each column 1 code begin; two longer than the codes. */
  readonly starts: Uint32Array;
  /** The column 2 code in the lower bits, the number of the pair's terms in the upper ones; 0 where a place is free. */
  readonly places: Uint32Array;
  /** How many bits of a place are the code's. */
  readonly codeBits: number;
  /** Numbers of the terms by place, in a table with more terms than the upper bits can count. */
  readonly wide?: Uint32Array;
  /**
   * Three numbers each: first day, last day (days since 1970-01-01), kind. Equal terms stand once; the rows of a pair
   * that was published more than once follow each other.
   */
  readonly terms: Uint16Array;
  readonly kinds: readonly PairKind[];
  readonly filter: PairFilter;
}

export type PairKind = Pick<PairTerms, "indicator" | "rationale">;

/** Numbers of a row of `terms`. */
export const TERMS = 3;
/** A last day that the file does not state. */
export const OPEN_END = 0xffff;
/** The row behind this one is the same pair once more. */
export const AGAIN = 0x8000;
/** The pair does not apply (indicator 9). */
export const NOT_APPLIED = 0x4000;
const KIND = 0x3fff;

/** Places for so many codes of a row: a fifth stays free, so that whoever looks for a code that is not there sees it soon. */
export const roomFor = (codes: number): number => (codes === 0 ? 0 : codes + (codes >>> 2) + 1);

/** Where a code stands in a row of so many places, or behind it. Codes that follow each other lie apart. */
export const placeOf = (second: number, start: number, room: number): number =>
  start + (((Math.imul(second, 0x9e3779b1) >>> 16) * room) >>> 16);

/** The number of the pair's terms, or -1. */
export const findPair = (table: PairTable, first: string, second: string): number =>
  findNumberedPair(table, table.numbers.numberOf(first), table.numbers.numberOf(second));

/** The same by the numbers of the codes. 0 is no code of the table. */
export function findNumberedPair(table: PairTable, first: number, second: number): number {
  const start = table.starts[first] ?? 0;
  const end = table.starts[first + 1] ?? 0;
  if (start === end || second === 0) return -1;
  const { places, codeBits } = table;
  const code = (1 << codeBits) - 1;
  let place = placeOf(second, start, end - start);
  let held = places[place] ?? 0;
  while (held !== 0 && (held & code) !== second) {
    place = place + 1 === end ? start : place + 1;
    held = places[place] ?? 0;
  }
  return held === 0 ? -1 : termsOfPlace(table, place);
}

const termsOfPlace = ({ places, codeBits, wide }: PairTable, place: number): number =>
  wide ? (wide[place] ?? -1) : (places[place] ?? 0) >>> codeBits;

/** From the terms of a pair those in force on a day, or -1: a pair may have been deleted and set again. Days since 1970-01-01. */
export function termsInForce({ terms }: PairTable, found: number, day: number): number {
  if (found < 0) return -1;
  for (let at = found; ; at += 1) {
    if (isInForce(terms, at, day)) return at;
    if (!isAgain(terms, at)) return -1;
  }
}

/** One sign for three questions: what lies in memory at random is better not asked one by one. */
const isInForce = (terms: Uint16Array, at: number, day: number): boolean =>
  ((day - (terms[at * TERMS] ?? 0)) |
    ((terms[at * TERMS + 1] ?? 0) - day) |
    -((terms[at * TERMS + 2] ?? 0) & NOT_APPLIED)) >=
  0;

const isAgain = (terms: Uint16Array, at: number): boolean => ((terms[at * TERMS + 2] ?? 0) & AGAIN) !== 0;

/** Indicator and rationale of terms. */
export const kindAt = ({ terms, kinds }: PairTable, at: number): PairKind | undefined =>
  kinds[(terms[at * TERMS + 2] ?? 0) & KIND];

export function termsAt(table: PairTable, at: number): PairTerms {
  const [first = 0, last = OPEN_END] = table.terms.subarray(at * TERMS, at * TERMS + 2);
  const { indicator = 0, rationale = "" } = kindAt(table, at) ?? {};
  return {
    indicator,
    rationale,
    ...(first > 0 && { effective: fromDayNumber(first) }),
    ...(last < OPEN_END && { deleted: fromDayNumber(last) }),
  };
}

/** The column 2 codes of a column 1 code, by number. */
export function secondsOf({ starts, places, codeBits }: PairTable, first: number): Uint16Array {
  const code = (1 << codeBits) - 1;
  const row = places.subarray(starts[first] ?? 0, starts[first + 1] ?? 0).filter((held) => held !== 0);
  return Uint16Array.from(row, (held) => held & code).sort();
}

/** Every published row, in code order, for comparison with the file. */
export function* pairsOf(table: PairTable): Iterable<ProcedurePair> {
  const { codes } = table.numbers;
  for (const [first, column1] of codes.entries())
    for (const second of secondsOf(table, first)) {
      const column2 = codes[second] ?? "";
      let at = findNumberedPair(table, first, second);
      for (; isAgain(table.terms, at); at += 1) yield { column1, column2, ...termsAt(table, at) };
      yield { column1, column2, ...termsAt(table, at) };
    }
}
