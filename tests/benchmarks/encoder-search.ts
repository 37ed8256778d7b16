/**
 * Quality and speed of the code search over the full official releases, beside a plain inverted index of a well-known
 * library where one is given: `node --expose-gc --no-warnings --import ./scripts/resolve-aliases.mjs
 * tests/benchmarks/encoder-search.ts <folder of official files> [minisearch module]`. Every beginning of every query is
 * one keystroke.
 */
import { readComponents, openReleaseFolder } from "@/cli/release-folder";
import type { CodeRelease } from "@/domain/code-sets/code-release";
import { compactCode } from "@/domain/code-sets/code-format";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { createReleaseSearch } from "@/domain/code-sets/release/release-search";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import { COMMON_CODES } from "@/domain/code-sets/starter/common-codes";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { ENCODER_QUERIES } from "./encoder-queries";

const SYSTEMS: Readonly<Record<string, CodeSystem>> = {
  cm: "icd10cm",
  pcs: "icd10pcs",
  hcpcs: "hcpcs",
  cpt: "cpt",
};
const KINDS: readonly ComponentKind[] = [
  ...["icd10cm-order", "icd10cm-tabular", "icd10cm-index", "icd10pcs-order", "icd10pcs-index"],
  ...["hcpcs-indicators", "hcpcs-descriptions"],
] as ComponentKind[];

const [folder = "", verbose] = process.argv.slice(2);
const onOf = (system: CodeSystem) => (system === "hcpcs" ? "2024-07-15" : "2026-03-02") as CalendarDate;

const { components } = readComponents(openReleaseFolder(folder), new Set(KINDS));
const official = releasesFromComponents(components).filter(({ system }) => system !== "modifier");
const releases: readonly CodeRelease[] = [
  ...official.filter(({ system, covers }) => covers.from <= onOf(system)),
  ...starterReleases().filter(({ system }) => system === "cpt"),
];

interface Asked {
  readonly query: string;
  readonly system: CodeSystem;
  readonly meant: ReadonlySet<string>;
  readonly heldOut: boolean;
}

const asked: readonly Asked[] = ENCODER_QUERIES.trim()
  .split("\n")
  .map((row, index) => {
    const [set = "", query = "", codes = ""] = row.split("|");
    return {
      query,
      system: SYSTEMS[set] ?? "icd10cm",
      meant: new Set(codes.split(",").map(compactCode)),
      heldOut: index % 2 === 1,
    };
  });

const common: ReadonlySet<string> = new Set(COMMON_CODES.trim().split(/\s+/));
const before = usedMegabytes();
const from = performance.now();
const search = createReleaseSearch(releases, components, (code) => (common.has(code) ? 1 : 0));
for (const system of Object.values(SYSTEMS)) search.search({ query: "a", on: onOf(system), systems: [system] });
const buildMs = performance.now() - from;
const megabytes = usedMegabytes() - before;

const codesOf = (system: CodeSystem) =>
  releases.find((release) => release.system === system && release.covers.from <= onOf(system))?.entries ?? [];
const missing = asked.flatMap(({ system, meant, query }) => {
  const known = new Set(
    releases.filter((release) => release.system === system).flatMap(({ entries }) => entries.filter(({ billable }) => billable).map(({ code }) => compactCode(code))),
  );
  return [...meant].filter((code) => !known.has(code)).map((code) => `${query}: ${code}`);
});
if (missing.length > 0) throw new Error(`expected codes that are in no file: ${missing.join("; ")}`);

const find = ({ query, system }: Asked, limit: number) =>
  search.search({ query, on: onOf(system), systems: [system], limit, billableOnly: true }).rows;

function report(name: string, queries: readonly Asked[]): void {
  const places = queries.map((one) => ({
    one,
    place: find(one, 10).findIndex(({ code }) => one.meant.has(compactCode(code))),
  }));
  const share = (limit: number) =>
    ((100 * places.filter(({ place }) => place >= 0 && place < limit).length) / queries.length).toFixed(1);
  console.log(`${name}: ${queries.length} queries, first ${share(1)} %, first five ${share(5)} %, first ten ${share(10)} %`);
  if (verbose !== "missed" || name.includes("held")) return;
  for (const { one, place } of places)
    if (place < 0 || place >= 5)
      console.log(`  ${place} ${one.query} | ${[...one.meant].join()} | ${find(one, 3).map(({ code, title }) => `${code} ${title.slice(0, 60)}`).join(" / ")}`);
}

for (const [set, system] of Object.entries(SYSTEMS)) {
  const own = asked.filter((one) => one.system === system);
  report(`${set}, tuned half`, own.filter(({ heldOut }) => !heldOut));
  report(`${set}, held-out half`, own.filter(({ heldOut }) => heldOut));
}
report("all, tuned half", asked.filter(({ heldOut }) => !heldOut));
report("all, held-out half", asked.filter(({ heldOut }) => heldOut));

const keystrokes = asked.flatMap((one) =>
  Array.from(one.query, (_, index) => ({ ...one, query: one.query.slice(0, index + 1) })),
);
for (let run = 1; run <= 5; run += 1) {
  const times = keystrokes.map(({ query, system }) => {
    const start = performance.now();
    search.search({ query, on: onOf(system), systems: [system], limit: 20 });
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`run ${run}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, ${times.length} keystrokes`);
}
console.log(
  `${Object.values(SYSTEMS).map((system) => `${codesOf(system).length} ${system}`).join(", ")}; built in ${buildMs.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`,
);

function usedMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}
