/** Codes of one table get numbers from 1 in code order; 0 is "not in this table". At most 65,535 of them. */
export interface CodeNumbers {
  /** In code order; place 0 is unused. */
  readonly codes: readonly string[];
  numberOf(code: string): number;
}

const CODE = /^[0-9A-Z]{5}$/;

/** Five characters as one whole number of 30 bits, different for different codes; -1 for what is none. */
function packed(code: string): number {
  if (code.length !== 5) return -1;
  const first = code.charCodeAt(0) - 48;
  const second = code.charCodeAt(1) - 48;
  const third = code.charCodeAt(2) - 48;
  const fourth = code.charCodeAt(3) - 48;
  const fifth = code.charCodeAt(4) - 48;
  if (((first | second | third | fourth | fifth) & ~63) !== 0) return -1;
  return (first << 24) | (second << 18) | (third << 12) | (fourth << 6) | fifth;
}

/**
 * A look-up is some arithmetic and two reads in two hundred kilobytes, which the processor keeps near; the code need
 * not have been seen before, as a Map of strings would like it. Codes come sorted and unique.
 */
export function numberCodes(sorted: readonly string[]): CodeNumbers {
  if (sorted.length > 0xffff) throw new RangeError(`${sorted.length} codes do not fit 16 bits`);
  const bits = 33 - Math.clz32(Math.max(1, sorted.length));
  const [keys, numbers] = [new Int32Array(2 ** bits), new Uint16Array(2 ** bits)];
  const last = 2 ** bits - 1;
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (numbers[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  };
  for (const [index, code] of sorted.entries()) {
    if (!CODE.test(code)) throw new RangeError(`${code} is no procedure code`);
    const slot = slotOf(packed(code));
    keys[slot] = packed(code);
    numbers[slot] = index + 1;
  }
  return {
    codes: ["", ...sorted],
    numberOf(code) {
      const key = packed(code);
      return key < 0 ? 0 : (numbers[slotOf(key)] ?? 0);
    },
  };
}
