import { addDays, type CalendarDate, dateFromD8, parseCalendarDate } from "../../shared/calendar-date";

/** A date as publishers write it: 2024-07-01, 20240701, 07/01/2024, 1/1/2024, or 2024183 by the day of the year. */
export function dateOfCell(cell: string): CalendarDate | undefined {
  if (/^\d{7}$/.test(cell)) return dayOfYear(cell.slice(0, 4), Number(cell.slice(4)));
  if (/^\d{8}$/.test(cell)) return dateFromD8(cell);
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  return parseCalendarDate(
    year ? `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}` : cell.slice(0, 10),
  );
}

function dayOfYear(year: string, day: number): CalendarDate | undefined {
  const first = parseCalendarDate(`${year}-01-01`);
  const date = first && addDays(first, day - 1);
  return date?.startsWith(year) ? date : undefined;
}

/** An open end is written as nothing, as an asterisk or as the last day of the year 9999. */
export const isOpenEnd = (cell: string): boolean => cell === "" || cell === "*" || /^9999/.test(cell);

export const isDecimal = (cell: string): boolean => /^-?(\d+\.?\d*|\.\d+)$/.test(cell);
