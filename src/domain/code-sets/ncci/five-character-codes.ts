/** Codes of one table get numbers from 1 in code order; 0 is "not in this table". At most 65,535 of them. */
export interface CodeNumbers {
  /** In code order; place 0 is unused. */
  readonly codes: readonly string[];
  numberOf(code: string): number;
}

const MIDDLE = 1000;
const LAST = 36;

/** The place of the first four characters of a code with digits in the middle (99213, G0439, 0042T), or -1. */
function stemOf(code: string): number {
  if (code.length !== 5) return -1;
  const first = characterValue(code.charCodeAt(0));
  const middle =
    digitValue(code.charCodeAt(1)) * 100 +
    digitValue(code.charCodeAt(2)) * 10 +
    digitValue(code.charCodeAt(3));
  return first < 0 || !(middle >= 0) ? -1 : first * MIDDLE + middle;
}

const digitValue = (unit: number): number => (unit >= 48 && unit <= 57 ? unit - 48 : Number.NaN);

function characterValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  return unit >= 65 && unit <= 90 ? unit - 55 : -1;
}

/**
 * A page for each stem in use instead of a hash: a look-up is some arithmetic and two reads in a few hundred kilobytes,
 * which the processor keeps near. Codes come sorted and unique.
 */
export function numberCodes(sorted: readonly string[]): CodeNumbers {
  if (sorted.length > 0xffff) throw new RangeError(`${sorted.length} codes do not fit 16 bits`);
  const pageOf = new Uint16Array(36 * MIDDLE);
  let pages = 0;
  for (const code of sorted) {
    const stem = stemOf(code);
    if (stem < 0 || characterValue(code.charCodeAt(4)) < 0)
      throw new RangeError(`${code} is no procedure code`);
    if (pageOf[stem] === 0) pageOf[stem] = ++pages;
  }
  const numbers = new Uint16Array((pages + 1) * LAST);
  for (const [index, code] of sorted.entries())
    numbers[(pageOf[stemOf(code)] ?? 0) * LAST + characterValue(code.charCodeAt(4))] = index + 1;
  return {
    codes: ["", ...sorted],
    numberOf(code) {
      const stem = stemOf(code);
      if (stem < 0) return 0;
      const last = characterValue(code.charCodeAt(4));
      return last < 0 ? 0 : (numbers[(pageOf[stem] ?? 0) * LAST + last] ?? 0);
    },
  };
}
