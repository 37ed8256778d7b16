import { addDays, addMonths, type CalendarDate, calendarDate, parseCalendarDate } from "./calendar-date";

declare const brand: unique symbol;

/** YYYY-MM; compares with < and >. */
export type CalendarMonth = string & { readonly [brand]: "CalendarMonth" };

export const parseCalendarMonth = (text: string): CalendarMonth | undefined =>
  parseCalendarDate(`${text}-01`) ? (text as CalendarMonth) : undefined;

export const monthOf = (date: CalendarDate): CalendarMonth => date.slice(0, 7) as CalendarMonth;
export const firstDayOf = (month: CalendarMonth): CalendarDate => calendarDate(`${month}-01`);
export const shiftMonth = (month: CalendarMonth, months: number): CalendarMonth =>
  monthOf(addMonths(firstDayOf(month), months));
export const lastDayOf = (month: CalendarMonth): CalendarDate =>
  addDays(firstDayOf(shiftMonth(month, 1)), -1);

/** So many months up to and including one, oldest first. */
export const monthsUpTo = (month: CalendarMonth, count: number): CalendarMonth[] =>
  Array.from({ length: count }, (_unused, index) => shiftMonth(month, index - count + 1));

/** "02/2026" for people. */
export const formatMonth = (month: CalendarMonth): string => `${month.slice(5)}/${month.slice(0, 4)}`;
