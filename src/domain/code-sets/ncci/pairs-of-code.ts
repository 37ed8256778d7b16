import { type CalendarDate, toDayNumber } from "../../shared/calendar-date";
import { findNumberedPair, type PairTable, secondsOf, termsAt, termsInForce } from "./pair-table";
import type { PairTerms } from "./procedure-pair";

/** Another service that a code makes a pair with, and which of the two is not paid. */
export interface CodePair extends PairTerms {
  readonly other: string;
  /** Where the code asked stands: in column 1 it is paid and the other is not, in column 2 the other way round. */
  readonly column: 1 | 2;
}

/** The other code of a pair, and the number of the terms that hold on the day. */
interface PairPlace {
  readonly other: string;
  readonly terms: number;
}

/** The pairs of a code that hold on a day, by the column it stands in, in the order of the other code. */
export interface PairPlaces {
  readonly column1: readonly PairPlace[];
  readonly column2: readonly PairPlace[];
}

/** Column 2 is looked through as a whole: 2.5 million numbers, some milliseconds. */
export function placesOfCode(table: PairTable, code: string, on: CalendarDate): PairPlaces {
  const { numbers } = table;
  const number = numbers.numberOf(code);
  if (number === 0) return { column1: [], column2: [] };
  const day = toDayNumber(on);
  const inForce = (others: Iterable<number>, pairWith: (other: number) => readonly [number, number]) =>
    [...others].flatMap((other): PairPlace[] => {
      const terms = termsInForce(table, findNumberedPair(table, ...pairWith(other)), day);
      return terms < 0 ? [] : [{ other: numbers.codes[other] ?? "", terms }];
    });
  return {
    column1: inForce(secondsOf(table, number), (other) => [number, other]),
    column2: inForce(rowsWith(table, number), (other) => [other, number]),
  };
}

/** The column 1 codes in whose rows a code stands, in code order. */
function rowsWith({ starts, places, codeBits }: PairTable, number: number): number[] {
  const rows: number[] = [];
  const code = (1 << codeBits) - 1;
  for (let at = 0; at < places.length; at += 1)
    if (((places[at] ?? 0) & code) === number) rows.push(rowOf(starts, at));
  return rows;
}

export const pairAt = (table: PairTable, column: 1 | 2, { other, terms }: PairPlace): CodePair => ({
  other,
  column,
  ...termsAt(table, terms),
});

/** The number of the column 1 code whose row holds the place. */
function rowOf(starts: Uint32Array, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
