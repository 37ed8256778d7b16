/** The bytes being written. Texts go in character by character, so that what does not fit is seen on the way. */
import type { CalendarDate } from "../shared/calendar-date";
import { type Cents, formatDecimalAmount } from "../shared/money";
import type { ElementType } from "./definition";
import type { Delimiters } from "./delimiters";
import { latin1 } from "./latin1";
import type { Repair, WriteRefusal } from "./repair";

const PIECE = 64 * 1024;
/** Most interchanges that are made one by one are small. */
const FIRST = 4 * 1024;

export class Wire {
  /** What was repaired or refused. */
  readonly notes: (Repair | WriteRefusal)[] = [];
  /** How much of the current piece is written; setting it back takes back what came after. */
  at = 0;
  /** Counts the pieces: what stands in one of them can be written again while it is not put away. */
  piece = 0;
  /** Loop and segment being written, for those who ask where something went wrong. */
  path = "";
  readonly #delimiters: Delimiters;
  readonly #fit: Uint8Array;
  readonly #pieces: string[] = [];
  readonly #sink: (piece: string) => void;
  #bytes = new Uint8Array(FIRST);

  /** A sink takes each piece as it is full; without one all are kept. */
  constructor(delimiters: Delimiters, sink?: (piece: string) => void) {
    this.#sink = sink ?? ((piece) => this.#pieces.push(piece));
    this.#delimiters = delimiters;
    this.#fit = fitFor(delimiters);
  }

  /** All that was written and kept. */
  get written(): string {
    return this.#pieces.join("") + latin1(this.#bytes.subarray(0, this.at));
  }

  /** What was written since the last time; it is not kept. */
  take(): string {
    const taken = this.written;
    this.#pieces.length = 0;
    this.#beginPiece();
    return taken;
  }

  /** Puts a piece away when it is full; not while something may still be taken back. */
  endSegment(): void {
    if (this.at < PIECE) return;
    this.#sink(latin1(this.#bytes.subarray(0, this.at)));
    this.#beginPiece();
  }

  #beginPiece(): void {
    this.at = 0;
    this.piece += 1;
  }

  /** What stands at an earlier place of the piece, once more. */
  again(from: number, end: number): void {
    if (this.at + end - from > this.#bytes.length) this.#grow(end - from);
    const bytes = this.#bytes;
    let to = this.at;
    for (let at = from; at < end; at += 1) bytes[to++] = bytes[at] as number;
    this.at = to;
  }

  takeBack(at: number, notes: number): void {
    this.at = at;
    this.notes.length = notes;
  }

  /** What is known to fit: separators, codes, numbers. */
  put(text: string): void {
    const { length } = text;
    if (this.at + length > this.#bytes.length) this.#grow(length);
    const bytes = this.#bytes;
    const start = this.at;
    for (let at = 0; at < length; at += 1) bytes[start + at] = text.charCodeAt(at);
    this.at = start + length;
  }

  /** The same as bytes. */
  bytes(some: Uint8Array): void {
    const { length } = some;
    if (this.at + length > this.#bytes.length) this.#grow(length);
    const bytes = this.#bytes;
    const start = this.at;
    for (let at = 0; at < length; at += 1) bytes[start + at] = some[at] as number;
    this.at = start + length;
  }

  /** A day as CCYYMMDD. */
  day(day: CalendarDate): void {
    if (this.at + day.length > this.#bytes.length) this.#grow(day.length);
    const bytes = this.#bytes;
    let to = this.at;
    for (let at = 0; at < day.length; at += 1) if (at !== 4 && at !== 7) bytes[to++] = day.charCodeAt(at);
    this.at = to;
  }

  /** The shortest form, from the digits of the whole: 125, 12.5, and .07 for seven cents. */
  amount(cents: Cents): void {
    if (cents < 100n) this.put(formatDecimalAmount(cents));
    else this.#decimal(String(cents));
  }

  /** The last two digits are cents. */
  #decimal(digits: string): void {
    const point = digits.length - 2;
    if (this.at + digits.length >= this.#bytes.length) this.#grow(digits.length);
    const bytes = this.#bytes;
    let to = this.at;
    for (let at = 0; at < point; at += 1) bytes[to++] = digits.charCodeAt(at);
    const tenths = digits.charCodeAt(point);
    const hundredths = digits.charCodeAt(point + 1);
    if (tenths !== ZERO || hundredths !== ZERO) {
      bytes[to++] = POINT;
      bytes[to++] = tenths;
    }
    if (hundredths !== ZERO) bytes[to++] = hundredths;
    this.at = to;
  }

  /** Separators that lead to a later position; gives where that begins. */
  lead(separator: string, count: number): number {
    for (let gap = count; gap > 0; gap -= 1) this.put(separator);
    return this.at;
  }

  /** A value of any characters. */
  text(value: string, type: ElementType, name: string): void {
    this.textBehind(NOTHING, value, type, name);
  }

  /** The same behind what leads to it; false when nothing was written because there is no text. */
  textBehind(lead: Uint8Array, value: string, type: ElementType, name: string): boolean {
    const { length } = value;
    if (length === 0) return false;
    if (this.at + lead.length + length > this.#bytes.length) this.#grow(lead.length + length);
    const bytes = this.#bytes;
    const fit = this.#fit;
    let to = this.at;
    for (let at = 0; at < lead.length; at += 1) bytes[to++] = lead[at] as number;
    for (let at = 0; at < length; at += 1) {
      const unit = value.charCodeAt(at);
      if (fit[unit] !== 1) return this.#mended(lead, value, type, name);
      bytes[to++] = unit;
    }
    this.at = to;
    return true;
  }

  #mended(lead: Uint8Array, value: string, type: ElementType, name: string): boolean {
    const mended = this.#mend(value, type, name);
    if (mended === "") return false;
    this.bytes(lead);
    this.put(mended);
    return true;
  }

  /** More values than the field has places for. */
  surplus(name: string, count: number, max: number): void {
    const message = `${name} has ${count} values; the guide has places for ${max}.`;
    this.notes.push({ path: `${this.path} ${name}`, value: String(count), message });
  }

  #mend(value: string, type: ElementType, name: string): string {
    const path = `${this.path} ${name}`;
    const fit = type.freeText ? this.#repair(value) : undefined;
    if (fit !== undefined) {
      this.notes.push({ path, from: value, to: fit });
      return fit;
    }
    const message = `${name} ${JSON.stringify(value)} holds a separator or a character that X12 does not carry.`;
    this.notes.push({ path, value, message });
    return "";
  }

  /** Accents are dropped and separators become blanks; what has no Latin letter cannot be repaired. */
  #repair(value: string): string | undefined {
    const { element, component, segment, repetition = element } = this.#delimiters;
    const plain = value
      .normalize("NFKD")
      .replace(/\p{Mn}/gu, "")
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\u2013\u2014]/g, "-")
      .replace(/\p{Cc}/gu, " ")
      .replaceAll(element, " ")
      .replaceAll(component, " ")
      .replaceAll(segment, " ")
      .replaceAll(repetition, " ")
      .trim();
    const isFit = Array.from(plain).every((each) => this.#fit[each.charCodeAt(0)] === 1);
    return plain === "" || !isFit ? undefined : plain;
  }

  #grow(by: number): void {
    const wider = new Uint8Array((this.#bytes.length + by) * 2);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}

const NOTHING = new Uint8Array(0);
const ZERO = 48;
const POINT = 46;

/** Printable ASCII without the separators, by character code. */
function fitFor({ element, component, segment, repetition = "" }: Delimiters): Uint8Array {
  const fit = new Uint8Array(256);
  fit.fill(1, 32, 127);
  for (const separator of element + component + segment + repetition) fit[separator.charCodeAt(0)] = 0;
  return fit;
}
