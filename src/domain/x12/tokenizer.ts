/**
 * Finds one segment after the other in a text whose characters are bytes (Latin-1) or, for text handed in
 * as such, UTF-16 units. Nothing is split: offsets of elements go into a reused array and only what is asked for is cut out.
 */
import type { Delimiters } from "./delimiters";

/** Cells are the elements of a segment or the components of a composite, counted from 1. */
export interface Cells {
  readonly count: number;
  text(position: number): string;
}

const PLAIN = 0;
const ELEMENT = 1;
const COMPONENT = 2;
const REPETITION = 3;
const TERMINATOR = 4;
const FOREIGN = 5;
const LETTER_B = 66;
const COUNT = /^\d{1,12}$/;

/** A segment id as one number, so that it can be switched on. */
export const packTag = (tag: string): number =>
  tag.charCodeAt(0) | (tag.charCodeAt(1) << 8) | ((tag.length > 2 ? tag.charCodeAt(2) : 0) << 16);

const classify = (delimiters: Delimiters): Uint8Array => {
  const classes = new Uint8Array(256);
  classes.fill(FOREIGN, 0, 32);
  classes.fill(FOREIGN, 127);
  classes[delimiters.element.charCodeAt(0) & 255] = ELEMENT;
  classes[delimiters.component.charCodeAt(0) & 255] = COMPONENT;
  if (delimiters.repetition) classes[delimiters.repetition.charCodeAt(0) & 255] = REPETITION;
  classes[delimiters.segment.charCodeAt(0) & 255] = TERMINATOR;
  return classes;
};

export class Tokenizer implements Cells {
  /** The number of elements of the current segment, its id not counted. */
  count = 0;
  packed = 0;
  /** Where the current segment begins and ends (its terminator) in `text`. */
  start = 0;
  end = 0;
  /** Bits of the elements that hold a component or repetition separator. */
  componentMask = 0;
  repetitionMask = 0;
  /** Bits of the elements that hold anything. */
  presentMask = 0;
  /** Whether the segment holds anything but printable ASCII. */
  foreign = false;
  #text = "";
  #base = 0;
  #next = 0;
  #ends = new Int32Array(64);
  #classes: Uint8Array = new Uint8Array(256);

  setDelimiters(delimiters: Delimiters): void {
    this.#classes = classify(delimiters);
  }

  /** Appends text; what was already read is let go. */
  feed(more: string): void {
    this.#text = this.#next < this.#text.length ? this.#text.slice(this.#next) + more : more;
    this.#base += this.#next;
    this.#next = 0;
  }

  /** Offset of the current segment from the start of the source. */
  get offset(): number {
    return this.#base + this.start;
  }
  /** Offset of what was not read yet: just behind the current segment's terminator. */
  get restOffset(): number {
    return this.#base + this.#next;
  }
  get rest(): string {
    return this.#text.slice(this.#next);
  }
  /** The characters that come next, at most so many. */
  ahead(characters: number): string {
    return this.#text.slice(this.#next, this.#next + characters);
  }
  get restLength(): number {
    return this.#text.length - this.#next;
  }

  /** Goes back to the beginning of the current segment. */
  rewind(): void {
    this.#next = this.start;
  }

  skip(characters: number): void {
    this.#next += characters;
  }

  /** Skips blanks and line ends (and with them empty segments); true when anything else is left. */
  skipBlanks(): boolean {
    const text = this.#text;
    while (this.#next < text.length && text.charCodeAt(this.#next) <= 32) this.#next += 1;
    return this.#next < text.length;
  }

  /** Moves to the next whole segment; false when the text ends before a terminator. */
  next(): boolean {
    this.skipBlanks();
    const start = this.#next;
    this.count = 0;
    this.componentMask = 0;
    this.repetitionMask = 0;
    this.presentMask = 0;
    this.foreign = false;
    const end = this.#isBinary(start) ? this.#scanBinary(start) : this.#scan(this.#text, start);
    if (end === -1) return false;
    this.#markPresent(end);
    this.#ends[this.count] = end;
    this.start = start;
    this.end = end;
    this.packed = this.#packedTag(this.#text, start, this.#ends[0] as number);
    this.#next = end + 1;
    return true;
  }

  /** Notes where the elements end, up to the terminator; -1 when there is none. */
  #scan(text: string, start: number): number {
    const classes = this.#classes;
    for (let at = start; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = unit < 256 ? (classes[unit] as number) : FOREIGN;
      if (kind === PLAIN) continue;
      if (kind === TERMINATOR) return at;
      if (kind === ELEMENT) this.#endElement(at);
      else this.#mark(kind);
    }
    return -1;
  }

  /** BIN and BDS hold raw bytes, separators among them. */
  #isBinary(start: number): boolean {
    const text = this.#text;
    if (text.charCodeAt(start) !== LETTER_B) return false;
    const tag = text.slice(start, start + 3);
    return (tag === "BIN" || tag === "BDS") && this.#classes[text.charCodeAt(start + 3)] === ELEMENT;
  }

  /** Takes as many bytes as announced; where no terminator follows them, the segment is scanned like any other. */
  #scanBinary(start: number): number {
    const text = this.#text;
    const separator = text.charAt(start + 3);
    const second = text.charAt(start + 1) === "I" ? start + 3 : text.indexOf(separator, start + 4);
    const last = text.indexOf(separator, second + 1);
    const announced = text.slice(second + 1, last);
    if (second === -1 || last === -1 || !COUNT.test(announced)) return this.#scan(text, start);
    const end = last + 1 + Number(announced);
    if (end >= text.length) return -1;
    if (this.#classes[text.charCodeAt(end)] !== TERMINATOR) return this.#scan(text, start);
    for (const at of new Set([start + 3, second, last])) this.#endElement(at);
    return end;
  }

  #endElement(at: number): void {
    if (this.count >= this.#ends.length - 1) this.#grow();
    this.#markPresent(at);
    this.#ends[this.count] = at;
    this.count += 1;
  }

  /** Notes the element that ends here, unless it is empty. */
  #markPresent(end: number): void {
    const { count } = this;
    if (count > 0 && count < 31 && end > (this.#ends[count - 1] as number) + 1)
      this.presentMask |= 1 << count;
  }

  #mark(kind: number): void {
    if (kind === FOREIGN) this.foreign = true;
    else if (this.count > 30) return;
    else if (kind === COMPONENT) this.componentMask |= 1 << this.count;
    else this.repetitionMask |= 1 << this.count;
  }

  #packedTag(text: string, start: number, end: number): number {
    const length = end - start;
    if (length < 2 || length > 3) return 0;
    const third = length === 3 ? text.charCodeAt(start + 2) : 0;
    return text.charCodeAt(start) | (text.charCodeAt(start + 1) << 8) | (third << 16);
  }

  get tag(): string {
    return this.#text.slice(this.start, this.#ends[0]);
  }

  /** The element at a position, empty when absent. */
  text(position: number): string {
    if (position > this.count || position < 1) return "";
    const from = (this.#ends[position - 1] as number) + 1;
    const to = this.#ends[position] as number;
    if (from === to) return "";
    const text = this.#text.slice(from, to);
    return this.foreign ? decodeUtf8(text) : text;
  }

  elementOffset(position: number): number {
    return position >= 1 && position <= this.count
      ? this.#base + (this.#ends[position - 1] as number) + 1
      : this.offset;
  }

  #grow(): void {
    const wider = new Int32Array(this.#ends.length * 2);
    wider.set(this.#ends);
    this.#ends = wider;
  }
}

/** The components of one element. */
export class Components implements Cells {
  readonly #parts: readonly string[];

  constructor(text: string, separator: string) {
    this.#parts = text.split(separator);
  }
  get count(): number {
    return this.#parts.length;
  }
  text(position: number): string {
    return this.#parts[position - 1] ?? "";
  }
}

const HIGH = /[\x80-\xff]/;
const UTF8 =
  /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}/g;

/** Bytes above ASCII are UTF-8 where they form it, else Latin-1. */
export function decodeUtf8(text: string): string {
  if (!HIGH.test(text) || HIGH.test(text.replace(UTF8, ""))) return text;
  return text.replace(UTF8, (bytes) => {
    const [first = 0, ...rest] = Array.from(bytes, (byte) => byte.charCodeAt(0));
    const lead = first & (rest.length === 1 ? 0x1f : rest.length === 2 ? 0x0f : 0x07);
    return String.fromCodePoint(rest.reduce((point, byte) => (point << 6) | (byte & 0x3f), lead));
  });
}

const STEP = 8192;
/** Bytes as a text of one character a byte, so that positions in it are byte offsets. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STEP) {
    const piece: ArrayLike<number> = bytes.subarray(at, at + STEP);
    text += String.fromCharCode.apply(undefined, piece as number[]);
  }
  return text;
}
