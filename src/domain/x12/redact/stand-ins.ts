/** Synthetic values for real ones: the same value gets the same stand-in everywhere in a file, and the same seed the same file. */
import { addDays, dateFromD8 } from "../../shared/calendar-date";
import { isValidNpi } from "../../shared/npi";
import { isRoutingNumber } from "../../shared/routing-number";
import { date } from "../element-types";
import { ownText } from "./own-text";
import { CITIES, FIRST_NAMES, LAST_NAMES, ORGANIZATIONS, PLACES, STREETS } from "./synthetic-words";

export type Kind =
  | "lastName"
  | "firstName"
  | "middleName"
  | "organization"
  | "contact"
  | "street"
  | "unit"
  | "city"
  | "postalCode"
  | "phone"
  | "email"
  | "birthDate"
  | "number"
  | "text"
  | "data";

/** Draws whole numbers below a limit. */
type Draw = (limit: number) => number;

/** Of a larger file the beginning is forgotten: a stand-in follows from its value, so only rare clashes come out otherwise. */
const MOST_KNOWN = 100_000;
/** So often another stand-in is tried when two values got the same. */
const TRIES = 50;

export class StandIns {
  readonly #seed: number;
  readonly #onForget: () => void;
  /** By kind and value. */
  readonly #known = new Map<Kind, Map<string, string>>();
  readonly #taken = new Set<string>();
  #size = 0;

  /** Calls back when all stand-ins are forgotten. */
  constructor(seed: string, onForget: () => void = () => {}) {
    this.#seed = hashOf(seed);
    this.#onForget = onForget;
  }

  for(kind: Kind, value: string): string {
    return this.#known.get(kind)?.get(value) ?? this.#find(kind, value);
  }

  /** Upper and lower case are one value; it is kept for both. */
  #find(kind: Kind, value: string): string {
    if (!/[A-Za-z0-9\x80-\xff]/.test(value)) return value;
    const upper = value.toUpperCase();
    const before = upper === value ? undefined : this.#ofKind(kind).get(upper);
    const found = before ?? this.#make(kind, value, upper);
    this.#size += 1;
    if (this.#size > MOST_KNOWN) this.#forget();
    const known = this.#ofKind(kind);
    known.set(ownText(upper), found);
    if (value !== upper) known.set(ownText(value), found);
    return found;
  }

  #ofKind(kind: Kind): Map<string, string> {
    const known = this.#known.get(kind);
    if (known !== undefined) return known;
    const made = new Map<string, string>();
    this.#known.set(kind, made);
    return made;
  }

  #forget(): void {
    this.#known.clear();
    this.#taken.clear();
    this.#size = 0;
    this.#onForget();
  }

  #make(kind: Kind, value: string, upper: string): string {
    const key = hashOf(` ${kind} ${upper} `, this.#seed);
    const isUnique = UNIQUE.has(kind);
    for (let attempt = 0; ; attempt += 1) {
      const made = MAKERS[kind](value, drawFrom(hashOf(String(attempt), key)));
      const isUnfit = isInCapitals(made, upper) || (isUnique && this.#taken.has(made));
      if (isUnfit && attempt < TRIES && !COVERED.has(kind)) continue;
      if (isUnique) this.#taken.add(made);
      return made;
    }
  }
}
/** One for all, whatever it was. */
const COVERED: ReadonlySet<Kind> = new Set<Kind>(["text", "data"]);
/** Two people stay two. */
const UNIQUE: ReadonlySet<Kind> = new Set<Kind>(["number", "organization", "email"]);

const pick = (words: readonly string[], draw: Draw): string => words[draw(words.length)] ?? "";
const MAKERS: Readonly<Record<Kind, (value: string, draw: Draw) => string>> = {
  lastName: (_value, draw) => pick(LAST_NAMES, draw),
  firstName: (_value, draw) => pick(FIRST_NAMES, draw),
  middleName: (_value, draw) => String.fromCharCode(65 + draw(26)),
  organization: (_value, draw) => `${pick(PLACES, draw)} ${pick(ORGANIZATIONS, draw)} ${1 + draw(999)}`,
  contact: (_value, draw) => `${pick(FIRST_NAMES, draw)} ${pick(LAST_NAMES, draw)}`,
  street: (value, draw) =>
    POST_BOX.test(value) ? `PO BOX ${1 + draw(9899)}` : `${1 + draw(9899)} ${pick(STREETS, draw)}`,
  unit: (_value, draw) => `UNIT ${1 + draw(99)}`,
  city: (_value, draw) => pick(CITIES, draw),
  postalCode: postalCodeLike,
  phone: (value, draw) => (value.length === 10 ? `555555${inShape("0100", draw)}` : inShape(value, draw)),
  email: (_value, draw) => `person${draw(1_000_000)}@example.test`,
  birthDate: moveDay,
  number: (value, draw) => numberLike(value, draw),
  text: (value) => "REDACTED".slice(0, Math.max(1, value.length)),
  data: (value) => "X".repeat(value.length),
};

/** The area stays; zeros behind it are replaced like other digits. */
function postalCodeLike(value: string, draw: Draw): string {
  const rest = value.slice(3);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const made = Array.from(rest, (each) => {
      const code = each.charCodeAt(0);
      return isLetterOrDigit(code) ? String.fromCharCode(another(code, false, draw)) : each;
    }).join("");
    if (made !== rest) return value.slice(0, 3) + made;
  }
  return value;
}

/** What an address of a provider may not be, and should still not be. */
const POST_BOX = /^P\.?\s?O\.?\s?BOX|^LOCK\s?BOX/i;
const DAYS = 180;
function moveDay(value: string, draw: Draw): string {
  const day = dateFromD8(value);
  return day === undefined ? inShape(value, draw) : date.write(addDays(day, draw(2 * DAYS + 1) - DAYS));
}

/** Letters for letters and digits for digits; zeros in front stay. */
function inShape(value: string, draw: Draw): string {
  let isFront = true;
  let made = "";
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    const isKept = !isLetterOrDigit(code) || (isFront && code === ZERO);
    made += String.fromCharCode(isKept ? code : another(code, isFront, draw));
    if (!isKept) isFront = false;
  }
  return made;
}

const ZERO = 48;
const UPPER_A = 65;
const LOWER_A = 97;
const isDigit = (code: number): boolean => code >= ZERO && code < ZERO + 10;
const isLower = (code: number): boolean => code >= LOWER_A && code < LOWER_A + 26;
const isLetterOrDigit = (code: number): boolean =>
  isDigit(code) ||
  isLower(code) ||
  (code >= UPPER_A && code < UPPER_A + 26) ||
  (code >= 0x80 && code <= 0xff);
/** Whether a text is another one but for its small letters. */
function isInCapitals(text: string, upper: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return text.toUpperCase() === upper;
    if ((isLower(code) ? code - LOWER_A + UPPER_A : code) !== upper.charCodeAt(at)) return false;
  }
  return text.length === upper.length;
}
/** The first digit of a number is none that would disappear. */
function another(code: number, isFirst: boolean, draw: Draw): number {
  if (isDigit(code)) return ZERO + (isFirst ? 1 + draw(9) : draw(10));
  return (isLower(code) ? LOWER_A : UPPER_A) + draw(26);
}

const CHECKS = [isValidNpi, isRoutingNumber];
const CHECKED_LENGTHS: ReadonlySet<number> = new Set([9, 10]);
/** What its check digit says of a number is said of its stand-in. */
function numberLike(value: string, draw: Draw): string {
  if (!CHECKED_LENGTHS.has(value.length)) return inShape(value, draw);
  const check = CHECKS.find((passes) => passes(value));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const made = inShape(value, draw);
    const alike = check === undefined ? [made] : [...DIGITS].map((digit) => made.slice(0, -1) + digit);
    const found = alike.find((each) => CHECKS.every((passes) => passes(each) === passes(value)));
    if (found !== undefined) return found;
  }
  return inShape(value, draw);
}
const DIGITS = "0123456789";

/** FNV-1a, over what came before and a text. */
function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** A small generator of numbers (mulberry32). */
function drawFrom(seed: number): Draw {
  let hash = seed;
  return (limit) => {
    hash = (hash + 0x6d2b79f5) | 0;
    let mixed = Math.imul(hash ^ (hash >>> 15), 1 | hash);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
