/** Sorted codes in one run of characters: a hundredth of the objects that as many strings would be. */
export interface CodeList {
  /** The half-open range of codes that begin with the prefix. */
  rangeOf(prefix: string): readonly [number, number];
  codeAt(place: number): string;
}

export function createCodeList(sorted: readonly string[]): CodeList {
  const size = sorted.length;
  const width = sorted.reduce((most, code) => Math.max(most, code.length), 0);
  const text = sorted.map((code) => code.padEnd(width)).join("");
  const codeAt = (place: number): string => text.slice(place * width, (place + 1) * width).trimEnd();
  const lowerBound = (code: string): number => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (codeAt(middle) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { codeAt, rangeOf: (prefix) => [lowerBound(prefix), lowerBound(`${prefix}\uffff`)] };
}
