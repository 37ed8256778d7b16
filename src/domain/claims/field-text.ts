import { type CalendarDate, parseCalendarDate } from "../shared/calendar-date";
import { type Cents, parseDecimalAmount } from "../shared/money";
import type { PersonName } from "./claim";

/** What a person types into one field and what the field then holds; undefined when it cannot be read. */
export type FieldText<T> = {
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | undefined;
};

const MONTH_DAY_YEAR = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

export const dateText: FieldText<CalendarDate> = {
  write: (date) => date,
  read(text) {
    const match = MONTH_DAY_YEAR.exec(text);
    if (!match) return parseCalendarDate(text);
    const [, month = "", day = "", year = ""] = match;
    return parseCalendarDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  },
};

export const moneyText: FieldText<Cents> = {
  write(cents) {
    const digits = cents.toString().replace("-", "").padStart(3, "0");
    return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  },
  read: (text) => parseDecimalAmount(text.replaceAll(/[$,\s]/g, "")),
};

export const unitsText: FieldText<number> = {
  write: String,
  read: (text) => (/^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : undefined),
};

/** "25 RT" or "25,RT". */
export const modifiersText: FieldText<readonly string[]> = {
  write: (modifiers) => modifiers.join(" "),
  read: (text) => splitList(text).map((modifier) => modifier.toUpperCase()),
};

/** "A C" as in box 24E, or "1 3". */
export const pointersText: FieldText<readonly number[]> = {
  write: (pointers) => pointers.map((pointer) => String.fromCharCode(64 + pointer)).join(" "),
  read(text) {
    const marks = /^[A-La-l]+$/.test(text) ? [...text] : splitList(text);
    const pointers = marks.map(pointerOf);
    return pointers.every((pointer) => pointer !== undefined) ? pointers : undefined;
  },
};

function pointerOf(mark: string): number | undefined {
  if (/^[A-La-l]$/.test(mark)) return mark.toUpperCase().charCodeAt(0) - 64;
  return /^([1-9]|1[0-2])$/.test(mark) ? Number(mark) : undefined;
}

/** "Last, First Middle". */
export const nameText: FieldText<PersonName> = {
  write: ({ lastName, firstName, middleName }) =>
    [lastName, [firstName, middleName].filter(Boolean).join(" ")].filter(Boolean).join(", "),
  read(text) {
    const [lastName = "", given = "", ...more] = text.split(",").map((part) => part.trim());
    if (more.length > 0) return undefined;
    const [firstName = "", ...middle] = given.split(/\s+/);
    return { lastName, firstName, ...(middle.length > 0 ? { middleName: middle.join(" ") } : {}) };
  },
};

const splitList = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
