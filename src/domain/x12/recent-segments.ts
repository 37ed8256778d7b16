/**
 * Short segments by their bytes, with what they were read as: the same services at the same charge, the same days and codes come
 * again and again in a file, though not always in the same place.
 */
import type { CompiledSegment } from "./compile";
import type { Values } from "./field-context";
import type { Tally } from "./tally";
import type { Tokenizer } from "./tokenizer";

/** Segments kept; one takes the place of another. */
const SLOTS = 2048;
/** Bytes of a segment. */
const LONGEST = 32;
/** Characters of an element, and of one with components: a longer text is a view of its whole piece of the file, and would keep that. */
const LONGEST_TEXT = 12;
const LONGEST_COMPOSITE = 14;
/** A kind of segment that was looked for so often in vain, net of what was found, is looked for no more. */
const PATIENCE = 1000;
const FOUND_AGAIN = 4;
/** Fewer segments than this need no room to be remembered in. */
const WORTHWHILE = 500;
const NO_BYTES = new Uint8Array(0);

export class RecentSegments {
  #bytes = NO_BYTES;
  #lengths = NO_BYTES;
  #kinds: (CompiledSegment | undefined)[] = [];
  #values: (Values | undefined)[] = [];
  /** How often a segment was looked for before there was room for any. */
  #asked = 0;
  /** Where the segment that was looked for last would stand; -1 when it was not looked for. */
  #slot = -1;

  /** What a child of a loop was read as when it came before. */
  find({ luck }: Tally, index: number, kind: CompiledSegment, segment: Tokenizer): Values | undefined {
    const { start, end, bytes } = segment;
    const tries = luck[index] as number;
    this.#slot = -1;
    if (tries < -PATIENCE || end - start > LONGEST || segment.foreign) return undefined;
    if (this.#asked < WORTHWHILE) {
      this.#wait();
      return undefined;
    }
    const slot = hashOf(bytes, start, end) & (SLOTS - 1);
    if (this.#kinds[slot] === kind && this.#isAt(slot, segment)) {
      luck[index] = Math.min(tries + FOUND_AGAIN, PATIENCE);
      return this.#values[slot];
    }
    luck[index] = tries - 1;
    this.#slot = slot;
    return undefined;
  }

  #wait(): void {
    this.#asked += 1;
    if (this.#asked < WORTHWHILE) return;
    this.#bytes = new Uint8Array(SLOTS * LONGEST);
    this.#lengths = new Uint8Array(SLOTS);
    this.#kinds = new Array(SLOTS).fill(undefined);
    this.#values = new Array(SLOTS).fill(undefined);
  }

  /** Keeps what the segment that was looked for in vain was read as. */
  keep(kind: CompiledSegment, segment: Tokenizer, value: Values): void {
    const { start, end, bytes } = segment;
    const slot = this.#slot;
    if (slot === -1 || !hasShortTexts(segment)) return;
    const kept = this.#bytes;
    const place = slot * LONGEST - start;
    for (let at = start; at < end; at += 1) kept[place + at] = bytes[at] as number;
    this.#lengths[slot] = end - start;
    this.#kinds[slot] = kind;
    this.#values[slot] = value;
  }

  #isAt(slot: number, { start, end, bytes }: Tokenizer): boolean {
    if (this.#lengths[slot] !== end - start) return false;
    const kept = this.#bytes;
    const place = slot * LONGEST - start;
    for (let at = end - 1; at >= start; at -= 1) if (kept[place + at] !== bytes[at]) return false;
    return true;
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function hasShortTexts(segment: Tokenizer): boolean {
  for (let at = 1; at <= segment.count; at += 1) {
    const isDivided = ((segment.componentMask >> at) & 1) === 1;
    if (segment.to(at) - segment.from(at) > (isDivided ? LONGEST_COMPOSITE : LONGEST_TEXT)) return false;
  }
  return true;
}
