/**
 * Short segments by their bytes, with what they were read as: the same services at the same charge, the same days and codes come
 * again and again in a file, though not always in the same place.
 */
import type { CompiledSegment } from "./compile";
import type { Values } from "./field-context";
import type { Foreseen } from "./foreseen";
import { firstCode } from "./placement";
import type { Tokenizer } from "./tokenizer";

/** Segments kept; one takes the place of another. */
const SLOTS = 2048;
/** Bytes of a segment, which are kept and compared by words. */
const LONGEST = 32;
const WORD = 4;
const WORDS = LONGEST / WORD;
/** Characters of an element, and of one with components: a longer text is a view of its whole piece of the file, and would keep that. */
const LONGEST_TEXT = 12;
const LONGEST_COMPOSITE = 14;
/** Fewer segments than this need no room to be remembered in. */
const WORTHWHILE = 500;

export class RecentSegments {
  #words = new Int32Array(0);
  #lengths = new Uint8Array(0);
  /** The codes in the first elements. */
  #codes = new Int32Array(0);
  #kinds: (CompiledSegment | undefined)[] = [];
  #values: (Values | undefined)[] = [];
  /** How often a segment was looked for before there was room for any. */
  #asked = 0;
  /** Where the segment that was looked for last would stand; -1 when it was not looked for. */
  #slot = -1;

  /** What a segment was read as when it came before. */
  find(kind: CompiledSegment, segment: Tokenizer): Values | undefined {
    this.#slot = -1;
    if (segment.foreign || !isShort(segment)) return undefined;
    if (this.#asked < WORTHWHILE) {
      this.#wait();
      return undefined;
    }
    const slot = slotOf(segment);
    if (this.#kinds[slot] === kind && this.#isAt(slot, segment)) return this.#values[slot];
    this.#slot = slot;
    return undefined;
  }

  /** The same of a segment in which nothing was looked for, if it belongs where the foreseen one would. */
  findForeseen({ child, isCoded, code }: Foreseen, segment: Tokenizer): Values | undefined {
    if (this.#asked < WORTHWHILE || !isShort(segment)) return undefined;
    const slot = slotOf(segment);
    if (this.#kinds[slot] !== child.first || (isCoded && this.#codes[slot] !== code)) return undefined;
    return this.#isAt(slot, segment) ? this.#values[slot] : undefined;
  }

  #wait(): void {
    this.#asked += 1;
    if (this.#asked < WORTHWHILE) return;
    this.#words = new Int32Array(SLOTS * WORDS);
    this.#lengths = new Uint8Array(SLOTS);
    this.#codes = new Int32Array(SLOTS);
    this.#kinds = new Array(SLOTS).fill(undefined);
    this.#values = new Array(SLOTS).fill(undefined);
  }

  /** Keeps what the segment that was looked for in vain was read as. */
  keep(kind: CompiledSegment, segment: Tokenizer, value: Values): void {
    const { view, before } = segment;
    const slot = this.#slot;
    if (slot === -1 || !hasShortTexts(segment)) return;
    const start = before + segment.start;
    const end = before + segment.end;
    const words = this.#words;
    let place = slot * WORDS;
    const last = end - WORD;
    for (let at = start; at < last; at += WORD) words[place++] = view.getInt32(at, true);
    words[place] = view.getInt32(last, true);
    this.#lengths[slot] = end - start;
    this.#kinds[slot] = kind;
    this.#codes[slot] = firstCode(segment);
    this.#values[slot] = value;
  }

  #isAt(slot: number, segment: Tokenizer): boolean {
    const { view, before } = segment;
    const start = before + segment.start;
    const end = before + segment.end;
    if (this.#lengths[slot] !== end - start) return false;
    const words = this.#words;
    let place = slot * WORDS;
    const last = end - WORD;
    for (let at = start; at < last; at += WORD) if (words[place++] !== view.getInt32(at, true)) return false;
    return words[place] === view.getInt32(last, true);
  }
}

function isShort({ start, end }: Tokenizer): boolean {
  const length = end - start;
  return length >= WORD && length <= LONGEST;
}

const slotOf = (segment: Tokenizer): number => hashOf(segment) & (SLOTS - 1);

/** Of words of four bytes; the last of them may begin within the one before. */
function hashOf(segment: Tokenizer): number {
  const { view, before } = segment;
  const start = before + segment.start;
  const end = before + segment.end;
  let hash = end - start;
  const last = end - WORD;
  for (let at = start; at < last; at += WORD) hash = mixed(hash ^ view.getInt32(at, true));
  return mixed(hash ^ view.getInt32(last, true));
}

function mixed(bits: number): number {
  const product = Math.imul(bits, 0x9e3779b1);
  return product ^ (product >>> 15);
}

function hasShortTexts(segment: Tokenizer): boolean {
  for (let at = 1; at <= segment.count; at += 1) {
    const isDivided = ((segment.componentMask >> at) & 1) === 1;
    if (segment.to(at) - segment.from(at) > (isDivided ? LONGEST_COMPOSITE : LONGEST_TEXT)) return false;
  }
  return true;
}
