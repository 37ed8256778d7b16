import { describe, expect, it } from "vitest";
import { citedSections, guidelinesFor } from "@/domain/code-sets/guidelines/applicable-sections";
import { codesNamedIn } from "@/domain/code-sets/guidelines/named-codes";
import { readGuidelines } from "@/domain/code-sets/readers/read-guidelines";
import { calendarDate } from "@/domain/shared/calendar-date";
import { GUIDELINE_PAGES, GUIDELINE_TEXT } from "./made-up-guidelines";

const YEAR = { from: calendarDate("2025-10-01"), through: calendarDate("2026-09-30") };
const read = (text = GUIDELINE_TEXT, covers = YEAR) => readGuidelines(text, covers);
const section = (number: string) => read().content.sections.find((each) => each.number === number);
const without = (from: string, to = "") => read(GUIDELINE_TEXT.replace(from, to)).issues;

describe("C22: the official guidelines, read", () => {
  it("has every number of its table of contents, those below, and one that the table forgot", () => {
    const { content, issues } = read();
    expect(issues).toEqual([]);
    expect(content.listed).toBe(14);
    expect(content.sections.map(({ number, level, page }) => `${number} ${level} ${page}`)).toEqual([
      "I 0 3",
      "I.A 1 3",
      "I.A.1 2 3",
      "I.B 1 3",
      "I.B.1 2 3",
      "I.B.2 2 3",
      "I.C 1 4",
      "I.C.1 2 4",
      "I.C.1.a 3 4",
      "I.C.1.a.1 4 4",
      "I.C.1.a.1.a 5 4",
      "I.C.1.a.1.a.i 6 4",
      "I.C.1.a.1.b 5 4",
      "I.C.1.a.2 4 4",
      "I.C.2 2 5",
      "II 0 5",
      "II.A 1 5",
      "III 0 5",
      "IV 0 5",
      "Appendix I 0 5",
    ]);
  });

  it("puts headings of two lines and paragraphs together, without the running head of the page", () => {
    expect(section("I.A.1")).toMatchObject({
      title: "Etiology and manifestation (“code first” and “use additional code”)",
      paragraphs: [
        "The first thing comes before what it does, and this line is as long as a line of the page is, so that the paragraph goes on here.",
        "See Section II for the order.",
      ],
    });
    expect(section("I.C.1.a.2")?.paragraphs).toEqual([
      "The heart conditions of category I51, Complications of heart disease, are coded with it; these stand in a list:",
      "I11, Heart",
      "I12.0-, Kidney",
      "I13 Both",
    ]);
    expect(section("I.C.1.a.1")?.title).toBe(
      "Pressure with kidney disease that is long standing and of unknown origin",
    );
    expect(section("I.C.2")?.title).toBe(
      "Chapter 2: Sugar and Other Things, with a Heading of Two Lines (E00-E89)",
    );
    expect(section("Appendix I")).toMatchObject({
      title: "Present on admission",
      paragraphs: ["Every diagnosis of a stay."],
    });
    expect(
      read()
        .content.sections.flatMap(({ paragraphs }) => paragraphs)
        .join(" "),
    ).not.toMatch(/Page \d/);
  });

  it("takes a numbered list for text where the numbers do not carry on", () => {
    expect(section("I.B.1")?.paragraphs.join(" ")).toContain("2. things that are no heading");
    expect(section("I.B.1")?.paragraphs.join(" ")).toContain("a. neither is this one.");
  });

  it("refuses another PDF, another year, a number that is missing, and nothing at all", () => {
    expect(read("A letter about something else\fsecond page").issues).toMatchObject([{ code: "wrong-file" }]);
    expect(read("").issues).toMatchObject([{ code: "wrong-file" }]);
    const before = { from: calendarDate("2024-10-01"), through: calendarDate("2025-09-30") };
    expect(read(GUIDELINE_TEXT, before).issues).toMatchObject([
      { code: "wrong-file", message: expect.stringContaining("10/01/2025 to 09/30/2026") },
    ]);
    const april = { from: calendarDate("2026-04-01"), through: calendarDate("2026-09-30") };
    const updated = GUIDELINE_TEXT.replace("UPDATED October 1, 2025", "UPDATED April 1, 2026");
    expect(read(updated, april).issues).toEqual([]);
    expect(read(updated).issues).toMatchObject([{ code: "wrong-file" }]);
    expect(without("\n2) Pressure alone")).toEqual([]);
    expect(without("A. Observation\nNothing more.")).toEqual([
      { code: "count-differs", line: 0, message: expect.stringContaining("II.A Observation") },
    ]);
    expect(read(GUIDELINE_PAGES.filter((_, at) => at !== 1).join("\f")).issues).toMatchObject([
      { code: "wrong-file", message: "The guidelines have no table of contents." },
    ]);
  });

  it("never throws, whatever page is cut off or blank", () => {
    for (let end = 0; end < GUIDELINE_TEXT.length; end += 37)
      expect(Array.isArray(read(GUIDELINE_TEXT.slice(0, end)).issues)).toBe(true);
  });
});

describe("C22: the codes a paragraph names", () => {
  it("are codes, categories and ranges, and nothing that only looks like one", () => {
    const names = (text: string) =>
      codesNamedIn(text).map(({ from, to }) => (from === to ? from : `${from} ${to}`));
    expect(names("Codes I60-I69, T36.0X5- and A00.0 through T88.9; F01 – F99.")).toEqual([
      "I60 I69",
      "T360X5",
      "A000 T889",
      "F01 F99",
    ]);
    expect(names("Code B20, or C7A with E11.22. Then M1A.-")).toEqual(["B20", "C7A", "E1122", "M1A"]);
    expect(names("An A1C of 7, COVID-19, H1N1, SARS-CoV-2 and Section I.C.19.")).toEqual([]);
    expect(names("B20 and again B20")).toEqual(["B20"]);
  });
});

describe("C22: what applies to a code", () => {
  const named = (code: string) =>
    guidelinesFor(read().content, code).named.map(({ section: { number }, nearness, names }) => [
      number,
      nearness,
      names,
    ]);

  it("names the code before its category, and both before a range", () => {
    expect(named("I13")).toEqual([["I.C.1.a.2", "code", "I13"]]);
    expect(named("N18.31")).toEqual([
      ["I.C.1.a.1.a", "code", "N18.31"],
      ["I.C.1.a.1", "category", "N18"],
    ]);
    expect(named("I63.9")).toEqual([["I.C.1.a.1.b", "range", "I60-I69"]]);
    expect(named("T36.0X5A")).toEqual([["I.C.1.a.1.b", "category", "T36.0X5-"]]);
  });

  it("shows a header what is said of the codes below it, and nothing of ranges over whole chapters", () => {
    expect(named("N18").map(([number]) => number)).toEqual(["I.C.1.a.1", "I.C.1.a.1.a", "I.C.1.a.1.a.i"]);
    expect(named("Z23")).toEqual([]);
  });

  it("has the sections of the code's own chapter, and the paragraphs that name it", () => {
    const { chapter, named: found } = guidelinesFor(read().content, "I12.9");
    expect(chapter.map(({ number }) => number)).toEqual([
      "I.C.1",
      "I.C.1.a",
      "I.C.1.a.1",
      "I.C.1.a.1.a",
      "I.C.1.a.1.a.i",
      "I.C.1.a.1.b",
      "I.C.1.a.2",
    ]);
    expect(found).toMatchObject([{ section: { number: "I.C.1.a.1" }, paragraphs: [0] }]);
    expect(guidelinesFor(read().content, "U07.1").chapter).toEqual([]);
  });

  it("is found by the number that a finding cites", () => {
    expect(citedSections("ICD-10-CM Official Guidelines, section I.A.12.a: Excludes1")).toEqual(["I.A.12.a"]);
    expect(citedSections("sections I.C.20.a.6, II.B and I.C.20.a.6; chapter I")).toEqual([
      "I.C.20.a.6",
      "II.B",
    ]);
    expect(citedSections("ASC X12N 005010X222A1, loop 2400 SV107-1")).toEqual([]);
  });
});
