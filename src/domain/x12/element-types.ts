/** The X12 data types as readers and writers of values. */
import type { CalendarDate } from "../shared/calendar-date";
import { dateFromD8, parseCalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";
import { formatDecimalAmount, parseDecimalAmount } from "../shared/money";
import type { DataType, ElementType } from "./definition";

/** Read from a text that was cut out; may be spread into a type of another value. */
type PlainType<T> = Omit<ElementType<T>, "readAt">;

const textual = (dataType: DataType, min: number, max: number, freeText: boolean): PlainType<string> => ({
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
export const text = (max: number, min = 1): PlainType<string> => textual("AN", min, max, true);
/** AN that machines compare: numbers of accounts, members, claims. Never altered when written. */
export const identifier = (max: number, min = 1): PlainType<string> => textual("AN", min, max, false);
/** ID whose list lies outside the guide (states, reason codes, procedure codes). */
export const codeOf = (max: number, min = 1): PlainType<string> => textual("ID", min, max, false);

const numeric = <T>(
  dataType: DataType,
  max: number,
  io: Pick<ElementType<T>, "read" | "readAt" | "write">,
) => ({
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
export const decimal = (max: number): PlainType<string> =>
  numeric("R", max, { read: (t) => (DECIMAL.test(t) ? t : undefined), write: (v: string) => v });

/** Cents from the usual forms, digit by digit; everything else is left to `parseDecimalAmount`. */
export const readAmount = (text: string): Cents | undefined => readAmountAt(text, 0, text.length);

const SAFE_LENGTH = 13;
const POINT = 46;
const NO_NUMBER = -1;
function readAmountAt(source: string, from: number, to: number): Cents | undefined {
  let end = from;
  while (end < to && source.charCodeAt(end) !== POINT) end += 1;
  const decimals = end === to ? 0 : to - end - 1;
  const dollars = digitsAt(source, from, end);
  const fraction = digitsAt(source, end + 1, to);
  if (end === from || to - from > SAFE_LENGTH || decimals > 2 || dollars < 0 || fraction < 0)
    return parseDecimalAmount(source.slice(from, to));
  return BigInt(dollars * 100 + (decimals === 1 ? fraction * 10 : fraction));
}

/** A stretch of digits as a whole number. */
function digitsAt(source: string, from: number, to: number): number {
  let whole = 0;
  for (let at = from; at < to; at += 1) {
    const digit = source.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NO_NUMBER;
    whole = whole * 10 + digit;
  }
  return whole;
}

/** The shortest form, from the digits of the whole: 125, 12.5, and .07 for seven cents. */
function writeAmount(cents: Cents): string {
  if (cents < 100n) return formatDecimalAmount(cents);
  const digits = String(cents);
  const point = digits.length - 2;
  if (!digits.endsWith("0")) return `${digits.slice(0, point)}.${digits.slice(point)}`;
  const tenths = digits.charAt(point);
  return tenths === "0" ? digits.slice(0, point) : `${digits.slice(0, point)}.${tenths}`;
}

/** R in dollars with at most two decimals. */
export const amount: ElementType<Cents> = numeric("R", 18, {
  read: readAmount,
  readAt: readAmountAt,
  write: writeAmount,
});

/** What somebody charges: never negative. */
export const charge: ElementType<Cents> = {
  ...amount,
  read: (text) => unlessNegative(readAmount(text)),
  readAt: (source, from, to) => unlessNegative(readAmountAt(source, from, to)),
};
const unlessNegative = (cents: Cents | undefined): Cents | undefined =>
  cents === undefined || cents < 0n ? undefined : cents;

const INTEGER = /^-?\d{1,15}$/;
export const integer = (max: number): PlainType<number> =>
  numeric("N0", max, { read: (t) => (INTEGER.test(t) ? Number(t) : undefined), write: String });

const KNOWN_DAYS = 4096;
const knownDays = new Map<number, CalendarDate>();
const D8_LENGTH = 8;
export const readDay = (text: string): CalendarDate | undefined => readDayAt(text, 0, text.length);

/** The same few days come again and again in a file. */
function readDayAt(source: string, from: number, to: number): CalendarDate | undefined {
  const digits = to - from === D8_LENGTH ? digitsAt(source, from, to) : NO_NUMBER;
  if (digits < 0) return undefined;
  return knownDays.get(digits) ?? remember(digits, dateFromD8(source.slice(from, to)));
}

function remember(digits: number, day: CalendarDate | undefined): CalendarDate | undefined {
  if (day === undefined) return undefined;
  if (knownDays.size >= KNOWN_DAYS) knownDays.clear();
  knownDays.set(digits, day);
  return day;
}

const writeDay = (day: CalendarDate): string => day.slice(0, 4) + day.slice(5, 7) + day.slice(8);

/** DT in the form CCYYMMDD. */
export const date: ElementType<CalendarDate> = {
  kind: "element",
  dataType: "DT",
  minLength: D8_LENGTH,
  maxLength: D8_LENGTH,
  codes: undefined,
  freeText: false,
  read: readDay,
  readAt: readDayAt,
  write: writeDay,
};

/** DT in the form YYMMDD, which only the interchange envelope still uses; years are of this century. */
export const shortDate: ElementType<CalendarDate> = {
  kind: "element",
  dataType: "DT",
  minLength: 6,
  maxLength: 6,
  codes: undefined,
  freeText: false,
  read: (t) => parseCalendarDate(`20${t.slice(0, 2)}-${t.slice(2, 4)}-${t.slice(4)}`),
  write: (v) => writeDay(v).slice(2),
};

const TIME = /^([01]\d|2[0-3])[0-5]\d(?:[0-5]\d(?:\d{1,2})?)?$/;
/** TM: HHMM, HHMMSS or with hundredths. */
export const time = (max = 8): PlainType<string> => ({
  ...textual("TM", 4, max, false),
  read: (t) => (TIME.test(t) ? t : undefined),
});
