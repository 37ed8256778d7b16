import { type CalendarDate, dateFromD8, parseCalendarDate } from "../../shared/calendar-date";

/** A date as publishers write it: 2024-07-01, 20240701, 07/01/2024 or 1/1/2024. */
export function dateOfCell(cell: string): CalendarDate | undefined {
  if (/^\d{8}$/.test(cell)) return dateFromD8(cell);
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  return parseCalendarDate(
    year ? `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}` : cell.slice(0, 10),
  );
}

/** An open end is written as nothing, as an asterisk or as the last day of the year 9999. */
export const isOpenEnd = (cell: string): boolean => cell === "" || cell === "*" || /^9999/.test(cell);

export const isDecimal = (cell: string): boolean => /^-?(\d+\.?\d*|\.\d+)$/.test(cell);
