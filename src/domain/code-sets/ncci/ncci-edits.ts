import type { CalendarDate } from "../../shared/calendar-date";
import { type Coverage, covers } from "../code-release";
import type { AddOnPairing, MedicallyUnlikelyEdit, NcciSetting } from "../components/ncci-tables";
import { mayPair } from "./pair-filter";
import { findNumberedPair, type PairTable, termsAt, termsInForce } from "./pair-table";
import type { PairTerms } from "./procedure-pair";

/** The edits of one setting over the dates its file speaks for. Any part may be missing. */
export interface NcciQuarter {
  readonly setting: NcciSetting;
  /** As shown with a finding: "NCCI practitioner tables, 2026 quarter 1". */
  readonly name: string;
  readonly covers: Coverage;
  readonly pairs?: PairTable;
  readonly unitLimits?: ReadonlyMap<string, MedicallyUnlikelyEdit>;
  /** The published rows of each add-on. */
  readonly addOns?: ReadonlyMap<string, readonly AddOnPairing[]>;
}

export interface FoundPair extends PairTerms {
  readonly column1: string;
  readonly column2: string;
}

export interface NcciEdits {
  /** The quarter that speaks for the date; the newest state where several do. Never the newest one for another date. */
  quarterOn(setting: NcciSetting, on: CalendarDate): NcciQuarter | undefined;
  readonly quarters: readonly NcciQuarter[];
}

export function createNcciEdits(quarters: readonly NcciQuarter[]): NcciEdits {
  const newestFirst = [...quarters].sort((a, b) => (a.covers.from < b.covers.from ? 1 : -1));
  return {
    quarters,
    quarterOn: (setting, on) =>
      newestFirst.find((quarter) => quarter.setting === setting && covers(quarter.covers, on)),
  };
}

/**
 * The pair of two codes in either order, in force on the day (days since 1970-01-01). Codes by their numbers in the
 * table, which a claim looks up once for each of its lines.
 */
export function pairBetween(
  pairs: PairTable,
  [first, second]: readonly [number, number],
  day: number,
): FoundPair | undefined {
  if (first === second) return undefined;
  const { codes } = pairs.numbers;
  const forward = termsInForce(pairs, findNumberedPair(pairs, first, second), day);
  if (forward >= 0)
    return { column1: codes[first] ?? "", column2: codes[second] ?? "", ...termsAt(pairs, forward) };
  const backward = termsInForce(pairs, findNumberedPair(pairs, second, first), day);
  if (backward < 0) return undefined;
  return { column1: codes[second] ?? "", column2: codes[first] ?? "", ...termsAt(pairs, backward) };
}

/** A pair among the codes of a day: the places of its two codes on the list, from 0, and its terms by number. */
export interface PairAmong {
  readonly column1: number;
  readonly column2: number;
  readonly terms: number;
}

/** Every two of the codes that make a pair in force, each code against all before it, in either order. */
export function pairsAmong(pairs: PairTable, numbers: readonly number[], day: number): PairAmong[] {
  const found: PairAmong[] = [];
  numbers.forEach((second, later) => {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const first = numbers[earlier] ?? 0;
      const forward = termsBetween(pairs, first, second, day);
      const backward = forward < 0 ? termsBetween(pairs, second, first, day) : -1;
      if (forward >= 0) found.push({ column1: earlier, column2: later, terms: forward });
      else if (backward >= 0) found.push({ column1: later, column2: earlier, terms: backward });
    }
  });
  return found;
}

/** A code makes no pair with itself. */
const termsBetween = (pairs: PairTable, first: number, second: number, day: number): number =>
  first !== second && mayPair(pairs.filter, first, second)
    ? termsInForce(pairs, findNumberedPair(pairs, first, second), day)
    : -1;
