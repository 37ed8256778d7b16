/** Short codes as numbers, so that no text is made to compare them. */
import { bytesOf, latin1 } from "./latin1";

export const PACKED_LENGTH = 4;
const NO_CODE = -1;

/** Up to four characters of ASCII as one number; -1 for anything else. */
export function packCode(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > PACKED_LENGTH) return NO_CODE;
  let packed = to - from;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 127) return NO_CODE;
    packed = (packed << 7) | byte;
  }
  return packed;
}
export const packText = (text: string): number => packCode(bytesOf(text), 0, text.length);

/** Values by numbers above 0, in a table so wide that the first look nearly always finds them. */
export class PackedTable<T> {
  readonly #keys: Int32Array;
  readonly #values: (T | undefined)[];
  readonly #shift: number;

  constructor(entries: Iterable<readonly [number, T]>) {
    const all = [...entries];
    const bits = Math.ceil(Math.log2(all.length + 1)) + 2;
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(1 << bits);
    this.#values = new Array(1 << bits).fill(undefined);
    for (const [key, value] of all) {
      const at = this.#placeOf(key);
      this.#keys[at] = key;
      this.#values[at] = value;
    }
  }

  get(key: number): T | undefined {
    return this.#values[this.#placeOf(key)];
  }

  /** Where a number stands, or would. */
  #placeOf(key: number): number {
    const keys = this.#keys;
    const last = keys.length - 1;
    let at = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (keys[at] !== key && keys[at] !== 0) at = (at + 1) & last;
    return at;
  }
}

/** A closed list of codes. */
export class CodeTable<C extends string> {
  readonly #all: ReadonlySet<string>;
  readonly #short: PackedTable<C>;

  constructor(codes: readonly C[]) {
    this.#all = new Set(codes);
    const short = codes.filter(({ length }) => length <= PACKED_LENGTH);
    this.#short = new PackedTable(short.map((each) => [packText(each), each]));
  }

  of(text: string): C | undefined {
    return this.#all.has(text) ? (text as C) : undefined;
  }

  /** The code that stands in a stretch of bytes. */
  at(bytes: Uint8Array, from: number, to: number): C | undefined {
    return to - from > PACKED_LENGTH
      ? this.of(latin1(bytes.subarray(from, to)))
      : this.#short.get(packCode(bytes, from, to));
  }
}
