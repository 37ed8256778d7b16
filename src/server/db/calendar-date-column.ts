import { type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";

/** A DATE column arrives as UTC midnight; read any other way it shows the day before west of Greenwich. */
export const fromDateColumn = (column: Date): CalendarDate => calendarDate(column.toISOString().slice(0, 10));
export const toDateColumn = (date: CalendarDate): Date => new Date(`${date}T00:00:00.000Z`);

export const fromOptionalDateColumn = (column: Date | null): CalendarDate | undefined =>
  column ? fromDateColumn(column) : undefined;
export const toOptionalDateColumn = (date: CalendarDate | undefined): Date | null =>
  date ? toDateColumn(date) : null;

/** The calendar day of an instant in an organization's zone. */
export const dayIn = (timeZone: string, instant: Date): CalendarDate =>
  calendarDate(new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(instant));
