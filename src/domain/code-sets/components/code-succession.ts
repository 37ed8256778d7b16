import type { CalendarDate } from "../../shared/calendar-date";

/** A line of the order file's addenda. A change of title stands as "revise-from" followed by "revise-to". */
export interface OrderAddendum {
  readonly action: "add" | "delete" | "revise-from" | "revise-to";
  /** Without dot, as published. */
  readonly code: string;
  readonly billable: boolean;
  readonly shortTitle: string;
  readonly title: string;
}

export interface OrderAddenda {
  readonly rows: readonly OrderAddendum[];
  readonly totals: readonly AddendaTotals[];
}

/** What the file says at its end about headers and codes; the counts of the two editions it compares. */
export interface AddendaTotals {
  readonly of: "Headers" | "Codes";
  readonly from: EditionCount;
  readonly to: EditionCount;
  readonly additions: number;
  readonly deletions: number;
  readonly revisions: number;
}

export interface EditionCount {
  /** icd10cm_order_2025.txt */
  readonly file: string;
  readonly count: number;
}

/** A new code and the codes whose cases it took over. */
export interface CodeConversion {
  /** With dot. */
  readonly code: string;
  readonly effective?: CalendarDate;
  readonly previous: readonly string[];
}
