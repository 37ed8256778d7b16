/** The separators and fixed elements between one written field and the next, put together once for each pair that occurs. */
import type { ElementType } from "./definition";
import type { FieldsCodec } from "./field-context";
import { bytesOf } from "./latin1";

export class Layout {
  readonly #start: string;
  readonly #size: number;
  readonly #fixed: readonly (string | undefined)[];
  readonly #leads: (Uint8Array | undefined)[];
  readonly #tails: (Uint8Array | undefined)[];
  readonly separator: string;
  /** The last position that holds a fixed element; 0 when none does. */
  readonly lastFixed: number;

  /** `start` is the segment id; components begin without one, and their first without a separator. */
  constructor({ byPosition, width }: FieldsCodec, start: string, separator: string) {
    this.#start = start;
    this.separator = separator;
    this.#size = width + 1;
    this.#fixed = byPosition.map((codec) =>
      codec?.field.use === "fixed" ? (codec.field.type as ElementType).codes?.[0] : undefined,
    );
    this.lastFixed = Math.max(
      0,
      this.#fixed.findLastIndex((text) => text !== undefined),
    );
    this.#leads = new Array(this.#size * this.#size).fill(undefined);
    this.#tails = new Array(this.#size).fill(undefined);
  }

  /** What stands before position `next` when `last` was the latest that was written; 0 for none. */
  lead(last: number, next: number): Uint8Array {
    const at = last * this.#size + next;
    const known = this.#leads[at];
    if (known !== undefined) return known;
    const made = bytesOf(this.#between(last, next));
    this.#leads[at] = made;
    return made;
  }

  /** The fixed elements that follow the last written one. */
  tail(last: number): Uint8Array {
    const known = this.#tails[last];
    if (known !== undefined) return known;
    const end = this.lastFixed;
    const text = end > last ? this.#between(last, end) + this.#fixed[end] : last === 0 ? this.#start : "";
    const made = bytesOf(text);
    this.#tails[last] = made;
    return made;
  }

  #between(last: number, next: number): string {
    let text = last === 0 ? this.#start : "";
    for (let at = last + 1; at <= next; at += 1) {
      if (at > 1 || this.#start !== "") text += this.separator;
      if (at < next) text += this.#fixed[at] ?? "";
    }
    return text;
  }
}
