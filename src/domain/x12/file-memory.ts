/** What rules remember of a file from one claim to the next, in little room whatever the number of claims. */
export class FileMemory {
  /** How many transaction sets were begun. */
  sets = 0;
  /** Whether the interchange at hand came before, as its number says; then everything in it comes again. */
  isCopy = false;
  readonly #kept = new Map<string, unknown>();

  /** What was kept under a name, made when it is asked for first. */
  of<S>(name: string, make: () => S): S {
    const before = this.#kept.get(name) as S | undefined;
    if (before !== undefined) return before;
    const made = make();
    this.#kept.set(name, made);
    return made;
  }
}

const FIRST_SLOTS = 1 << 8;
/** 32 MB, enough for two and a half million texts; what comes later is not remembered. */
const MOST_SLOTS = 1 << 22;

/** A set of texts kept as 64 bits each, so that a million claims take 16 MB; two texts are taken for one by mistake once in 10^7 such files. */
export class TextsSeen {
  #slots = new Uint32Array(FIRST_SLOTS * 2);
  #count = 0;

  /** Whether the text was added before; it is added now. */
  add(text: string): boolean {
    let low = 0x811c9dc5;
    let high = 0x9747b28c;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x5bd1e995);
      high ^= high >>> 15;
    }
    // Zero is an empty slot.
    return this.#addHash((mixed(low) | 1) >>> 0, mixed(high));
  }

  clear(): void {
    if (this.#count === 0) return;
    this.#slots.fill(0);
    this.#count = 0;
  }

  #addHash(low: number, high: number): boolean {
    const slot = slotOf(this.#slots, low, high);
    if (this.#slots[slot] !== 0) return true;
    const slots = this.#slots.length / 2;
    if (this.#count * 5 > slots * 3) {
      if (slots >= MOST_SLOTS) return false;
      this.#grow();
      return this.#addHash(low, high);
    }
    this.#slots[slot] = low;
    this.#slots[slot + 1] = high;
    this.#count += 1;
    return false;
  }

  #grow(): void {
    const before = this.#slots;
    const wider = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const low = before[at] as number;
      if (low === 0) continue;
      const slot = slotOf(wider, low, before[at + 1] as number);
      wider[slot] = low;
      wider[slot + 1] = before[at + 1] as number;
    }
    this.#slots = wider;
    // Frees the room at once, which the collector of garbage would do much later.
    before.buffer.transfer(0);
  }
}

const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
};

/** Where a hash is kept, or would be. */
function slotOf(slots: Uint32Array, low: number, high: number): number {
  const mask = slots.length - 1;
  let at = (high << 1) & mask;
  while (slots[at] !== 0 && !(slots[at] === low && slots[at + 1] === high)) at = (at + 2) & mask;
  return at;
}
