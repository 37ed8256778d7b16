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

/** A new code and the codes whose cases it took over. */
export interface CodeConversion {
  /** With dot. */
  readonly code: string;
  readonly effective?: CalendarDate;
  readonly previous: readonly string[];
}
