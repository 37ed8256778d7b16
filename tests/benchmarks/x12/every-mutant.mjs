/**
 * The long run of single changes: every kind at every place of every sound golden file, and of the corpus where it lies beside the
 * project. Prints how many of each kind nothing is found of, and fails where something must be.
 * Run: node --import ./scripts/resolve-aliases.mjs tests/benchmarks/x12/every-mutant.mjs [file for the silent ones]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { judgeMutant, soundFile } from "../../domain/x12/mutant-verdict.ts";
import { mutantsOf } from "../../domain/x12/mutants.ts";

const GOLDEN = "tests/golden/x12";
const CORPUS = "../shared/corpus/x12";
/** Larger ones would only take longer. */
const MOST_CHARACTERS = 12_000;
const inCorpus = existsSync(CORPUS)
  ? readFileSync(`${CORPUS}/INDEX.tsv`, "utf8")
      .split("\n")
      .slice(1)
      .filter((line) => line !== "")
      .map((line) => `${CORPUS}/${line.split("\t")[0]}`)
  : [];
const names = [...readdirSync(GOLDEN).map((name) => `${GOLDEN}/${name}/file.edi`), ...inCorpus];

const counts = new Map();
const silent = new Map();
let wrong = 0;
for (const name of names) {
  const text = existsSync(name) ? readFileSync(name, "latin1") : "";
  const sound = text.length <= MOST_CHARACTERS ? soundFile(name, text) : undefined;
  for (const mutant of sound === undefined ? [] : mutantsOf(sound.file)) {
    const { kind, before, element = 0, component = 0 } = mutant;
    const count = counts.get(kind) ?? { planted: 0, silent: 0, elsewhere: 0 };
    counts.set(kind, count);
    const verdict = judgeMutant(sound, mutant);
    count.planted += 1;
    count.silent += verdict.isSilent ? 1 : 0;
    count.elsewhere += verdict.isElsewhere ? 1 : 0;
    if (verdict.wrong !== undefined) {
      wrong += 1;
      console.log(`${name}: ${kind}, segment ${before} element ${element}: ${verdict.wrong}`);
    }
    if (!verdict.isSilent) continue;
    const { tag, elements } = sound.file.segments[before];
    const place = `${kind}\t${sound.guide}\t${tag}/${element}-${component}`;
    if (!silent.has(place)) silent.set(place, `${name}\t${[tag, ...elements].join("*").slice(0, 80)}`);
  }
}
console.table(Object.fromEntries(counts));
if (process.argv[2])
  writeFileSync(
    process.argv[2],
    [...silent]
      .map((each) => each.join("\t"))
      .sort()
      .join("\n"),
  );
console.log(`${wrong} wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
