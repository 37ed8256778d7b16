/** The X12 data types as readers and writers of values. */
import type { CalendarDate } from "../shared/calendar-date";
import { dateFromD8, parseCalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";
import { formatDecimalAmount, parseDecimalAmount } from "../shared/money";
import { type DataType, type ElementType, verbatim } from "./definition";
import { amountAt, dayAt, integerAt, integerOf, isDecimalAt } from "./read-in-place";

/** Read from a text that was cut out; may be spread into a type of another value. */
type PlainType<T> = Omit<ElementType<T>, "readAt">;

const textual = (dataType: DataType, min: number, max: number, freeText: boolean): PlainType<string> => ({
  kind: "element",
  dataType,
  minLength: min,
  maxLength: max,
  codes: undefined,
  freeText,
  read: verbatim,
  write: verbatim,
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
  io: Pick<ElementType<T>, "read" | "readAt" | "isTextAt" | "write">,
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
export const decimal = (max: number, min = 1): PlainType<string> => ({
  ...numeric("R", max, {
    read: (t) => (DECIMAL.test(t) ? t : undefined),
    isTextAt: isDecimalAt,
    write: verbatim,
  }),
  minLength: min,
});

/** R that counts something: never negative. */
export const count = (max: number): PlainType<string> => {
  const type = decimal(max);
  return { ...type, read: (t) => (t.startsWith("-") ? undefined : type.read(t)), isTextAt: isCountAt };
};
const MINUS = 45;
const isCountAt: typeof isDecimalAt = (bytes, from, to) =>
  bytes[from] !== MINUS && isDecimalAt(bytes, from, to);

/** R of a claim's services: at most three of its digits stand behind the point. */
export const units = (type: PlainType<string>): PlainType<string> => ({
  ...type,
  read: (t) => (TOO_FINE.test(t) ? undefined : type.read(t)),
  isTextAt: (bytes, from, to) => !isTooFineAt(bytes, from, to) && type.isTextAt?.(bytes, from, to) === true,
});
const TOO_FINE = /\.\d{4}/;
const POINT = 46;
function isTooFineAt(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to - 4; at += 1) if (bytes[at] === POINT) return true;
  return false;
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
  read: parseDecimalAmount,
  readAt: amountAt,
  write: writeAmount,
});

/** What somebody charges: never negative. */
export const charge: ElementType<Cents> = {
  ...amount,
  read: (text) => unlessNegative(parseDecimalAmount(text)),
  readAt: (bytes, from, to) => unlessNegative(amountAt(bytes, from, to)),
};
const unlessNegative = (cents: Cents | undefined): Cents | undefined =>
  cents === undefined || cents < 0n ? undefined : cents;

export const integer = (max: number): PlainType<number> =>
  numeric("N0", max, { read: integerOf, readAt: integerAt, write: String });

const writeDay = (day: CalendarDate): string => day.slice(0, 4) + day.slice(5, 7) + day.slice(8);

/** DT in the form CCYYMMDD. */
export const date: ElementType<CalendarDate> = {
  kind: "element",
  dataType: "DT",
  minLength: 8,
  maxLength: 8,
  codes: undefined,
  freeText: false,
  read: dateFromD8,
  readAt: dayAt,
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
