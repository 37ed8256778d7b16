/** The bytes of a file that are at hand, in one stretch of memory that is used again and again. */
import { bytesInto } from "./latin1";

/** Of what was let go stays readable, so that a place is found whatever the size of the pieces a file came in. */
const KEPT = 1 << 16;
/** Of the memory beyond the first piece: what follows mostly goes in pieces of the same size. */
const SPARE = 1024;

export class ByteBuffer {
  /** What is at hand. */
  bytes = new Uint8Array(0);
  /** All that is readable, four bytes at a time; what is at hand begins at `start`. */
  view = new DataView(this.bytes.buffer);
  start = 0;
  #room = this.bytes;

  /** Lets go of what stands before a place in `bytes`, and appends more. */
  advance(from: number, more: string | Uint8Array): void {
    const rest = this.bytes.length - from;
    this.start += from;
    if (this.start + rest + more.length > this.#room.length) this.#makeRoom(rest, more.length);
    const end = this.start + rest;
    this.bytes = this.#room.subarray(this.start, end + more.length);
    if (typeof more === "string") bytesInto(more, this.bytes.subarray(rest));
    else this.bytes.set(more, rest);
  }

  #makeRoom(rest: number, more: number): void {
    const kept = Math.min(this.start, KEPT);
    const old = this.#room.subarray(this.start - kept, this.start + rest);
    const wanted = old.length + more;
    if (wanted > this.#room.length) {
      this.#room = new Uint8Array(old.length === 0 ? wanted + SPARE : 2 * wanted);
      this.view = new DataView(this.#room.buffer);
    }
    this.#room.set(old);
    this.start = kept;
  }

  /** From a place in `view` up to a byte, without it; to the end where it does not come. */
  upTo(terminator: number, from: number): Uint8Array {
    const all = this.#room.subarray(from, this.start + this.bytes.length);
    const end = all.indexOf(terminator);
    return end === -1 ? all : all.subarray(0, end);
  }
}

const WORD = 4;

/** Whether so many bytes stand at two places alike; looked at from behind, where segments mostly differ. */
export function areSame(view: DataView, one: number, other: number, length: number): boolean {
  let at = length - WORD;
  if (at < 0) return areSameBytes(view, one, other, length);
  for (; at > 0; at -= WORD)
    if (view.getInt32(one + at, true) !== view.getInt32(other + at, true)) return false;
  return view.getInt32(one, true) === view.getInt32(other, true);
}

function areSameBytes(view: DataView, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += 1)
    if (view.getInt8(one + at) !== view.getInt8(other + at)) return false;
  return true;
}
