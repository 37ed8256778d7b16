import { type CalendarDate, formatCalendarDate } from "../../shared/calendar-date";
import type { CodeAnswer } from "../code-answer";

/** "it ended 09/30/2025", "it begins 10/01/2026", or that no loaded release makes it billable. */
export function validityInWords(
  answer: Extract<CodeAnswer, { kind: "not-on-date" }>,
  on: CalendarDate,
): string {
  const ended = answer.periods.filter(({ through }) => through !== undefined && through < on).at(-1)?.through;
  if (ended) return `it ended ${formatCalendarDate(ended)}`;
  const begins = answer.periods.find(({ from }) => from > on)?.from;
  return begins ? `it begins ${formatCalendarDate(begins)}` : "no release makes it billable then";
}
