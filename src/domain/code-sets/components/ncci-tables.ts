import type { CalendarDate } from "../../shared/calendar-date";

/** Each setting has tables of its own. */
export type NcciSetting = "practitioner" | "outpatient-hospital" | "dme";

/**
 * Procedure pairs of one setting and quarter, a column an array: with 2.5 million pairs, objects would need a
 * gigabyte. Row n is `codes[column1[n]]` with `codes[column2[n]]`.
 */
export interface NcciPairTable {
  readonly setting: NcciSetting;
  /** Every code named, each once, in the order first met. */
  readonly codes: readonly string[];
  readonly column1: Uint16Array;
  readonly column2: Uint16Array;
  /** Day numbers since 1970-01-01; 0 where the file states no first day. */
  readonly from: Uint16Array;
  /** The last day the pair holds; 0 where no end is stated. */
  readonly deleted: Uint16Array;
  /** 0 no modifier bypasses the pair, 1 a modifier may, 9 the pair does not apply. */
  readonly modifier: Uint8Array;
  readonly rationale: Uint8Array;
  readonly rationales: readonly string[];
}

export interface MueTable {
  readonly setting: NcciSetting;
  readonly rows: readonly MedicallyUnlikelyEdit[];
}

export interface MedicallyUnlikelyEdit {
  readonly code: string;
  readonly units: number;
  /** 1 per line, 2 per day and never more (policy), 3 per day unless proven (clinical). */
  readonly adjudication: 1 | 2 | 3;
  readonly rationale: string;
}

/** One published row of the add-on table: an add-on and a service it may be billed with. */
export interface AddOnPairing {
  readonly addOn: string;
  /** Absent where the contractor decides which services count. */
  readonly primary?: string;
  /** 1: every primary is listed. 2: the contractor decides. 3: some are listed, the contractor may take others. */
  readonly type: 1 | 2 | 3;
  readonly from?: CalendarDate;
  /** The first of the last days of the row, the add-on and the primary. */
  readonly through?: CalendarDate;
}
