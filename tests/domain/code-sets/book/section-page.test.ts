import { describe, expect, it } from "vitest";
import { bookPageOf } from "@/domain/code-sets/book/book-page-of";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { createDiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import { starterCodeSets, starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { corpusComponent, corpusComponents, corpusIsAtHand } from "../../../support/release-corpus";
import { madeUpComponent, madeUpRelease } from "../made-up-release";

const ON = calendarDate("2026-01-15");
const STARTER = {
  codeSets: starterCodeSets(),
  notesOn: starterDiagnosisNotes,
  components: [],
};
const starterPage = (code: string) => bookPageOf({ system: "icd10cm", code, on: ON }, STARTER);

/** Chapter 2 with a block inside a block, and a category that is a block of its own. */
const TABULAR = madeUpComponent("icd10cm-tabular", {
  version: "2026",
  chapters: [{ number: "2", title: "Neoplasms (C00-D49)" }],
  blocks: [
    { id: "C00-C75", first: "C00", last: "C75", title: "Malignant, stated", chapter: "2" },
    { id: "C00-C14", first: "C00", last: "C14", title: "Lip and mouth", chapter: "2" },
    { id: "C15-C26", first: "C15", last: "C26", title: "Digestive organs", chapter: "2" },
    { id: "C50", first: "C50", last: "C50", title: "Breast", chapter: "2" },
    { id: "D10-D36", first: "D10", last: "D36", title: "Benign", chapter: "2" },
  ],
  diagnoses: [],
  notes: [],
  seventhCharacters: [],
});
const NOTES = [
  { owner: "chapter 2", kind: "excludes2", text: "of the chapter" },
  { owner: "C00-C75", kind: "excludes1", text: "of the wide block" },
  { owner: "C15-C26", kind: "excludes1", text: "of the narrow block" },
] as const;
const CODES = ["C00", "C00.1", "C15", "C16", "C16.1", "C50", "C73", "D10"];
const SOURCES = {
  codeSets: createCodeSets([madeUpRelease("icd10cm", CODES)]),
  notesOn: () => createDiagnosisNotes(NOTES, "ICD-10-CM tabular list FY2026"),
  components: [TABULAR],
};
const page = (code: string) => bookPageOf({ system: "icd10cm", code, on: ON }, SOURCES);
const below = (code: string) => page(code).children.map((child) => child.code);

describe("C4: chapters and blocks have pages of their own", () => {
  it("a chapter holds its blocks, a block its blocks and the categories in none of them", () => {
    expect(below("chapter 2")).toEqual(["C00-C75", "D10-D36"]);
    expect(below("C00-C75")).toEqual(["C00-C14", "C15-C26", "C50", "C73"]);
    expect(below("C15-C26")).toEqual(["C15", "C16"]);
    expect(page("Chapter 2")).toMatchObject({ section: "chapter", code: "chapter 2", status: "header" });
    expect(page("c15-c26")).toMatchObject({ section: "block", code: "C15-C26", title: "Digestive organs" });
  });

  it("a block inherits from the wider block and the chapter, and a code from all of them", () => {
    const owned = (code: string) =>
      page(code).levels.map(({ owner, notes }) => [owner, ...notes.map(({ text }) => text)]);
    expect(owned("C15-C26")).toEqual([
      ["chapter 2", "of the chapter"],
      ["C00-C75", "of the wide block"],
      ["C15-C26", "of the narrow block"],
    ]);
    expect(owned("C16.1").map(([owner]) => owner)).toEqual([
      "chapter 2",
      "C00-C75",
      "C15-C26",
      "C16",
      "C16.1",
    ]);
    expect(page("C16.1").levels[1]?.title).toBe("Malignant, stated");
  });

  it("goes on to the next of its kind: chapters by number, blocks inside the same wider one", () => {
    expect(page("chapter 2")).toMatchObject({ previous: "chapter 1", next: "chapter 3" });
    expect(page("chapter 1").previous).toBeUndefined();
    expect(page("chapter 22").next).toBeUndefined();
    expect(page("C15-C26")).toMatchObject({ previous: "C00-C14", next: "C50" });
    expect(page("C00-C75")).toMatchObject({ next: "D10-D36" });
  });

  it("categories follow each other through the book", () => {
    expect(page("C16")).toMatchObject({ previous: "C15", next: "C50" });
    expect(page("C00").previous).toBeUndefined();
    expect(page("D10").next).toBeUndefined();
    expect(starterPage("E11")).toMatchObject({ previous: "E10" });
  });

  it("stands on the starter set too, by chapters and their categories", () => {
    const chapter = starterPage("chapter 4");
    expect(chapter.title).toBe("Endocrine, nutritional and metabolic diseases (E00-E89)");
    expect(chapter.children.map(({ code }) => code)).toContain("E11");
    expect(chapter.children.every(({ code }) => /^E\d/.test(code))).toBe(true);
    expect(starterPage("E08-E13").children.map(({ code }) => code)).toContain("E11");
  });

  it("is not taken for a section: a code, a chapter there is not, a range the wrong way round", () => {
    for (const code of ["E11", "chapter 23", "chapter 0", "E13-E08"])
      expect(page(code).section).toBeUndefined();
  });
});

describe.runIf(corpusIsAtHand)("C4: the official tabular list, walked from chapter to category", () => {
  it("reaches every category of the order file by its blocks, each once", () => {
    const list = corpusComponent("icd10cm-tabular", "FY2021");
    const order = corpusComponents("icd10cm-order").find(
      ({ source }) => source.provenance.version === "FY2026",
    );
    const codes = order?.kind === "icd10cm-order" ? order.content : [];
    const categories = (codes as readonly { code: string }[])
      .map(({ code }) => code)
      .filter((code) => code.length === 3);
    const sources = {
      codeSets: createCodeSets([madeUpRelease("icd10cm", categories)]),
      notesOn: () => undefined,
      components: [list],
    };
    const open = (code: string) => bookPageOf({ system: "icd10cm", code, on: ON }, sources);
    const walk = (owner: string): string[] =>
      open(owner).children.flatMap(({ code }) => (code.length > 3 ? walk(code) : [code]));
    const reached = Array.from({ length: 22 }, (_, index) => walk(`chapter ${index + 1}`)).flat();
    expect(new Set(reached).size).toBe(reached.length);
    expect(reached.sort()).toEqual(categories.sort());
    expect(categories.length).toBeGreaterThan(1_900);
  });
});
