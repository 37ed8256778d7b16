/** One value a document, of which few are set; clearing costs only what was set. */
export interface Layer {
  readonly values: Float32Array;
  readonly touched: readonly number[];
  clear(): void;
  /** Keeps the larger of the value held and the one given. */
  raise(document: number, value: number): void;
  takeAll(other: Layer): void;
  /** Adds the other's values and drops what the other does not hold. */
  keepCommon(other: Layer): void;
}

export function createLayer(size: number): Layer {
  const values = new Float32Array(size);
  const touched: number[] = [];
  const raise = (document: number, value: number): void => {
    const held = values[document] ?? 0;
    if (held === 0) touched.push(document);
    if (value > held) values[document] = value;
  };
  return {
    values,
    touched,
    raise,
    clear() {
      for (const document of touched) values[document] = 0;
      touched.length = 0;
    },
    takeAll(other) {
      for (const document of other.touched) raise(document, other.values[document] ?? 0);
    },
    keepCommon(other) {
      let kept = 0;
      for (const document of touched) {
        const added = other.values[document] ?? 0;
        values[document] = added === 0 ? 0 : (values[document] ?? 0) + added;
        if (added === 0) continue;
        touched[kept] = document;
        kept += 1;
      }
      touched.length = kept;
    },
  };
}
