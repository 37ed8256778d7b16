import { describe, expect, test } from "vitest";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { ABBREVIATIONS } from "@/domain/code-sets/search/abbreviations";
import { createCodeSearch } from "@/domain/code-sets/search/search-codes";
import { starterCodeSearch } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { CODER_QUERIES, PROCEDURE_QUERIES, UNSEEN_QUERIES } from "./coder-queries";

const ON = calendarDate("2026-03-02");
const find = (query: string, systems: readonly CodeSystem[] = ["icd10cm"], more = {}) =>
  starterCodeSearch().search({ query, on: ON, systems, ...more });
const codesOf = (query: string, systems?: readonly CodeSystem[], more = {}) =>
  find(query, systems, more).rows.map(({ code }) => code);

const cases = (list: string) =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([query = "", codes = ""]) => ({ query, meant: codes.split(",") }));

describe("C3: what coders type finds what they mean among the first five", () => {
  test.each([
    ["diagnoses", cases(CODER_QUERIES), ["icd10cm", "hcpcs"]],
    ["diagnoses, second list", cases(UNSEEN_QUERIES), ["icd10cm"]],
    ["procedures", cases(PROCEDURE_QUERIES), ["cpt", "hcpcs"]],
  ] as const)("%s: at least 95 of 100", (_, queries, systems) => {
    const missed = queries.filter(
      ({ query, meant }) => !codesOf(query, systems, { limit: 5 }).some((code) => meant.includes(code)),
    );
    expect(queries.length).toBeGreaterThan(50);
    expect(missed.length / queries.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });

  test("the table of abbreviations and lay words is rich", () => {
    expect(ABBREVIATIONS.size).toBeGreaterThan(500);
  });
});

describe("C3: rows", () => {
  test("a row names code, title, whether it is billable and the words that matched", () => {
    expect(find("diab mellitus type 2 w/o compl").rows[0]).toEqual({
      system: "icd10cm",
      code: "E11.9",
      title: "Type 2 diabetes mellitus without complications",
      titleOrigin: "official",
      billable: true,
      needsMoreCharacters: false,
      matchedWords: ["type", "2", "diabetes", "mellitus", "without", "complications"],
    });
  });

  test.each(["hypertension", "HTN", "high blood pressure"])("%s alone is the plain one, I10", (query) => {
    expect(codesOf(query)[0]).toBe("I10");
  });

  test("truncated words in any order find the same code", () => {
    expect(codesOf("osteoarth knee right")).toContain("M17.11");
    expect(codesOf("right knee osteoarth")).toContain("M17.11");
    expect(codesOf("knee righ osteoarthr")[0]).toBe(codesOf("right knee osteoarth")[0]);
  });

  test("a code or its beginning, with or without dot", () => {
    expect(codesOf("E11.9")[0]).toBe("E11.9");
    expect(codesOf("e119")[0]).toBe("E11.9");
    expect(
      codesOf("M17.1")
        .slice(0, 4)
        .every((code) => code.startsWith("M17.1")),
    ).toBe(true);
    expect(codesOf("9921", ["cpt"]).every((code) => code.startsWith("9921"))).toBe(true);
  });

  test("a header is marked as needing more characters and stands behind the billable codes", () => {
    const rows = find("E11", undefined, { limit: 50 }).rows;
    expect(rows[0]).toMatchObject({ code: "E11", needsMoreCharacters: true });
    const after = rows.slice(1).map(({ billable }) => billable);
    expect(after.lastIndexOf(true)).toBeLessThan(
      after.indexOf(false) === -1 ? after.length : after.indexOf(false),
    );
    expect(
      find("E11", undefined, { billableOnly: true, limit: 50 }).rows.every(({ billable }) => billable),
    ).toBe(true);
  });

  test("only codes in force on the date are offered", () => {
    const on = calendarDate("2025-09-30");
    const before = starterCodeSearch().search({ query: "multiple sclerosis", on, systems: ["icd10cm"] });
    expect(before.rows[0]).toMatchObject({ code: "G35", billable: true, validTo: "2025-09-30" });
    expect(codesOf("multiple sclerosis", undefined, { billableOnly: true })).not.toContain("G35");
    expect(codesOf("telephone visit", ["cpt"])).not.toContain("99442");
  });

  test("a system without a release for the date is named, not searched", () => {
    const on = calendarDate("2026-07-15");
    const answer = starterCodeSearch().search({ query: "triamcinolone", on, systems: ["hcpcs", "cpt"] });
    expect(answer.withoutRelease).toEqual(["hcpcs"]);
    expect(answer.rows.every(({ system }) => system === "cpt")).toBe(true);
    expect(answer.releases.map(({ id }) => id)).toEqual(["starter-cpt"]);
  });

  test("unknown text offers near terms, nonsense offers nothing", () => {
    expect(codesOf("hypertnsion")).toContain("I10");
    expect(codesOf("qqxzzwv")).toEqual([]);
    expect(codesOf("")).toEqual([]);
    expect(codesOf("   ")).toEqual([]);
    expect(codesOf("!!!")).toEqual([]);
  });

  test("what the office uses comes first", () => {
    const habits = new Map([["I159", 1]]);
    const usage = () => habits;
    const plain = codesOf("hypertension").indexOf("I15.9");
    expect(codesOf("hypertension", undefined, { usage }).indexOf("I15.9")).toBeLessThan(
      plain === -1 ? 99 : plain,
    );
  });
});

test("C3: what a title denies is not what was asked; a shorthand, one word and a whole title mean what they say", () => {
  const entry = (code: string, title: string) => ({
    system: "icd10cm" as const,
    code,
    title,
    titleOrigin: "official" as const,
    billable: true,
    validFrom: calendarDate("2025-10-01"),
  });
  const entries = [
    entry("K43.6", "Other and unspecified ventral hernia with obstruction, without gangrene"),
    entry("K43.9", "Ventral hernia without obstruction or gangrene"),
    entry("N39.0", "Urinary tract infection, site not specified"),
    entry("Z59.12", "Inadequate housing utilities"),
    entry("F41.9", "Anxiety disorder, unspecified"),
    entry("F45.21", "Hypochondriasis"),
    entry("O23.40", "Unspecified infection of urinary tract in pregnancy"),
    entry("I62.00", "Nontraumatic subdural hemorrhage, unspecified"),
    entry("S06.5X0A", "Traumatic subdural hemorrhage without loss of consciousness"),
    entry("L97.429", "Non-pressure chronic ulcer of left heel"),
    entry("L89.629", "Pressure ulcer of left heel"),
    entry("I25.2", "Old myocardial infarction"),
    entry("I21.9", "Acute myocardial infarction, unspecified"),
  ];
  const release = {
    id: "made-up",
    system: "icd10cm" as const,
    name: "made up",
    covers: { from: calendarDate("2025-10-01") },
    complete: true,
    asOf: calendarDate("2025-10-01"),
    provenance: [],
    entries,
  };
  const search = createCodeSearch([release], {
    commonness: (_, code) => (["K43.9", "S06.5X0A", "L89.629", "I21.9"].includes(code) ? 1 : 0),
    alternates: (_, code) => (code === "F45.21" ? ["Anxiety hypochondriacal"] : []),
  });
  const first = (query: string) =>
    search.search({ query, on: calendarDate("2026-01-15"), systems: ["icd10cm"] }).rows[0]?.code;
  expect(first("ventral hernia with obstruction")).toBe("K43.6");
  expect(first("ventral hernia without obstruction")).toBe("K43.9");
  expect(first("ventral hernia")).toBe("K43.9");
  expect(first("uti")).toBe("N39.0");
  expect(first("anxiety")).toBe("F41.9");
  expect(first("hypochondriasis")).toBe("F45.21");
  expect(first("uti unspecified")).toBe("N39.0");
  expect(first("subdural hemorrhage non traumatic")).toBe("I62.00");
  expect(first("traumatic subdural hemorrhage")).toBe("S06.5X0A");
  expect(first("non pressure ulcer left heel")).toBe("L97.429");
  expect(first("mi 5 yrs ago")).toBe("I25.2");
  expect(first("mi 2 days ago")).toBe("I21.9");
});
