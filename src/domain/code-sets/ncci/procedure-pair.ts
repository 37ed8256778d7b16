import type { CalendarDate } from "../../shared/calendar-date";

/** 0: never together. 1: together only with a modifier that says why. 9: the pair does not apply. */
export type PairIndicator = 0 | 1 | 9;

/** What a published pair says besides its two codes. */
export interface PairTerms {
  readonly indicator: PairIndicator;
  readonly rationale: string;
  /** Absent where the file states no first day. */
  readonly effective?: CalendarDate;
  /** The last date the pair holds, as published. */
  readonly deleted?: CalendarDate;
}

/** One published row: column 1 is paid, column 2 is denied beside it. */
export interface ProcedurePair extends PairTerms {
  readonly column1: string;
  readonly column2: string;
}
