/** What a loop that is being read remembers of its children, and the loop of its kind before it. */
import type { CompiledGuide, CompiledLoop } from "./compile";
import type { Values } from "./field-context";
import type { FileMemory } from "./file-memory";
import type { Foreseen } from "./foreseen";
import { RecentSegments } from "./recent-segments";
import type { Tokenizer } from "./tokenizer";

/** How often each child came, and the segment position and byte offset where it came first. */
export interface Tally {
  readonly loop: CompiledLoop;
  readonly counts: Int32Array;
  /** The last of the children that came. */
  last: number;
  readonly positions: Float64Array;
  readonly offsets: Float64Array;
  /** The values of children that are segments, as they were read at those offsets without a finding. */
  readonly values: (Values | undefined)[];
  /** Whether it pays to look for each child among segments that came before, wherever that was. */
  readonly luck: Int32Array;
  /** What came behind each child the last time. */
  readonly foreseen: (Foreseen | undefined)[];
}
function newTally(loop: CompiledLoop): Tally {
  const { length } = loop.children;
  return {
    loop,
    counts: new Int32Array(length),
    last: 0,
    positions: new Float64Array(length),
    offsets: new Float64Array(length),
    values: new Array(length).fill(undefined),
    luck: new Int32Array(length),
    foreseen: new Array(length).fill(undefined),
  };
}

/** Tallies go from a loop that ended to the next of its kind, be it in another set of the interchange. */
export class Tallies {
  readonly guide: CompiledGuide;
  readonly memory: FileMemory;
  readonly recent = new RecentSegments();
  readonly #spare: Tally[][] = [];

  constructor(guide: CompiledGuide, memory: FileMemory) {
    this.guide = guide;
    this.memory = memory;
  }

  open(loop: CompiledLoop): Tally {
    return this.#spare[loop.number]?.pop() ?? newTally(loop);
  }

  close(tally: Tally): void {
    const { number } = tally.loop;
    const { counts, last } = tally;
    // Mostly few, for which a call of `fill` takes longer.
    for (let at = 0; at <= last; at += 1) counts[at] = 0;
    tally.last = 0;
    const spare = this.#spare[number];
    if (spare === undefined) this.#spare[number] = [tally];
    else spare.push(tally);
  }
}

/**
 * What a segment reads as where it stood in the loop before, letter for letter: payers, providers and days come again and again.
 * Such loops share one value.
 */
export function sameAsBefore(
  { counts, offsets, values }: Tally,
  index: number,
  segment: Tokenizer,
): Values | undefined {
  const value = counts[index] === 0 ? values[index] : undefined;
  return value !== undefined && segment.isSameAt(offsets[index] as number) ? value : undefined;
}
