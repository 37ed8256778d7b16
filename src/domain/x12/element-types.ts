/** The X12 data types as readers and writers of values. */
import type { CalendarDate } from "../shared/calendar-date";
import { dateFromD8, dateToD8, parseCalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";
import { formatDecimalAmount, parseDecimalAmount } from "../shared/money";
import type { DataType, ElementType } from "./definition";

const textual = (dataType: DataType, min: number, max: number, freeText: boolean): ElementType<string> => ({
  kind: "element",
  dataType,
  minLength: min,
  maxLength: max,
  codes: undefined,
  freeText,
  read: (text) => text,
  write: (value) => value,
});

/** AN that people read: names, streets, notes. */
export const text = (max: number, min = 1): ElementType<string> => textual("AN", min, max, true);
/** AN that machines compare: numbers of accounts, members, claims. Never altered when written. */
export const identifier = (max: number, min = 1): ElementType<string> => textual("AN", min, max, false);
/** ID whose list lies outside the guide (states, reason codes, procedure codes). */
export const codeOf = (max: number, min = 1): ElementType<string> => textual("ID", min, max, false);

const numeric = <T>(dataType: DataType, max: number, io: Pick<ElementType<T>, "read" | "write">) => ({
  kind: "element" as const,
  dataType,
  minLength: 1,
  maxLength: max,
  codes: undefined,
  freeText: false,
  ...io,
});

const DECIMAL = /^-?(?:\d+\.?\d*|\.\d+)$/;
/** R that is no money: units, rates, weights. Kept as its decimal text, exactly. */
export const decimal = (max: number): ElementType<string> =>
  numeric("R", max, { read: (t) => (DECIMAL.test(t) ? t : undefined), write: (v: string) => v });

const SAFE_LENGTH = 15;
/** Cents from the usual forms without a regular expression; everything else is left to `parseDecimalAmount`. */
export function readAmount(text: string): Cents | undefined {
  const point = text.indexOf(".");
  const decimals = point === -1 ? 0 : text.length - point - 1;
  const digits = digitsOf(text, point);
  if (digits < 0 || decimals > 2) return parseDecimalAmount(text);
  return BigInt(digits * (decimals === 2 ? 1 : decimals === 1 ? 10 : 100));
}

/** All digits of a short text as one whole number, its point left out; -1 when there is anything else. */
function digitsOf(text: string, point: number): number {
  if (text.length > SAFE_LENGTH - 2 || text.length === (point === -1 ? 0 : 1)) return -1;
  let whole = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (at === point) continue;
    if (digit < 0 || digit > 9) return -1;
    whole = whole * 10 + digit;
  }
  return whole;
}

/** R in dollars with at most two decimals. */
export const amount: ElementType<Cents> = numeric("R", 18, {
  read: readAmount,
  write: formatDecimalAmount,
});

const INTEGER = /^-?\d{1,15}$/;
export const integer = (max: number): ElementType<number> =>
  numeric("N0", max, { read: (t) => (INTEGER.test(t) ? Number(t) : undefined), write: String });

const KNOWN_DAYS = 4096;
const knownDays = new Map<string, CalendarDate>();
/** The same few days come again and again in a file. */
export function readDay(text: string): CalendarDate | undefined {
  const known = knownDays.get(text);
  if (known !== undefined) return known;
  const day = text.length === 8 ? dateFromD8(text) : undefined;
  if (day === undefined) return undefined;
  if (knownDays.size >= KNOWN_DAYS) knownDays.clear();
  knownDays.set(text, day);
  return day;
}

/** DT in the form CCYYMMDD. */
export const date: ElementType<CalendarDate> = {
  kind: "element",
  dataType: "DT",
  minLength: 8,
  maxLength: 8,
  codes: undefined,
  freeText: false,
  read: readDay,
  write: dateToD8,
};

/** DT in the form YYMMDD, which only the interchange envelope still uses; years are of this century. */
export const shortDate: ElementType<CalendarDate> = {
  ...date,
  minLength: 6,
  maxLength: 6,
  read: (t) => parseCalendarDate(`20${t.slice(0, 2)}-${t.slice(2, 4)}-${t.slice(4)}`),
  write: (v) => dateToD8(v).slice(2),
};

const TIME = /^([01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{1,2})?)?$/;
/** TM: HHMM, HHMMSS or with hundredths. */
export const time = (max = 8): ElementType<string> => ({
  ...textual("TM", 4, max, false),
  read: (t) => (TIME.test(t) ? t : undefined),
});
