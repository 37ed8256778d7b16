/** A source of chance that gives the same story for the same seed. */
export interface ChartRandom {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  pick<T>(...choices: readonly T[]): T;
  chance(percent: number): boolean;
  /** One decimal place: 7.4. */
  decimal(from: number, to: number): string;
}

/** mulberry32: small, fast, and the same on every machine. */
export function createChartRandom(seed: number): ChartRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    pick: (...choices) => choices[int(0, choices.length - 1)] as (typeof choices)[number],
    chance: (percent) => next() * 100 < percent,
    decimal: (from, to) => (int(Math.round(from * 10), Math.round(to * 10)) / 10).toFixed(1),
  };
}
