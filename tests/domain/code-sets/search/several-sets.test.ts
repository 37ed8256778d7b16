import { describe, expect, test } from "vitest";
import { createCodeSearch } from "@/domain/code-sets/search/search-codes";
import { calendarDate } from "@/domain/shared/calendar-date";

const ON = calendarDate("2026-01-15");
const releaseOf = (system: "icd10cm" | "hcpcs", titles: Readonly<Record<string, string>>) => ({
  id: `made-up-${system}`,
  system,
  name: "made up",
  covers: { from: calendarDate("2025-10-01") },
  complete: true,
  asOf: calendarDate("2025-10-01"),
  provenance: [],
  entries: Object.entries(titles).map(([code, title]) => ({
    system,
    code,
    title,
    titleOrigin: "official" as const,
    billable: true,
    validFrom: calendarDate("2025-10-01"),
  })),
});
const PARTS = "foot,hand,knee,hip,wrist,elbow,ankle,finger,toe,thumb,rib,skull".split(",");
const search = createCodeSearch([
  releaseOf("icd10cm", {
    "A41.9": "Sepsis, unspecified organism",
    "M79.0": "Brace sores of the skin, unspecified place",
  }),
  releaseOf("hcpcs", {
    ...Object.fromEntries(PARTS.map((part, at) => [`L${1000 + at}`, `Brace ${part}`])),
    T2035: "Septic tank, home modification",
  }),
]);
const codes = (query: string, limit: number) =>
  search.search({ query, on: ON, systems: ["icd10cm", "hcpcs"], limit }).rows.map(({ code }) => code);

describe("C3: several sets are asked together", () => {
  test("no set crowds the others out of the first ten", () => {
    expect(codes("brace", 10)).toContain("M79.0");
    expect(codes("brace", 10).filter((code) => code.startsWith("L")).length).toBe(9);
  });

  test("a word that one set has is no misspelling of a word of another", () => {
    expect(codes("sepsis", 10)[0]).toBe("A41.9");
  });

  test("the first rows are the same, however many are asked for", () => {
    expect(codes("brace", 12).slice(0, 10)).toEqual(codes("brace", 10));
  });
});
