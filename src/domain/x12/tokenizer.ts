/**
 * Finds one segment after the other in a text whose characters are bytes (Latin-1) or, for text handed in
 * as such, UTF-16 units. Nothing is split: offsets of elements go into a reused array and only what is asked for is cut out.
 */
import { areSame, ByteBuffer } from "./byte-buffer";
import { Cells } from "./cells";
import type { Delimiters } from "./delimiters";
import { placeInSegment, type Wanted } from "./element-place";
import { latin1 } from "./latin1";
import { COMPONENT, classify, ELEMENT, FOREIGN, PLAIN, TERMINATOR } from "./separator-classes";

/** Elements that have a bit in the masks. */
const MASKED = 30;
/** Of what was fed before and begins a segment. */
const SHORT_REST = 4096;
const LETTER_B = 66;
const BLANK = 32;
const COUNT = /^\d{1,12}$/;

/** A segment id as one number, so that it can be looked up without cutting it out. */
export const packTag = (tag: string): number =>
  tag.charCodeAt(0) | (tag.charCodeAt(1) << 8) | ((tag.length > 2 ? tag.charCodeAt(2) : 0) << 16);

/** The elements of one segment after the other; element 1 is the first behind the segment id. */
export class Tokenizer extends Cells {
  packed = 0;
  /** Where the current segment begins and ends (its terminator) in `source`. */
  start = 0;
  end = 0;
  /** The bytes four at a time, with some that were read before; `bytes` begin behind so many. */
  view = new DataView(this.bytes.buffer);
  before = 0;
  /** Bits of the elements that hold a component or repetition separator. */
  componentMask = 0;
  repetitionMask = 0;
  #base = 0;
  #next = 0;
  /** How far a segment whose end has not come was looked through; 0 between segments. */
  #scanned = 0;
  /** Whether the elements of the current segment were looked for. */
  #isLaidOut = true;
  #classes: Uint8Array = new Uint8Array(256);
  #terminator = -1;
  #isOfBytes = true;
  readonly #buffer = new ByteBuffer();

  setDelimiters(delimiters: Delimiters): void {
    this.#classes = classify(delimiters);
    this.#terminator = delimiters.segment.charCodeAt(0) & 255;
  }

  /** Appends text or bytes; what was already read is let go. */
  feed(more: string | Uint8Array): void {
    this.#buffer.advance(this.#next, more);
    this.source = this.#sourceWith(more);
    this.bytes = this.#buffer.bytes;
    this.view = this.#buffer.view;
    this.before = this.#buffer.start;
    this.#base += this.#next;
    if (this.#scanned > 0) this.#shift(this.#next);
    this.#next = 0;
  }

  /** The rest and what is new: made anew from bytes where the rest is short, so that it is laid out but once. */
  #sourceWith(more: string | Uint8Array): string {
    const rest = this.source.slice(this.#next);
    this.#isOfBytes &&= typeof more !== "string";
    if (this.#isOfBytes && rest.length < SHORT_REST) return latin1(this.#buffer.bytes);
    return rest + (typeof more === "string" ? more : latin1(more));
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
    return this.source.slice(this.#next);
  }
  /** The characters that come next, at most so many. */
  ahead(characters: number): string {
    return this.source.slice(this.#next, this.#next + characters);
  }
  get restLength(): number {
    return this.source.length - this.#next;
  }

  /** Whether the same segment, letter for letter, stands at an earlier offset that is still at hand. */
  isSameAt(offset: number): boolean {
    const earlier = this.#positionOf(offset);
    if (earlier < 0 || this.foreign) return false;
    return areSame(this.view, earlier, this.before + this.start, this.end + 1 - this.start);
  }

  /** Where an offset lies in `view`, as an integer of the machine; negative when it is no longer at hand. */
  #positionOf(offset: number): number {
    const first = this.#base - this.before;
    return offset < first ? -1 : (offset - first) | 0;
  }

  /** Whether the next segment may be told by its bytes; raw data ends where it announces, not where the same ended before. */
  #mayCompare(): boolean {
    return this.#scanned === 0 && this.skipBlanks() && this.bytes[this.#next] !== LETTER_B;
  }

  /** Moves to the next segment when the same, letter for letter, stands at an earlier offset that is still at hand. */
  nextIsAt(offset: number, length: number): boolean {
    if (!this.#mayCompare()) return false;
    const start = this.#next;
    const earlier = this.#positionOf(offset);
    if (earlier < 0 || start + length >= this.bytes.length) return false;
    if (!areSame(this.view, earlier, this.before + start, length + 1)) return false;
    this.start = start;
    this.end = start + length;
    this.#next = start + length + 1;
    this.#isLaidOut = false;
    return true;
  }

  /**
   * Whether a terminator stands so many characters ahead. Then `start` and `end` are those of the next segment if it is a known one;
   * if not, `next` finds them, because a terminator follows.
   */
  guessNext(length: number): boolean {
    if (!this.#mayCompare()) return false;
    const { bytes } = this;
    const start = this.#next;
    const end = start + length;
    if (end >= bytes.length || bytes[end] !== this.#terminator) return false;
    this.start = start;
    this.end = end;
    return true;
  }

  /** Moves to the segment that was guessed. */
  takeGuessed(): void {
    this.#next = this.end + 1;
    this.#isLaidOut = false;
  }

  /** Looks for the elements of a segment that was only compared. */
  layOut(): void {
    if (this.#isLaidOut) return;
    this.#clear();
    this.#find(this.start);
  }

  /** Goes back to the beginning of the current segment. */
  rewind(): void {
    this.#next = this.start;
  }

  skip(characters: number): void {
    this.#next += characters;
    this.#scanned = 0;
  }

  /** Skips blanks and line ends (and with them empty segments); true when anything else is left. */
  skipBlanks(): boolean {
    const { bytes } = this;
    let next = this.#next;
    while (next < bytes.length && (bytes[next] as number) <= BLANK) next += 1;
    this.#next = next;
    return next < bytes.length;
  }

  /** What is known of a segment that has not ended yet moves with its text. */
  #shift(by: number): void {
    for (let at = 0; at < this.count; at += 1) this.ends[at] = (this.ends[at] as number) - by;
    this.#scanned -= by;
  }

  /** Moves to the next whole segment; false when the text ends before a terminator. */
  next(): boolean {
    if (this.#scanned === 0) {
      this.skipBlanks();
      this.#clear();
    }
    const start = this.#next;
    const end = this.#find(start);
    if (end === -1) return false;
    this.start = start;
    this.end = end;
    this.packed = this.#packedTag(start, this.ends[0] as number);
    this.#next = end + 1;
    return true;
  }

  #find(start: number): number {
    const mayBeBinary = this.bytes[start] === LETTER_B;
    const end = mayBeBinary ? this.#scanBinary(start) : this.#scan(Math.max(start, this.#scanned));
    this.#scanned = end === -1 && !mayBeBinary ? this.source.length : 0;
    return end;
  }

  #clear(): void {
    this.#isLaidOut = true;
    this.count = 0;
    this.componentMask = 0;
    this.repetitionMask = 0;
    this.presentMask = 0;
    this.foreign = false;
  }

  /** Notes where the elements end, up to the terminator; -1 when there is none. */
  #scan(start: number): number {
    const classes = this.#classes;
    const { bytes } = this;
    const { length } = bytes;
    // As an integer from the start, or the machine counts in floating point.
    for (let at = start | 0; at < length; at += 1) {
      const kind = classes[bytes[at] as number] as number;
      if (kind === PLAIN) continue;
      if (kind === ELEMENT) this.#endElement(at);
      else if (kind === TERMINATOR) {
        this.endCell(at);
        return at;
      } else this.#mark(kind, this.count);
    }
    return -1;
  }

  /**
   * BIN and BDS hold raw bytes, separators among them: as many are taken as announced. Where no terminator follows them,
   * the segment is scanned like any other.
   */
  #scanBinary(start: number): number {
    const text = this.source;
    const tag = text.slice(start, start + 3);
    const isBinary = tag === "BIN" || tag === "BDS";
    if (!isBinary || this.#classes[text.charCodeAt(start + 3)] !== ELEMENT) return this.#scan(start);
    const separator = text.charAt(start + 3);
    const second = tag === "BIN" ? start + 3 : text.indexOf(separator, start + 4);
    const last = text.indexOf(separator, second + 1);
    const announced = text.slice(second + 1, last);
    if (second === -1 || last === -1 || !COUNT.test(announced)) return this.#scan(start);
    const end = last + 1 + Number(announced);
    if (end >= text.length) return -1;
    if (this.#classes[text.charCodeAt(end)] !== TERMINATOR) return this.#scan(start);
    for (const at of new Set([start + 3, second, last])) this.#endElement(at);
    this.endCell(end);
    return end;
  }

  #endElement(end: number): void {
    this.endCell(end);
    this.count += 1;
  }

  #mark(kind: number, count: number): void {
    if (kind === FOREIGN) this.foreign = true;
    else if (count > MASKED) return;
    else if (kind === COMPONENT) this.componentMask |= 1 << count;
    else this.repetitionMask |= 1 << count;
  }

  #packedTag(start: number, end: number): number {
    const { bytes } = this;
    const length = end - start;
    if (length < 2 || length > 3) return 0;
    const third = length === 3 ? (bytes[start + 2] as number) : 0;
    return (bytes[start] as number) | ((bytes[start + 1] as number) << 8) | (third << 16);
  }

  get tag(): string {
    return this.source.slice(this.start, this.ends[0]);
  }

  /** Offset just behind the element. */
  elementEnd(position: number): number {
    return this.#base + this.to(position);
  }

  /** Where an element or component of a segment that was read earlier begins, as far as it is remembered. */
  placeIn(segment: number, wanted: Wanted, delimiters: Delimiters): number {
    const position = this.#positionOf(segment);
    if (position < 0) return segment;
    const bytes = this.#buffer.upTo(delimiters.segment.charCodeAt(0), position);
    return segment + placeInSegment(latin1(bytes), wanted, delimiters);
  }

  elementOffset(position: number): number {
    return position >= 1 && position <= this.count ? this.#base + this.from(position) : this.offset;
  }
}
