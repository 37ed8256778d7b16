/**
 * One claim of 12 diagnoses and 20 lines through the code checker, beside what one writes first: `node --no-warnings --import
 * ./scripts/resolve-aliases.mjs tests/benchmarks/code-check.ts <folder of official files>`.
 */
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import type { CodesToCheck } from "@/domain/code-sets/check/checked-codes";
import type { CodeFindingKind } from "@/domain/code-sets/check/code-finding";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { ncciFromComponents } from "@/domain/code-sets/release/ncci-from-components";
import { createNotesFinder } from "@/domain/code-sets/release/release-search";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { calendarDate } from "@/domain/shared/calendar-date";
import { createPlainCheck } from "./plain-check";

const KINDS: ReadonlySet<ComponentKind> = new Set<ComponentKind>([
  "icd10cm-order",
  "icd10cm-tabular",
  "hcpcs-indicators",
  "hcpcs-descriptions",
  "ncci-pairs",
  "mue",
]);

const { components } = readComponents(openReleaseFolder(process.argv[2] ?? ""), KINDS);
const date = calendarDate("2024-07-15");
const notes = createNotesFinder(components)(date);
const ncci = ncciFromComponents(components);
const codeSets = createCodeSets(releasesFromComponents(components));
const sources = { codeSets, ...(notes && { notes }), ...(ncci && { ncci }) };

const diagnoses = codeSets.entriesOn("icd10cm", date).filter(({ billable }) => billable);
const services = codeSets.entriesOn("hcpcs", date);
const LISTS = 2_000;

/** Every list is different, drawn with a fixed step, so that nothing is answered from what was asked before. */
const lists: readonly CodesToCheck[] = Array.from({ length: LISTS }, (_, list) => ({
  diagnoses: Array.from({ length: 12 }, (_each, place) => ({
    code: diagnoses[(list * 7919 + place * 104_729) % diagnoses.length]?.code ?? "",
  })),
  services: Array.from({ length: 20 }, (_each, place) => ({
    code: services[(list * 6_007 + place * 31) % services.length]?.code ?? "",
    units: (place % 4) + 1,
    diagnosisPointers: [(place % 12) + 1],
  })),
}));

const COMPARED: ReadonlySet<CodeFindingKind> = new Set([
  "procedure-pair",
  "units",
  "units-to-prove",
  "excludes1",
]);
const plainCheck = createPlainCheck(components, date);

const checkers = {
  "code checker, all its checks": (list: CodesToCheck) =>
    checkCodes(list, { date, setting: "practitioner", sex: "F", age: 47 }, sources).filter(({ kind }) =>
      COMPARED.has(kind),
    ).length,
  "Map of Maps and notes read as text, three checks": plainCheck,
};
const times = new Map(Object.keys(checkers).map((name) => [name, [] as number[]]));
const differing = lists.filter(
  (list) => new Set(Object.values(checkers).map((check) => check(list))).size > 1,
).length;
for (let run = 0; run < 3; run += 1)
  for (const [name, check] of Object.entries(checkers))
    for (const list of lists) {
      const start = performance.now();
      check(list);
      times.get(name)?.push(performance.now() - start);
    }
for (const [name, taken] of times) {
  taken.sort((a, b) => a - b);
  const at = (share: number) => (taken[Math.floor(taken.length * share)] ?? 0).toFixed(3);
  console.log(
    `${name}: ${taken.length} claims of 12 diagnoses and 20 lines: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`,
  );
}
console.log(`${differing} of ${lists.length} claims have another number of pairs, units and Excludes1`);
