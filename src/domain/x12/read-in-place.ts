/** Numbers and days read from the bytes of a file where they stand, without cutting out their text. */
import { type CalendarDate, dateFromD8 } from "../shared/calendar-date";
import { type Cents, parseDecimalAmount } from "../shared/money";
import { latin1 } from "./latin1";

const ZERO = 48;
const POINT = 46;
const MINUS = 45;
const NO_NUMBER = -1;
/** So many digits are exact as a floating point number. */
const SAFE_LENGTH = 13;

/** A stretch of digits as a whole number. */
function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let whole = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return NO_NUMBER;
    whole = whole * 10 + digit;
  }
  return whole;
}

const textAt = (bytes: Uint8Array, from: number, to: number): string => latin1(bytes.subarray(from, to));

/** Cents from the usual forms, digit by digit; everything else is left to `parseDecimalAmount`. */
export function amountAt(bytes: Uint8Array, from: number, to: number): Cents | undefined {
  let end = from;
  while (end < to && bytes[end] !== POINT) end += 1;
  const decimals = end === to ? 0 : to - end - 1;
  const dollars = digitsAt(bytes, from, end);
  const fraction = digitsAt(bytes, end + 1, to);
  if (end === from || to - from > SAFE_LENGTH || decimals > 2 || dollars < 0 || fraction < 0)
    return parseDecimalAmount(textAt(bytes, from, to));
  return BigInt(dollars * 100 + (decimals === 1 ? fraction * 10 : fraction));
}

const INTEGER = /^-?\d{1,15}$/;
export const integerOf = (text: string): number | undefined =>
  INTEGER.test(text) ? Number(text) : undefined;

export function integerAt(bytes: Uint8Array, from: number, to: number): number | undefined {
  const whole = from < to && to - from <= SAFE_LENGTH ? digitsAt(bytes, from, to) : NO_NUMBER;
  return whole === NO_NUMBER ? integerOf(textAt(bytes, from, to)) : whole;
}

/** Whether a number above 0 stands there in its usual form; texts of numbers, made to compare them, would be kept for long. */
export const isCountAt = (count: number, bytes: Uint8Array, from: number, to: number): boolean =>
  to - from <= SAFE_LENGTH && bytes[from] !== ZERO && digitsAt(bytes, from, to) === count;

/** Digits with at most one point and a minus in front, as the decimal type wants them. */
export function isDecimalAt(bytes: Uint8Array, from: number, to: number): boolean {
  let digits = 0;
  let points = 0;
  for (let at = bytes[from] === MINUS ? from + 1 : from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === POINT) points += 1;
    else if (byte >= ZERO && byte <= ZERO + 9) digits += 1;
    else return false;
  }
  return digits > 0 && points <= 1;
}

const KNOWN_DAYS = 4096;
const knownDays = new Map<number, CalendarDate>();
const D8_LENGTH = 8;

/** CCYYMMDD; the same few days come again and again in a file. */
export function dayAt(bytes: Uint8Array, from: number, to: number): CalendarDate | undefined {
  const digits = to - from === D8_LENGTH ? digitsAt(bytes, from, to) : NO_NUMBER;
  if (digits === NO_NUMBER) return undefined;
  return knownDays.get(digits) ?? remember(digits, dateFromD8(textAt(bytes, from, to)));
}

function remember(digits: number, day: CalendarDate | undefined): CalendarDate | undefined {
  if (day === undefined) return undefined;
  if (knownDays.size >= KNOWN_DAYS) knownDays.clear();
  knownDays.set(digits, day);
  return day;
}
