import { describe, expect, test } from "vitest";
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { editionsOf } from "@/domain/code-sets/release/edition";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import {
  corpusComponent,
  corpusComponents,
  corpusIsAtHand,
  RELEASE_CORPUS,
} from "../../support/release-corpus";

/**
 * Counts as the publishers state them (addenda, read-me files), or as counted in the files with grep and wc: rows of
 * tables, elements of XML, first lines of HCPCS records, distinct rows where a table repeats itself.
 */
const COUNTS: readonly (readonly [
  kind: string,
  edition: string,
  counts: Readonly<Record<string, number>>,
])[] = [
  ["icd10cm-order", "FY2024", { rows: 97_296, billable: 74_044 }],
  ["icd10cm-order", "FY2026", { rows: 98_186, billable: 74_719 }],
  // Printed lines that begin with Add, Delete, Revise to and No Change.
  ["icd10cm-tabular-addenda", "FY2026", { additions: 698, deletions: 60, revisions: 65, unchanged: 449 }],
  ["icd10cm-order-addenda", "FY2026", { additions: 143 + 487, deletions: 28, revisions: 7 + 38 }],
  [
    "icd10cm-tabular",
    "FY2021",
    // 23,404 notes, of them 507 of seventh characters and 15 of the introduction.
    { chapters: 22, blocks: 296, codes: 45_017, notes: 23_404 - 507 - 15, seventhCharacterTables: 507 },
  ],
  ["icd10cm-index", "FY2017", { mainTerms: 7_973, terms: 7_973 + 69_226 }],
  ["icd10cm-external-cause-index", "FY2026 April", { mainTerms: 314, terms: 314 + 7_776 }],
  ["icd10cm-neoplasm-table", "FY2026 April", { rows: 1 + 1_939 }],
  ["icd10cm-drug-table", "FY2026 April", { rows: 5_179 + 2_251 }],
  ["icd10cm-conversions", "FY2026", { codes: 5_892 }],
  ["poa-exempt", "FY2026", { codes: 38_349 }],
  ["icd10pcs-order", "FY2024", { rows: 905 + 78_638, billable: 78_638 }],
  ["icd10pcs-order", "FY2026", { rows: 914 + 79_115, billable: 79_115 }],
  ["icd10pcs-tables", "FY2023", { tables: 901, rows: 2_544 }],
  ["icd10pcs-index", "FY2023", { mainTerms: 3_023, terms: 3_023 + 21_179 }],
  ["icd10pcs-definitions", "FY2023", { definitions: 896, devices: 60 }],
  ["hcpcs", "2019", { procedures: 6_440, modifiers: 360 }],
  ["hcpcs-indicators", "2024 Q3", { codes: 8_033 }],
  ["hcpcs-descriptions", "2024", { titles: 7_918 }],
  ["opps-status", "2026 Q2", { codes: 7_511 }],
  ["ms-drg", "v41.1", { groups: 766 }],
  ["ms-drg-ccs", "v41.1", { codes: 14_885 }],
  ["ms-drg-mccs", "v41.1", { codes: 3_330 }],
  ["ms-drg-cc-list", "v41.1", { rows: 13_747 }],
  ["ms-drg-cc-exclusions", "v41.1", { groups: 2_039, codes: 171_391 }],
  ["ms-drg-diagnoses", "v41.1", { rows: 78_450 }],
  ["diagnosis-edits", "v41.1", { rows: 7_946 }],
  ["hcc-mapping", "PY2026", { rows: 58_985 }],
  ["hcc-coefficients", "PY2026", { rows: 8_413 }],
  ["hcc-hierarchies", "PY2026", { rows: 734 }],
  ["carc", "undated", { codes: 405 }],
  ["rarc", "undated", { codes: 1_171 }],
  ["taxonomy", "undated", { codes: 883 }],
  // 99 numbers, 47 of them unassigned.
  ["place-of-service", "undated", { codes: 52 }],
  ["relative-values", "2024 Q3", { rows: 4_941 }],
  ["fee-schedule-indicators", "2024 Q3", { rows: 4_941 }],
];

describe.skipIf(!corpusIsAtHand)("C1: official releases (skipped where they are not at hand)", () => {
  test.each(COUNTS)("%s %s has the published counts", (kind, edition, counts) => {
    expect(corpusComponent(kind as "hcpcs", edition).counts).toEqual(counts);
  });

  test("NCCI pairs and medically unlikely edits have one row for each row of the files, by setting", () => {
    const rows = corpusComponents("ncci-pairs", "mue").map(({ content, counts }) => [
      "setting" in content ? content.setting : "",
      ...Object.values(counts),
    ]);
    expect(rows.sort()).toEqual([
      ["dme", 2_928],
      ["outpatient-hospital", 2_200],
      ["outpatient-hospital", 4_339],
      ["practitioner", 3_158],
      ["practitioner", 4_387],
    ]);
  });

  test("every list of the folder is read; a line that another one states properly is a remark", () => {
    const { refused, remarks, components } = readComponents(openReleaseFolder(RELEASE_CORPUS));
    expect(refused).toEqual([]);
    expect(components.length).toBe(61);
    expect(remarks.find(({ file }) => file === "hcc_is_chronic.csv")?.issues).toMatchObject([
      { code: "flag-unknown", line: 724, message: expect.stringContaining('"1,981,142" is neither Y nor N') },
    ]);
  });

  test("years without a file come out of the later file and its addenda, with the counts these state", () => {
    const counts = (system: "icd10cm" | "icd10pcs") =>
      editionsOf(system, corpusComponents(`${system}-order`, `${system}-order-addenda`)).map(
        ({ version, derived, codes }) => [
          version,
          derived,
          [...codes.values()].filter(({ billable }) => billable).length,
        ],
      );
    expect(counts("icd10cm")).toEqual([
      ["FY2024", false, 74_044],
      ["FY2025", true, 74_260],
      ["FY2026", false, 74_719],
    ]);
    expect(counts("icd10pcs")).toEqual([
      ["FY2024", true, 78_603],
      ["FY2024 April", false, 78_638],
      ["FY2025", true, 78_986],
      ["FY2026", false, 79_115],
    ]);
  });

  test("the starter set agrees with every row of the order files", () => {
    const official = createCodeSets(releasesFromComponents(corpusComponents("icd10cm-order")));
    const starter = createCodeSets(starterReleases());
    const differences: string[] = [];
    for (const on of [calendarDate("2024-01-15"), calendarDate("2026-01-15")]) {
      for (const entry of starter.entriesOn("icd10cm", on)) {
        const answer = official.lookUp({ system: "icd10cm", code: entry.code, on });
        const same =
          (answer.kind === "valid" || answer.kind === "header") &&
          answer.entry.title === entry.title &&
          answer.entry.billable === entry.billable;
        if (!same) differences.push(`${entry.code} on ${on}`);
      }
    }
    expect(differences).toEqual([]);
  });

  test("a code that went has its last day and its successors", () => {
    const codeSets = createCodeSets(
      releasesFromComponents(
        corpusComponents("icd10cm-order", "icd10cm-order-addenda", "icd10cm-conversions"),
      ),
    );
    const on = calendarDate("2026-01-15");
    // B88.0 was billable through FY2025; the conversion table names B88.01 and B88.09 for it.
    expect(codeSets.lookUp({ system: "icd10cm", code: "B88.0", on }).kind).toBe("header");
    expect(
      codeSets.lookUp({ system: "icd10cm", code: "B88.0", on: calendarDate("2025-09-30") }),
    ).toMatchObject({
      kind: "valid",
      entry: { validFrom: "2023-10-01", validTo: "2025-09-30", successors: ["B88.01", "B88.09"] },
    });
    expect(
      codeSets.lookUp({ system: "icd10cm", code: "E11.A", on: calendarDate("2025-09-30") }),
    ).toMatchObject({
      kind: "not-on-date",
      periods: [{ from: "2025-10-01", through: "2026-09-30" }],
    });
  });
});
