/** How much of something a test does: what every run does, or what a long run before a release asks of it. */
export const wantedRuns = (name: `FIRSTPASS_${string}`, everyRun: number): number =>
  Number(process.env[name] ?? everyRun);

const everyRunsSeed = 20_261_122;

/**
 * What random numbers of tests start from. Every run of one commit tries the same, so that a commit is sound or is not;
 * a long run gives a new `FIRSTPASS_SEED` each time, and what it finds becomes a case of its own.
 */
export const runSeed: number = Number(process.env.FIRSTPASS_SEED ?? everyRunsSeed);

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
