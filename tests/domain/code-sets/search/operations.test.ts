import { describe, expect, test } from "vitest";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { createCodeList } from "@/domain/code-sets/search/code-list";
import { placesOf } from "@/domain/code-sets/search/code-patterns";
import { OPERATIONS } from "@/domain/code-sets/search/operation-words";
import { operationsIn } from "@/domain/code-sets/search/operations";
import { createCodeSearch } from "@/domain/code-sets/search/search-codes";
import { queryWords } from "@/domain/code-sets/search/tokens";
import { calendarDate } from "@/domain/shared/calendar-date";
import { corpusComponents, corpusIsAtHand } from "../../../support/release-corpus";

const CODES = ["0DB98ZX", "0DBN8ZX", "0DBN8ZZ", "0DJ08ZZ", "0DJD8ZZ", "0SRC0J9", "0SRC0JA", "0SRD0J9"];

describe("C3: characters of codes", () => {
  const list = createCodeList(CODES);
  const found = (pattern: string) => placesOf(list, pattern).map((place) => list.codeAt(place));

  test.each([
    ["0DJ08ZZ", ["0DJ08ZZ"]],
    ["0SR[CD]0J9", ["0SRC0J9", "0SRD0J9"]],
    ["0SR.0JA", ["0SRC0JA"]],
    ["0DB[L-N]8Z", ["0DBN8ZX", "0DBN8ZZ"]],
    ["0DB.8ZX", ["0DB98ZX", "0DBN8ZX"]],
    ["0T", []],
  ])("%s", (pattern, codes) => {
    expect(found(pattern)).toEqual(codes);
  });
});

describe("C3: what is said of an operation", () => {
  const said = (query: string) => operationsIn(queryWords(query), (word) => word);

  test("what stands apart is said together, in any order", () => {
    const both = (query: string) => said(query).find(({ words }) => words.size === 2);
    expect([...(both("colonoscopy of the sigmoid with bx")?.words ?? [])].sort()).toEqual([
      "bx",
      "colonoscopy",
    ]);
    expect(both("bx sigmoid colonoscopy")?.patterns).toEqual(both("colonoscopy bx")?.patterns);
  });

  test("a side within a name is set aside; other words name nothing", () => {
    expect(said("total left knee")[0]?.patterns[0]).toMatch(/^0SR\[CD\]/);
    expect(said("pneumonia")).toEqual([]);
  });
});

describe("C3: an operation said in the words of the record", () => {
  const titles: Readonly<Record<string, string>> = {
    "0DBN8ZX": "Excision of Sigmoid Colon, Via Natural or Artificial Opening Endoscopic, Diagnostic",
    "0DBN8ZZ": "Excision of Sigmoid Colon, Via Natural or Artificial Opening Endoscopic",
    "0DB98ZX": "Excision of Duodenum, Via Natural or Artificial Opening Endoscopic, Diagnostic",
    "0DJD8ZZ": "Inspection of Lower Intestinal Tract, Via Natural or Artificial Opening Endoscopic",
    "0SRC0J9": "Replacement of Right Knee Joint with Synthetic Substitute, Cemented, Open Approach",
    "0SRD0J9": "Replacement of Left Knee Joint with Synthetic Substitute, Cemented, Open Approach",
    "0SRD0JA": "Replacement of Left Knee Joint with Synthetic Substitute, Uncemented, Open Approach",
  };
  const release = {
    id: "made-up",
    system: "icd10pcs" as const,
    name: "made up",
    covers: { from: calendarDate("2025-10-01") },
    complete: true,
    asOf: calendarDate("2025-10-01"),
    provenance: [],
    entries: Object.entries(titles).map(([code, title]) => ({
      system: "icd10pcs" as const,
      code,
      title,
      titleOrigin: "official" as const,
      billable: true,
      validFrom: calendarDate("2025-10-01"),
    })),
  };
  const search = createCodeSearch([release]);
  const first = (query: string) =>
    search.search({ query, on: calendarDate("2026-01-15"), systems: ["icd10pcs"] }).rows[0]?.code;

  test.each([
    ["colonoscopy", "0DJD8ZZ"],
    ["colonoscopy w/ sigmoid bx", "0DBN8ZX"],
    ["colonscopy sigmoid polypectomy", "0DBN8ZZ"],
    ["egd duodenal bx", "0DB98ZX"],
    ["tka lt", "0SRD0J9"],
    ["lt tka cementless", "0SRD0JA"],
    ["right total knee", "0SRC0J9"],
  ])("%s is %s", (query, code) => {
    expect(first(query)).toBe(code);
  });
});

test.runIf(corpusIsAtHand)(
  "C3: every way of an operation is a code of the official file",
  { timeout: 240_000 },
  () => {
    const codes = releasesFromComponents(corpusComponents("icd10pcs-order"))
      .flatMap(({ entries }) => entries)
      .filter(({ billable }) => billable)
      .map(({ code }) => code);
    const list = createCodeList([...new Set(codes)].sort());
    const patterns = new Set(
      OPERATIONS.trim()
        .split("\n")
        .flatMap((row) => (row.split("|")[1] ?? "").split(";")),
    );
    const lost = [...patterns].filter((pattern) => placesOf(list, pattern).length === 0);
    expect(codes.length).toBeGreaterThan(70_000);
    expect(lost).toEqual([]);
  },
);

test("C3: operations are said once, in words that are not silent", () => {
  const rows = OPERATIONS.trim().split("\n");
  expect(rows.length).toBeGreaterThan(500);
  expect(rows.filter((row) => !/^[a-z0-9 +/]+\|[A-Z0-9;.[\]-]+$/.test(row))).toEqual([]);
  expect(new Set(rows.map((row) => row.split("|")[0])).size).toBe(rows.length);
});
