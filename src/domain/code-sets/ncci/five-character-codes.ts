/** Codes of one table get numbers from 1 in code order; 0 is "not in this table". At most 65,535 of them. */
export interface CodeNumbers {
  /** In code order; place 0 is unused. */
  readonly codes: readonly string[];
  numberOf(code: string): number;
}

const MIDDLE = 1000;
const LAST = 36;

/** A place of its own for every five-character code with digits in the middle (99213, G0439, 0042T), or -1. */
function slotOf(code: string): number {
  if (code.length !== 5) return -1;
  const first = characterValue(code.charCodeAt(0));
  const last = characterValue(code.charCodeAt(4));
  const middle =
    digitValue(code.charCodeAt(1)) * 100 +
    digitValue(code.charCodeAt(2)) * 10 +
    digitValue(code.charCodeAt(3));
  if (first < 0 || last < 0 || !(middle >= 0)) return -1;
  return (first * MIDDLE + middle) * LAST + last;
}

const digitValue = (unit: number): number => (unit >= 48 && unit <= 57 ? unit - 48 : Number.NaN);

function characterValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  return unit >= 65 && unit <= 90 ? unit - 55 : -1;
}

/** A direct table of 2.6 MB instead of a hash: a look-up is some arithmetic and one read. Codes come sorted and unique. */
export function numberCodes(sorted: readonly string[]): CodeNumbers {
  if (sorted.length > 0xffff) throw new RangeError(`${sorted.length} codes do not fit 16 bits`);
  const table = new Uint16Array(36 * MIDDLE * LAST);
  for (const [index, code] of sorted.entries()) {
    const slot = slotOf(code);
    if (slot < 0) throw new RangeError(`${code} is no procedure code`);
    table[slot] = index + 1;
  }
  return {
    codes: ["", ...sorted],
    numberOf(code) {
      const slot = slotOf(code);
      return slot < 0 ? 0 : (table[slot] ?? 0);
    },
  };
}
