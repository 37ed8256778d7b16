import { addDays, addMonths, type CalendarDate, dayOfWeek } from "./calendar-date";

/** A clock as dated data: `{count} {unit} from {basis}`, counted on a calendar; never code. */
export interface DeadlineTerms {
  readonly count: number;
  readonly unit: "day" | "month";
  /** `business` skips Saturdays, Sundays and the holidays handed in. */
  readonly calendar: "calendar" | "business";
  /** Days after the notice's date on which it counts as received; 0 where the clock runs from the notice itself. */
  readonly receiptPresumptionDays: number;
}

const isBusinessDay = (date: CalendarDate, holidays: ReadonlySet<CalendarDate>): boolean => {
  const weekday = dayOfWeek(date);
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
};

/** The last day on which the act is in time. */
export function deadlineOf(
  basis: CalendarDate,
  terms: DeadlineTerms,
  holidays: ReadonlySet<CalendarDate> = new Set(),
): CalendarDate {
  const start = addDays(basis, terms.receiptPresumptionDays);
  if (terms.unit === "month") return addMonths(start, terms.count);
  if (terms.calendar === "calendar") return addDays(start, terms.count);
  let date = start;
  for (let left = terms.count; left > 0; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date, holidays)) left -= 1;
  }
  return date;
}
