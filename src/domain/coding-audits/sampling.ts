import { type SeededRandom, seededRandom } from "../shared/seeded-random";

/** Written beside every sample; a change of method is a new version, so that an old sample can still be redrawn. */
export const SAMPLING_METHOD_VERSION = "simple-random/splitmix64/1";

/** Smallest first, so that the frame's own order never decides what is drawn. */
export const canonicalFrame = (unitIds: readonly string[]): string[] => [...new Set(unitIds)].sort();

/** What the frame's hash is taken over: one unit a line, in canonical order. */
export const frameText = (unitIds: readonly string[]): string => canonicalFrame(unitIds).join("\n");

/** A simple random sample without replacement: the same frame, seed and size draw the same units in the same order. */
export function drawSample(unitIds: readonly string[], seed: string, size: number): string[] {
  const frame = canonicalFrame(unitIds);
  if (!Number.isSafeInteger(size) || size < 0 || size > frame.length)
    throw new RangeError(`cannot draw ${size} of ${frame.length}`);
  return shuffledHead(frame, size, seededRandom(seed));
}

/** The first `size` steps of a Fisher–Yates shuffle. */
function shuffledHead(units: string[], size: number, random: SeededRandom): string[] {
  for (let index = 0; index < size; index += 1) {
    const other = index + random.below(units.length - index);
    const [here, there] = [units[index], units[other]];
    if (here === undefined || there === undefined) throw new RangeError("index outside the frame");
    units[index] = there;
    units[other] = here;
  }
  return units.slice(0, size);
}
