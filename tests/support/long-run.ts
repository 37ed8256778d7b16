/** How much a long run before a release asks of a test, and the seed that repeats one run. */
export const wantedRuns = (name: `FIRSTPASS_${string}`, everyRun: number): number =>
  Number(process.env[name] ?? everyRun);

export const runSeed: number = Number(process.env.FIRSTPASS_SEED ?? Date.now() % 1_000_000);

/** Numbers from 0 up to 1 that the seed decides (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296;
  };
}
