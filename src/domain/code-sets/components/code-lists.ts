import type { CalendarDate } from "../../shared/calendar-date";

/** A number with its dates; its words are the publisher's and are not read. */
export interface DatedCode {
  readonly code: string;
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
}

export interface PlaceOfService {
  readonly code: string;
  readonly name: string;
  readonly facility: boolean;
}

/** One row of the physician fee schedule; amounts are ratios as published, "0.97". */
export interface RelativeValue {
  readonly code: string;
  /** "" for the whole service, 26 professional, TC technical component, 53 discontinued. */
  readonly modifier: string;
  readonly status?: string;
  readonly work: string;
  readonly nonFacilityExpense: string;
  readonly facilityExpense: string;
  readonly malpractice: string;
  /** 000, 010, 090, XXX, YYY, ZZZ, MMM. */
  readonly globalDays?: string;
  readonly conversionFactor?: string;
}

export interface OppsStatus {
  readonly code: string;
  readonly shortTitle: string;
  /** E1, N, V, Q1 … */
  readonly status: string;
  /** Dollars as published. */
  readonly rate?: string;
}
