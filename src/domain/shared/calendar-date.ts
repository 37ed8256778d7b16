declare const brand: unique symbol;

/** A date of service, birth date or deadline: YYYY-MM-DD, no time, no zone. Compares with < and >. */
export type CalendarDate = string & { readonly [brand]: "CalendarDate" };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year: number, month: number): number =>
  (DAYS_IN_MONTH[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
const pad = (value: number, width: number): string => String(value).padStart(width, "0");

export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? (text as CalendarDate) : undefined;
}

/** For dates the program itself writes down: an impossible one is our bug. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError(`Not a calendar date: ${text}`);
  return date;
}

export const dateFromD8 = (d8: string): CalendarDate | undefined =>
  parseCalendarDate(`${d8.slice(0, 4)}-${d8.slice(4, 6)}-${d8.slice(6)}`);

export const dateToD8 = (date: CalendarDate): string => date.replaceAll("-", "");

/** Days since 1970-01-01 (Howard Hinnant's civil calendar algorithm; exact for every Gregorian date). */
export function toDayNumber(date: CalendarDate): number {
  const [y = 0, m = 0, d = 0] = date.split("-").map(Number);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function fromDayNumber(dayNumber: number): CalendarDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(toDayNumber(date) + days);

/** Whole days from one date to a later one; negative when the second lies before the first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  toDayNumber(to) - toDayNumber(from);

/** The same day some months later; a day the month does not have becomes its last (29 Feb + 12 months = 28 Feb). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [y = 0, m = 0, d = 0] = date.split("-").map(Number);
  const count = y * 12 + (m - 1) + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(d, daysInMonth(year, month)), 2)}` as CalendarDate;
}

/** Completed years of age on a date. */
export function ageOn(birthDate: CalendarDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** 0 is Sunday, 6 is Saturday. */
export const dayOfWeek = (date: CalendarDate): number => (((toDayNumber(date) + 4) % 7) + 7) % 7;

const MONTH_DAY_YEAR = /^(\d{4})-(\d{2})-(\d{2})$/;
/** MM/DD/YYYY for people. */
export const formatCalendarDate = (date: string): string => date.replace(MONTH_DAY_YEAR, "$2/$3/$1");
