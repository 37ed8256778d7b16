/**
 * Quality and speed of the code search over the full official releases, beside a well-known search library where the
 * folder of its package is given: `node --expose-gc --no-warnings --import ./scripts/resolve-aliases.mjs
 * tests/benchmarks/encoder-search.ts <folder of official files> [--peer <folder>] [--missed]`. Every beginning of every
 * query is one keystroke; `--missed` lists what the tuned half misses.
 */
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import { compactCode } from "@/domain/code-sets/code-format";
import type { CodeRelease } from "@/domain/code-sets/code-release";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { createReleaseSearch } from "@/domain/code-sets/release/release-search";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { COMMON_CODES } from "@/domain/code-sets/starter/common-codes";
import { starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { ENCODER_QUERIES } from "./encoder-queries";
import { SPOKEN_QUERIES } from "./encoder-queries-spoken";
import { STRANGERS_QUERIES } from "./encoder-queries-strangers";
import { UNSEEN_QUERIES } from "./encoder-queries-unseen";
import { openMiniSearch } from "./peer-search";

const SYSTEMS: Readonly<Record<string, CodeSystem>> = {
  cm: "icd10cm",
  pcs: "icd10pcs",
  hcpcs: "hcpcs",
  cpt: "cpt",
};
const KINDS: ReadonlySet<ComponentKind> = new Set<ComponentKind>([
  "icd10cm-order",
  "icd10cm-tabular",
  "icd10cm-index",
  "icd10cm-external-cause-index",
  "icd10cm-neoplasm-table",
  "icd10cm-drug-table",
  "icd10pcs-order",
  "icd10pcs-index",
  "hcpcs-indicators",
  "hcpcs-descriptions",
]);

const [folder = "", ...options] = process.argv.slice(2);
const onOf = (system: CodeSystem) => (system === "hcpcs" ? "2024-07-15" : "2026-03-02") as CalendarDate;

const { components } = readComponents(openReleaseFolder(folder), KINDS);
const official = releasesFromComponents(components);
/** One release a set, that of the date asked. */
const releases: readonly CodeRelease[] = [...official, ...starterReleases()].filter(
  ({ system, covers, complete }) =>
    (complete || system === "cpt") &&
    Object.values(SYSTEMS).includes(system) &&
    covers.from <= onOf(system) &&
    (covers.through === undefined || onOf(system) <= covers.through),
);
const entriesOf = (system: CodeSystem) =>
  releases.find((release) => release.system === system)?.entries.filter(({ billable }) => billable) ?? [];

interface Asked {
  readonly query: string;
  readonly system: CodeSystem;
  readonly meant: ReadonlySet<string>;
  readonly heldOut: boolean;
}

const readQueries = (text: string, isHeldOut: (row: number) => boolean): readonly Asked[] =>
  text
    .trim()
    .split("\n")
    .map((row, index) => {
      const [set = "", query = "", codes = ""] = row.split("|");
      return {
        query,
        system: SYSTEMS[set] ?? "icd10cm",
        meant: new Set(codes.split(",").map(compactCode)),
        heldOut: isHeldOut(index),
      };
    });

const firstSet = readQueries(ENCODER_QUERIES, (row) => row % 2 === 1);
const spokenSet = readQueries(SPOKEN_QUERIES, (row) => row % 5 === 1 || row % 5 === 3);
const strangersSet = readQueries(STRANGERS_QUERIES, (row) => row >= 180);
const unseenSet = readQueries(UNSEEN_QUERIES, () => true);
const asked = [...firstSet, ...spokenSet, ...strangersSet, ...unseenSet];
/** Rows of the unseen set that offices asked; hospitals asked the rest. */
const OFFICE_ROWS = 220;

for (const { system, meant, query } of asked) {
  const known = entriesOf(system).map(({ code }) => compactCode(code));
  const lost = [...meant].filter((code) => !known.includes(code));
  if (lost.length > 0) throw new Error(`expected codes that are in no file: ${query}: ${lost.join()}`);
}

const common: ReadonlySet<string> = new Set(COMMON_CODES.trim().split(/\s+/));
const before = usedMegabytes();
const from = performance.now();
const search = createReleaseSearch(releases, components, (code) => (common.has(code) ? 1 : 0));
for (const system of Object.values(SYSTEMS))
  search.search({ query: "a", on: onOf(system), systems: [system] });
const sizes = Object.values(SYSTEMS).map((system) => `${entriesOf(system).length} ${system}`);
console.log(
  `${sizes.join(", ")}; built in ${(performance.now() - from).toFixed(0)} ms, ${(usedMegabytes() - before).toFixed(0)} MB`,
);

type Find = (one: Pick<Asked, "query" | "system">, limit: number) => readonly string[];

const find: Find = ({ query, system }, limit) =>
  search
    .search({ query, on: onOf(system), systems: [system], limit, billableOnly: true })
    .rows.map(({ code }) => compactCode(code));

const shares = (queries: readonly Asked[], ask: Find): string => {
  const places = queries.map((one) => ask(one, 10).findIndex((code) => one.meant.has(code)));
  const share = (limit: number) =>
    ((100 * places.filter((place) => place >= 0 && place < limit).length) / queries.length).toFixed(1);
  return `${queries.length} queries, first ${share(1)} %, first five ${share(5)} %, first ten ${share(10)} %`;
};

const halves = (queries: readonly Asked[], name: string, ask: Find): void => {
  console.log(
    `${name}, tuned half: ${shares(
      queries.filter(({ heldOut }) => !heldOut),
      ask,
    )}`,
  );
  console.log(
    `${name}, held-out half: ${shares(
      queries.filter(({ heldOut }) => heldOut),
      ask,
    )}`,
  );
};

for (const [set, system] of Object.entries(SYSTEMS))
  halves(
    firstSet.filter((one) => one.system === system),
    set,
    find,
  );
halves(firstSet, "first set", find);
halves(spokenSet, "spoken set", find);
halves(strangersSet, "strangers' set (held out until looked at since)", find);
console.log(`unseen set, offices: ${shares(unseenSet.slice(0, OFFICE_ROWS), find)}`);
console.log(`unseen set, hospitals: ${shares(unseenSet.slice(OFFICE_ROWS), find)}`);
if (options.includes("--missed"))
  for (const one of asked.filter(({ heldOut }) => !heldOut))
    if (!find(one, 5).some((code) => one.meant.has(code)))
      console.log(`  missed: ${one.query} (${[...one.meant].join()}), found ${find(one, 3).join()}`);

const keystrokes = asked.flatMap((one) =>
  Array.from(one.query, (_, index) => ({ ...one, query: one.query.slice(0, index + 1) })),
);

/** Five runs; a keystroke counts with the median of its five times, since a shared machine interrupts some of them. */
function reportTimes(name: string, ask: Find, strokes: typeof keystrokes): void {
  const times = strokes.map((): number[] => []);
  for (let run = 0; run < 5; run += 1) {
    for (const [index, stroke] of strokes.entries()) {
      const start = performance.now();
      ask(stroke, 20);
      times[index]?.push(performance.now() - start);
    }
  }
  const medians = times.map((own) => own.sort((a, b) => a - b)[2] ?? 0).sort((a, b) => a - b);
  const at = (share: number) => (medians[Math.floor(medians.length * share)] ?? 0).toFixed(2);
  console.log(
    `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, ${strokes.length} keystrokes`,
  );
}

reportTimes("keystroke", find, keystrokes);

const peerFolder = options[options.indexOf("--peer") + 1];
if (options.includes("--peer") && peerFolder) {
  const peers = new Map(
    Object.values(SYSTEMS).map((system) => {
      const rows = entriesOf(system).map(({ code, title }) => ({ code: compactCode(code), title }));
      return [system, openMiniSearch(peerFolder, rows, usedMegabytes)] as const;
    }),
  );
  const all = [...peers.values()];
  const buildMs = all.reduce((sum, peer) => sum + peer.buildMs, 0);
  const megabytes = all.reduce((sum, peer) => sum + peer.megabytes, 0);
  console.log(`minisearch: built in ${buildMs.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`);
  const ask: Find = ({ query, system }, limit) => peers.get(system)?.find(query, limit) ?? [];
  halves(firstSet, "minisearch, first set", ask);
  halves(spokenSet, "minisearch, spoken set", ask);
  halves(strangersSet, "minisearch, strangers' set", ask);
  console.log(`minisearch, unseen set: ${shares(unseenSet, ask)}`);
  reportTimes(
    "minisearch",
    ask,
    keystrokes.filter((_, index) => index % 20 === 0),
  );
}

/** After several collections: one leaves much of what a build threw away. */
function usedMegabytes(): number {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}
