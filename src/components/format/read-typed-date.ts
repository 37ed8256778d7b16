import type { CalendarDate } from "@/domain/shared/calendar-date";
import { addDays, parseCalendarDate } from "@/domain/shared/calendar-date";

/** Reads what people type for a date: 03/27/2026, 3/27/26, 03272026, 2026-03-27, t (today), +7, -1. */
export function readTypedDate(text: string, today?: CalendarDate): CalendarDate | undefined {
  const typed = text.trim().toLowerCase();
  if (today && (typed === "t" || typed === "today")) return today;
  const shift = /^[+-]\d{1,4}$/.exec(typed);
  if (today && shift) return addDays(today, Number(typed));
  if (/^\d{4}-/.test(typed)) return parseCalendarDate(typed);
  const match =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (!match) return undefined;
  const [, month = "", day = "", year = ""] = match;
  const fullYear = year.length === 2 ? `20${year}` : year;
  return parseCalendarDate(`${fullYear}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
