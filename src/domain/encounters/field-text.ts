import { type CalendarDate, parseCalendarDate } from "../shared/calendar-date";
import type { ImportedAddress, ImportedRelationship, ImportedSex } from "./imported-encounter";

/** Characters that no database text column takes, and that no clinical text needs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
export const printable = (text: string): string => text.replace(CONTROL, "").replace(/\r\n?/g, "\n");

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** YYYY-MM-DD, MM/DD/YYYY or YYYYMMDD. */
export function readDate(text: string): CalendarDate | undefined {
  const slashed = SLASHED.exec(text);
  if (slashed)
    return parseCalendarDate(`${slashed[3]}-${slashed[1]?.padStart(2, "0")}-${slashed[2]?.padStart(2, "0")}`);
  if (/^\d{8}$/.test(text))
    return parseCalendarDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
  return parseCalendarDate(text);
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** The calendar day that a date or an instant names, as its source wrote it. */
export const readDay = (text: string): CalendarDate | undefined => readDate(INSTANT.exec(text)?.[1] ?? text);

/** A full instant in ISO 8601; a bare day becomes its noon in UTC, a time without zone is taken as UTC. */
export function readInstant(text: string): string | undefined {
  const match = INSTANT.exec(text);
  if (!match) {
    const day = readDate(text);
    return day && `${day}T12:00:00Z`;
  }
  const [, day = "", hour = "", minute = "", second = "00", zone = "Z"] = match;
  const possible = readDate(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return possible ? `${day}T${hour}:${minute}:${second}${zone}` : undefined;
}

export function readSex(text: string): ImportedSex | undefined {
  const word = text.toLowerCase();
  if (word === "f" || word === "female") return "F";
  if (word === "m" || word === "male") return "M";
  return ["u", "unknown", "other", "o"].includes(word) ? "U" : undefined;
}

export function readRelationship(text: string): ImportedRelationship | undefined {
  const word = text.toLowerCase();
  if (word === "self" || word === "18") return "self";
  if (word === "spouse" || word === "01") return "spouse";
  if (word === "child" || word === "19") return "child";
  return ["other", "parent", "common", "injured", "g8"].includes(word) ? "other" : undefined;
}

/** Digits of a five or nine digit ZIP; undefined when it is neither. */
export function readZip(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, "");
  return /^(\d{5}|\d{9})$/.test(digits) ? digits : undefined;
}

const STATE_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE," +
    "District of Columbia DC,Florida FL,Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS," +
    "Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS," +
    "Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY," +
    "North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Puerto Rico PR,Rhode Island RI," +
    "South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA," +
    "West Virginia WV,Wisconsin WI,Wyoming WY"
  )
    .split(",")
    .map((pair) => [pair.slice(0, -3).toLowerCase(), pair.slice(-2)]),
);

/** The two-letter code of a state, from its code or its name. */
export function readState(text: string): string | undefined {
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  return STATE_CODES[text.toLowerCase()];
}

/** Drops what cannot be read: an address is improved by people, it never refuses a record. */
export function readAddress(parts: {
  readonly line?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly zip?: string | undefined;
}): ImportedAddress {
  const state = parts.state === undefined ? undefined : readState(parts.state);
  const zip = parts.zip === undefined ? undefined : readZip(parts.zip);
  return withoutUndefined({ line: parts.line, city: parts.city, state, zip });
}

type WithoutUndefined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
/** Leaves out what is undefined, so that an absent field is absent and two equal records are equal. */
export const withoutUndefined = <T extends object>(record: T): WithoutUndefined<T> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<T>;
