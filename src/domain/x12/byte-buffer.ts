/** The bytes of a file that are at hand, in one stretch of memory that is used again and again. */
import { bytesInto } from "./latin1";

/** Of the memory beyond the first piece, so that the pieces behind it fit as well. */
const SPARE = 1024;

export class ByteBuffer {
  /** What is at hand. */
  bytes = new Uint8Array(0);
  /** The same four bytes at a time. */
  view = new DataView(this.bytes.buffer);
  #room = this.bytes;

  /** Lets go of what stands before a place, and appends more. */
  advance(from: number, more: string | Uint8Array): void {
    const rest = this.bytes.subarray(from);
    const length = rest.length + more.length;
    if (length > this.#room.length) {
      this.#room = new Uint8Array(length + SPARE);
      this.view = new DataView(this.#room.buffer);
    }
    this.#room.set(rest);
    const room = this.#room.subarray(0, length);
    if (typeof more === "string") bytesInto(more, room.subarray(rest.length));
    else room.set(more, rest.length);
    this.bytes = room;
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
