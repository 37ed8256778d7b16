/**
 * Keystroke latency of the code search: `node --no-warnings tests/benchmarks/code-search.ts [order file …]`.
 * Without files the starter set is searched; with ICD-10 order files (CM, PCS) all their codes, as one index.
 * Every beginning of every test query is one keystroke.
 */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import type { CodeRelease } from "../../src/domain/code-sets/code-release";
import type { CalendarDate } from "../../src/domain/shared/calendar-date";

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith(".") && !/\.[a-z]+$/.test(specifier) ? `${specifier}.ts` : specifier, context),
});
const { createCodeSearch } = await import("../../src/domain/code-sets/search/search-codes");
const { starterDiagnosisNotes, starterReleases } = await import(
  "../../src/domain/code-sets/starter/starter-code-sets"
);
const { CODER_QUERIES, UNSEEN_QUERIES } = await import("../domain/code-sets/search/coder-queries");

const on = "2026-03-02" as CalendarDate;
const files = process.argv.slice(2);

const starter = starterReleases().filter(({ system }) => system === "icd10cm");
const [model] = starter;
if (!model) throw new Error("the starter set has no diagnoses");
const releases: readonly CodeRelease[] =
  files.length === 0 ? starter : [{ ...model, entries: files.flatMap(entriesOf) }];

const queries = `${CODER_QUERIES}${UNSEEN_QUERIES}`
  .split("\n")
  .filter(Boolean)
  .map((line) => line.split("|")[0] ?? "");
const keystrokes = queries.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)));

const memoryBefore = usedMegabytes();
const builtFrom = performance.now();
const notes = starterDiagnosisNotes();
const search = createCodeSearch(releases, { alternates: (_, code) => notes.wordingsOf(code) });
search.search({ query: "htn", on, systems: ["icd10cm"] });
const buildMs = performance.now() - builtFrom;
const memory = usedMegabytes() - memoryBefore;

for (let run = 1; run <= 5; run += 1) {
  const times = keystrokes.map((query) => {
    const from = performance.now();
    search.search({ query, on, systems: ["icd10cm"], limit: 20 });
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `run ${run}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, ${times.length} keystrokes`,
  );
}
const codes = releases.reduce((sum, { entries }) => sum + entries.length, 0);
console.log(`${codes} codes, built in ${buildMs.toFixed(0)} ms, ${memory.toFixed(0)} MB`);

function entriesOf(path: string): CodeRelease["entries"] {
  const lines = readFileSync(path, "latin1")
    .split(/\r?\n/)
    .filter((line) => line.length > 77);
  return lines.map((line) => ({
    system: "icd10cm",
    code: line.slice(6, 13).trim(),
    title: line.slice(77).trim(),
    titleOrigin: "official",
    billable: line.charAt(14) === "1",
    validFrom: "2025-10-01" as CalendarDate,
  }));
}

function usedMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}
