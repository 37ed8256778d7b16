/**
 * One claim of 12 diagnoses and 20 lines through the code checker: `node --no-warnings --import
 * ./scripts/resolve-aliases.mjs tests/benchmarks/code-check.ts <folder of official files>`.
 */
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import type { CodesToCheck } from "@/domain/code-sets/check/checked-codes";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { ncciFromComponents } from "@/domain/code-sets/release/ncci-from-components";
import { createNotesFinder } from "@/domain/code-sets/release/release-search";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { calendarDate } from "@/domain/shared/calendar-date";

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

const times: number[] = [];
let found = 0;
for (let run = 0; run < 3; run += 1) {
  for (const list of lists) {
    const start = performance.now();
    found += checkCodes(list, { date, setting: "practitioner", sex: "F", age: 47 }, sources).length;
    times.push(performance.now() - start);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
console.log(
  `${times.length} claims of 12 diagnoses and 20 lines: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; ${(found / times.length).toFixed(1)} findings each`,
);
