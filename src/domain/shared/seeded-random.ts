/** The same numbers for the same seed, everywhere and for ever. */
export interface SeededRandom {
  /** A whole number from 0 up to, not including, `bound`; every one equally likely. */
  below(bound: number): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
  /** True in `numerator` of `denominator` cases. */
  chance(numerator: number, denominator: number): boolean;
}

const MASK = 0xffff_ffff_ffff_ffffn;

/** FNV-1a, 64 bit: turns a written seed into the generator's state. */
function stateOf(seed: string): bigint {
  let hash = 0xcbf2_9ce4_8422_2325n;
  for (const character of seed)
    hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100_0000_01b3n) & MASK;
  return hash;
}

/** SplitMix64 (Steele, Lea, Flood 2014). Bounds are drawn by rejection, so no remainder favors small numbers. */
export function seededRandom(seed: string): SeededRandom {
  let state = stateOf(seed);
  const next = (): bigint => {
    state = (state + 0x9e37_79b9_7f4a_7c15n) & MASK;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK;
    return z ^ (z >> 31n);
  };
  const below = (bound: number): number => {
    if (!Number.isSafeInteger(bound) || bound <= 0) throw new RangeError(`no whole number below ${bound}`);
    const wide = BigInt(bound);
    const limit = MASK - (MASK % wide);
    for (;;) {
      const drawn = next();
      if (drawn < limit) return Number(drawn % wide);
    }
  };
  return {
    below,
    pick<T>(items: readonly T[]): T {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
    chance: (numerator, denominator) => below(denominator) < numerator,
  };
}
