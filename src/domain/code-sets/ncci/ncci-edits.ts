import type { CalendarDate } from "../../shared/calendar-date";
import { type Coverage, covers } from "../code-release";
import type { AddOnPairing, MedicallyUnlikelyEdit, NcciSetting } from "../components/ncci-tables";
import { findNumberedPair, type PairTable, placeInForce, termsAt } from "./pair-table";
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
  const forward = placeInForce(pairs, findNumberedPair(pairs, first, second), day);
  if (forward >= 0)
    return { column1: codes[first] ?? "", column2: codes[second] ?? "", ...termsAt(pairs, forward) };
  const backward = placeInForce(pairs, findNumberedPair(pairs, second, first), day);
  if (backward < 0) return undefined;
  return { column1: codes[second] ?? "", column2: codes[first] ?? "", ...termsAt(pairs, backward) };
}
