/** EDI-1, EDI-3: one change anywhere in a sound file is found where it is an error, and no claim gets lost unnoticed. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { judgeMutant, soundFile } from "./mutant-verdict";
import { MUTANTS, mutantsOf } from "./mutants";

/** Every so-and-so-manyth; all of them, and the corpus beside: tests/benchmarks/x12/every-mutant.mjs. */
const STEP = 11;
const FOLDER = "tests/golden/x12";
const files = readdirSync(FOLDER).flatMap(
  (name) => soundFile(name, readFileSync(`${FOLDER}/${name}/file.edi`, "latin1")) ?? [],
);

test("there are sound files of every guide that is written", () => {
  const guides = new Set(files.map(({ guide }) => guide));
  for (const guide of ["837P", "837I", "837D", "835", "270", "271", "276", "277", "277CA", "278"])
    expect(guides).toContain(guide);
});

describe.each(Object.keys(MUTANTS))("EDI-3: %s", (kind) => {
  test("is found where it is an error, and every claim that begins is read or reported", () => {
    let planted = 0;
    const wrong = files.flatMap((sound) =>
      [...mutantsOf(sound.file, [kind])].flatMap((mutant) => {
        planted += 1;
        if (planted % STEP !== 1) return [];
        const verdict = judgeMutant(sound, mutant);
        const { before, element = 0 } = mutant;
        return verdict.wrong === undefined
          ? []
          : [`${sound.name}: segment ${before} element ${element}: ${verdict.wrong}`];
      }),
    );
    expect(planted).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
