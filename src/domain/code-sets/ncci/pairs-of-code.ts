import { type CalendarDate, toDayNumber } from "../../shared/calendar-date";
import { isInForce, type PairTable, termsAt } from "./pair-table";
import type { PairTerms } from "./procedure-pair";

/** Another service that a code makes a pair with, and which of the two is not paid. */
export interface CodePair extends PairTerms {
  readonly other: string;
  /** Where the code asked stands: in column 1 it is paid and the other is not, in column 2 the other way round. */
  readonly column: 1 | 2;
}

/** Places of the rows of a code that hold on a day, by the column it stands in, in the order of the other code. */
export interface PairPlaces {
  readonly column1: readonly number[];
  readonly column2: readonly number[];
}

/** Column 2 is looked through as a whole: 2.5 million numbers, about two milliseconds. */
export function placesOfCode(table: PairTable, code: string, on: CalendarDate): PairPlaces {
  const number = table.numbers.numberOf(code);
  if (number === 0) return { column1: [], column2: [] };
  const day = toDayNumber(on);
  const inForce = (from: number, end: number, column: 1 | 2): number[] => {
    const places: number[] = [];
    for (let at = from; at < end; at += 1) {
      if (column === 2 && table.column2[at] !== number) continue;
      if (isInForce(table, at, day) && !isSamePair(table, places.at(-1), at)) places.push(at);
    }
    return places;
  };
  return {
    column1: inForce(table.starts[number] ?? 0, table.starts[number + 1] ?? 0, 1),
    column2: inForce(0, table.column2.length, 2),
  };
}

/** Rows of one pair stand behind each other; the first that holds is meant. */
const isSamePair = (table: PairTable, last: number | undefined, at: number): boolean =>
  last !== undefined && table.column2[last] === table.column2[at] && rowOf(table, last) === rowOf(table, at);

export const pairAt = (table: PairTable, column: 1 | 2, place: number): CodePair => ({
  other: table.numbers.codes[column === 1 ? (table.column2[place] ?? 0) : rowOf(table, place)] ?? "",
  column,
  ...termsAt(table, place),
});

/** The number of the column 1 code whose row holds the place. */
function rowOf({ starts }: PairTable, place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
