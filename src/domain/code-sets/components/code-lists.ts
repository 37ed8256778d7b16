import type { CalendarDate } from "../../shared/calendar-date";

/** A number with its dates; its words are the publisher's and are not read. */
export interface DatedCode {
  readonly code: string;
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
}

export interface TitledCode {
  readonly code: string;
  readonly title: string;
}

export interface PlaceOfService {
  readonly code: string;
  readonly name: string;
  readonly facility: boolean;
}

/** A HCPCS Level II code without its title, which comes in a list of its own. */
export interface HcpcsIndicators {
  readonly code: string;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  /** Medicare coverage: C carrier judgment, D special instructions, I not payable, M not covered … */
  readonly coverage: string;
  readonly typeOfService: string;
  readonly betos: string;
  /** Codes to look at instead. */
  readonly references: readonly string[];
}

/** One row of the physician fee schedule; amounts are ratios as published, "0.97". */
export interface RelativeValue {
  readonly code: string;
  /** "" for the whole service, 26 professional, TC technical component, 53 discontinued. */
  readonly modifier: string;
  readonly work: string;
  readonly nonFacilityExpense: string;
  readonly facilityExpense: string;
  readonly malpractice: string;
  readonly conversionFactor: string;
}

/** Payment policy of the physician fee schedule, as its indicators say it. */
export interface FeeScheduleIndicators {
  readonly code: string;
  readonly modifier: string;
  readonly status: string;
  /** 000, 010 or 090 days, ZZZ add-on, MMM maternity, and letters for "does not apply" or "the contractor decides". */
  readonly globalDays: string;
  readonly professionalTechnical: string;
  readonly multipleProcedures: string;
  readonly bilateral: string;
}

export interface OppsStatus {
  readonly code: string;
  readonly shortTitle: string;
  /** E1, N, V, Q1 … */
  readonly status: string;
  /** Dollars as published. */
  readonly rate?: string;
}
