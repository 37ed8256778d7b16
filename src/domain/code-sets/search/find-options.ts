import type { CalendarDate } from "../../shared/calendar-date";
import type { CodeEntry } from "../code-entry";
import type { CodeUsage } from "./code-usage";

export interface FindOptions {
  readonly on: CalendarDate;
  readonly limit: number;
  readonly billableOnly: boolean;
  readonly sex?: "female" | "male";
  /** Completed years. */
  readonly age?: number;
  readonly usage?: CodeUsage;
  /** Rows of a lower score are of no use: other sets have better ones. */
  readonly floor?: number;
}

export function isOffered(entry: CodeEntry, { on, billableOnly, sex, age }: FindOptions): boolean {
  return (
    entry.validFrom <= on &&
    (entry.validTo === undefined || on <= entry.validTo) &&
    (entry.billable || !billableOnly) &&
    (sex === undefined || entry.sex === undefined || entry.sex === sex) &&
    (age === undefined || entry.age === undefined || (entry.age.from <= age && age <= entry.age.through))
  );
}
