import { beforeAll, describe, expect, it } from "vitest";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import type { Guidelines } from "@/domain/code-sets/components/guidelines";
import { citedSections, guidelinesFor } from "@/domain/code-sets/guidelines/applicable-sections";
import { starterCodeSets, starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { corpusComponent, corpusIsAtHand } from "../../../support/release-corpus";

/** Lines of the tables of contents, counted by hand in the documents; a heading that a table forgot comes on top. */
const EDITIONS = [
  { version: "FY2025", listed: 226, forgotten: [] },
  { version: "FY2026", listed: 227, forgotten: ["I.B.20"] },
] as const;
const PDF_MS = 120_000;

describe.runIf(corpusIsAtHand)("C22: the published guidelines of two years", () => {
  const read = new Map<string, Guidelines>();
  beforeAll(() => {
    for (const { version } of EDITIONS)
      read.set(version, corpusComponent("icd10cm-guidelines", version).content);
  }, PDF_MS);
  const sections = (version: string) => read.get(version)?.sections ?? [];
  const numbers = (version: string, code: string) => {
    const content = read.get(version);
    return content ? guidelinesFor(content, code).named.map(({ section: { number } }) => number) : [];
  };

  it.each(EDITIONS)("$version: every number of its table of contents, once, with its text", (edition) => {
    const all = sections(edition.version);
    expect(read.get(edition.version)?.listed).toBe(edition.listed);
    const outer = all.filter(({ level }) => level <= 3).map(({ number }) => number);
    expect(new Set(outer).size).toBe(edition.listed + edition.forgotten.length);
    expect(outer).toEqual(expect.arrayContaining([...edition.forgotten]));
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
    const chapters = all.filter(({ number }) => /^I\.C\.\d+$/.test(number)).map(({ title }) => title);
    expect(chapters.map((title) => Number(/^Chapter (\d+):/.exec(title)?.[1]))).toEqual(
      Array.from({ length: 22 }, (_, at) => at + 1),
    );
    expect(all.filter(({ page }, at) => page < (all[at - 1]?.page ?? 0))).toEqual([]);
    expect(
      all.flatMap(({ paragraphs }) => paragraphs).filter((text) => /^Page \d+ of|\.{5}/.test(text)),
    ).toEqual([]);
  });

  it("name the codes that coders look for there", () => {
    expect(numbers("FY2026", "B20")).toContain("I.C.1.a.2.a");
    expect(numbers("FY2026", "I13.0")).toContain("I.C.9.a.3");
    expect(numbers("FY2026", "Z79.4")).toContain("I.C.4.a.3");
    expect(numbers("FY2026", "R65.21")).toEqual(expect.arrayContaining(["I.C.1.d.2", "I.C.1.d.1.b"]));
    expect(numbers("FY2026", "T36.0X5A")).toContain("I.C.19.e.5.a");
    expect(numbers("FY2025", "E11.A")).not.toContain("I.C.4.a.1.b");
    expect(numbers("FY2026", "E11.A")).toContain("I.C.4.a.1.b");
  });

  it("have every section that the checker cites", () => {
    const sources = { codeSets: starterCodeSets(), notes: starterDiagnosisNotes() };
    const lists = [
      ["E11.22"],
      ["I10", "I10"],
      ["S72.141"],
      ["H36"],
      ["V43.52XA", "E11.9"],
      ["E11"],
      ["M25.569", "M25.561"],
    ];
    const cited = lists.flatMap((codes) =>
      checkCodes(
        { diagnoses: codes.map((code) => ({ code })), services: [] },
        { date: calendarDate("2026-01-15"), setting: "practitioner" },
        sources,
      ).flatMap(({ why }) => citedSections(why.authority)),
    );
    expect(new Set(cited).size).toBeGreaterThan(3);
    const known = new Set(sections("FY2026").map(({ number }) => number));
    expect(cited.filter((number) => !known.has(number))).toEqual([]);
  });
});
