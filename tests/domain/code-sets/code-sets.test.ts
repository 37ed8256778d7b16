import { expect, test } from "vitest";
import type { CodeEntry } from "@/domain/code-sets/code-entry";
import type { CodeRelease } from "@/domain/code-sets/code-release";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";

const day = calendarDate;

const entry = (code: string, more: Partial<CodeEntry> = {}): CodeEntry => ({
  system: "icd10cm",
  code,
  title: `title of ${code}`,
  titleOrigin: "official",
  billable: true,
  validFrom: day("2024-10-01"),
  ...more,
});

const release = (id: string, more: Partial<CodeRelease>): CodeRelease => ({
  id,
  system: "icd10cm",
  name: id,
  covers: { from: day("2024-10-01"), through: day("2025-09-30") },
  complete: true,
  asOf: day("2024-10-01"),
  provenance: [],
  entries: [],
  ...more,
});

const FY2025 = release("FY2025", {
  entries: [
    entry("G35", { successors: ["G35.A", "G35.D"] }),
    entry("E11", { billable: false }),
    entry("E11.2", { billable: false }),
    entry("E11.21"),
    entry("E11.22"),
    entry("E11.9"),
  ],
});
const FY2026 = release("FY2026", {
  covers: { from: day("2025-10-01"), through: day("2026-09-30") },
  asOf: day("2025-10-01"),
  entries: [
    entry("G35", { billable: false, validFrom: day("2025-10-01") }),
    entry("G35.A", { validFrom: day("2025-10-01") }),
    entry("E11.9", { validFrom: day("2025-10-01") }),
  ],
});
const codeSets = createCodeSets([FY2025, FY2026]);
const lookUp = (code: string, on: string) => codeSets.lookUp({ system: "icd10cm", code, on: day(on) });

test("C1: a code in force answers valid, with or without dot, in any case", () => {
  for (const spelling of ["E11.9", "E119", "e11.9", " e119 "])
    expect(lookUp(spelling, "2025-03-01")).toMatchObject({ kind: "valid", entry: { code: "E11.9" } });
});

test("C1: the first and the last day of a release belong to it, the day after does not", () => {
  expect(lookUp("E11.22", "2024-10-01").kind).toBe("valid");
  expect(lookUp("E11.22", "2025-09-30").kind).toBe("valid");
  expect(lookUp("E11.22", "2025-10-01").kind).toBe("not-on-date");
});

test("C1: a code that ended answers with the dates it was billable", () => {
  expect(lookUp("E11.22", "2025-12-24")).toMatchObject({
    kind: "not-on-date",
    code: "E11.22",
    periods: [{ from: "2024-10-01", through: "2025-09-30" }],
    release: { id: "FY2026" },
  });
});

test("C1: a code not yet in force answers with the date it begins", () => {
  expect(lookUp("G35.A", "2025-09-30")).toMatchObject({
    kind: "not-on-date",
    periods: [{ from: "2025-10-01", through: "2026-09-30" }],
  });
});

test("C4: a header needs more characters and names the next steps, not the ones behind them", () => {
  const answer = lookUp("E11", "2025-03-01");
  expect(answer.kind === "header" && answer.children.map(({ code }) => code)).toEqual(["E11.2", "E11.9"]);
});

test("C1: a billable code that became a header is billable before, a header after", () => {
  expect(lookUp("G35", "2025-09-30").kind).toBe("valid");
  expect(lookUp("G35", "2025-10-01")).toMatchObject({ kind: "header", children: [{ code: "G35.A" }] });
});

test("C1: no release for the date is never answered from the newest one", () => {
  expect(lookUp("E11.9", "2026-10-01")).toMatchObject({
    kind: "no-release",
    on: "2026-10-01",
    nearest: { id: "FY2026" },
  });
  expect(lookUp("E11.9", "2024-09-30")).toMatchObject({ kind: "no-release", nearest: { id: "FY2025" } });
  expect(codeSets.lookUp({ system: "cpt", code: "99213", on: day("2025-03-01") })).toEqual({
    kind: "no-release",
    on: "2025-03-01",
  });
});

test("C1: a code that no release holds is unknown, and a selection says that it is one", () => {
  expect(lookUp("E11.999", "2025-03-01")).toMatchObject({ kind: "unknown", complete: true });
  const selection = createCodeSets([release("selection", { complete: false, entries: [entry("I10")] })]);
  expect(selection.lookUp({ system: "icd10cm", code: "E11.9", on: day("2025-03-01") })).toMatchObject({
    kind: "unknown",
    complete: false,
  });
});

test("C1: where a selection and a complete release cover a date, the complete one speaks", () => {
  const both = createCodeSets([
    release("selection", { complete: false, asOf: day("2025-09-01"), entries: [entry("I10")] }),
    FY2025,
  ]);
  expect(both.releaseOn("icd10cm", day("2025-03-01"))?.id).toBe("FY2025");
  expect(both.lookUp({ system: "icd10cm", code: "E11.9", on: day("2025-03-01") }).kind).toBe("valid");
});

test("C1: entries on a date are those in force, in code order", () => {
  expect(codeSets.entriesOn("icd10cm", day("2026-01-01")).map(({ code }) => code)).toEqual([
    "E11.9",
    "G35",
    "G35.A",
  ]);
  expect(codeSets.entriesOn("icd10cm", day("2027-01-01"))).toEqual([]);
});
