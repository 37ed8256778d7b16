import { isDeepStrictEqual } from "node:util";
import { describe, test } from "vitest";
import type { Guide } from "@/domain/x12/guide";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { writeUnchecked } from "@/domain/x12/write-interchange";
import { runSeed, seededRandom, wantedRuns } from "../../support/long-run";
import { drawFrom } from "./damaged-file";
import { recombined } from "./recombine";
import { DELIMITERS, sampledValues, wrapped } from "./sampled-files";

/** Over all guides, as many as the target figures ask of every run; a long run before a release asks for more. */
const ROUND_TRIPS = wantedRuns("FIRSTPASS_X12_ROUND_TRIPS", 100_000);
const SAMPLES = 40;
const AN_HOUR = 3_600_000;

/** What is wrong with writing the value, reading it and writing it again; undefined where nothing is. */
function difference(guide: Guide, value: unknown, delimiters: (typeof DELIMITERS)[0]): string | undefined {
  const { text, refusals } = writeUnchecked(wrapped(guide, value, delimiters));
  if (refusals.length > 0) return `refused: ${refusals[0]?.message}`;
  const [set] = readInterchanges(text, { through: 2 }).interchanges[0]?.groups[0]?.transactionSets ?? [];
  if (!isDeepStrictEqual(set?.value, value)) return `read otherwise: ${text}`;
  return writeUnchecked(wrapped(guide, set?.value, delimiters)).text === text
    ? undefined
    : `written otherwise: ${text}`;
}

describe(`EDI-7: read(write(x)) = x and write(read(y)) = y, ${ROUND_TRIPS} times`, () => {
  test.each(ALL_GUIDES.map((guide) => [guide.shortName, guide] as const))(
    "%s",
    (_name, guide) => {
      const draw = drawFrom(seededRandom(runSeed));
      const values = sampledValues(guide, SAMPLES);
      const anyOf = () => values[draw(SAMPLES)] ?? {};
      for (let trip = 0; trip < ROUND_TRIPS / ALL_GUIDES.length; trip += 1) {
        const value = recombined(guide.root, anyOf(), anyOf(), draw);
        const wrong = difference(guide, value, DELIMITERS[trip % DELIMITERS.length] ?? DELIMITERS[0]);
        if (wrong) throw new Error(`trip ${trip} of seed ${runSeed}, ${wrong}`);
      }
    },
    AN_HOUR,
  );
});
