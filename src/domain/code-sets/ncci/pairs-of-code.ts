import { type CalendarDate, toDayNumber } from "../../shared/calendar-date";
import { findNumberedPair, type PairTable, placeInForce, termsAt } from "./pair-table";
import type { PairTerms } from "./procedure-pair";

/** Another service that a code makes a pair with, and which of the two is not paid. */
export interface CodePair extends PairTerms {
  readonly other: string;
  /** Where the code asked stands: in column 1 it is paid and the other is not, in column 2 the other way round. */
  readonly column: 1 | 2;
}

/** The other code of a pair, and the place of the terms that hold on the day. */
interface PairPlace {
  readonly other: string;
  readonly place: number;
}

/** The pairs of a code that hold on a day, by the column it stands in, in the order of the other code. */
export interface PairPlaces {
  readonly column1: readonly PairPlace[];
  readonly column2: readonly PairPlace[];
}

/** Column 2 is looked through as a whole: 2.5 million numbers, some milliseconds. */
export function placesOfCode(table: PairTable, code: string, on: CalendarDate): PairPlaces {
  const { numbers, starts, column2 } = table;
  const number = numbers.numberOf(code);
  if (number === 0) return { column1: [], column2: [] };
  const day = toDayNumber(on);
  const inForce = (others: Iterable<number>, pairWith: (other: number) => readonly [number, number]) =>
    [...new Set(others)]
      .sort((one, another) => one - another)
      .flatMap((other): PairPlace[] => {
        const place = placeInForce(table, findNumberedPair(table, ...pairWith(other)), day);
        return place < 0 ? [] : [{ other: numbers.codes[other] ?? "", place }];
      });
  const row = column2.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
  return {
    column1: inForce(
      row.filter((other) => other !== 0),
      (other) => [number, other],
    ),
    column2: inForce(rowsWith(table, number), (other) => [other, number]),
  };
}

/** The column 1 codes in whose rows a code stands. */
function rowsWith({ starts, column2 }: PairTable, number: number): number[] {
  const rows: number[] = [];
  const end = starts.at(-1) ?? 0;
  for (let at = column2.indexOf(number); at >= 0 && at < end; at = column2.indexOf(number, at + 1))
    rows.push(rowOf(starts, at));
  return rows;
}

export const pairAt = (table: PairTable, column: 1 | 2, { other, place }: PairPlace): CodePair => ({
  other,
  column,
  ...termsAt(table, place),
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
