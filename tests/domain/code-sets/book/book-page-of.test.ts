import { describe, expect, it } from "vitest";
import { bookPageOf } from "@/domain/code-sets/book/book-page-of";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import type { Component, ComponentContents, ComponentKind } from "@/domain/code-sets/components/component";
import { starterCodeSets, starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { madeUpComponent } from "../made-up-release";

const ON = calendarDate("2026-01-15");

const IN_2024 = { version: "41.1", from: "2023-10-01", through: "2024-09-30" };
const component = <Kind extends ComponentKind>(kind: Kind, content: ComponentContents[Kind]) =>
  madeUpComponent(kind, content, IN_2024);

const STARTER = {
  codeSets: starterCodeSets(),
  notesOn: starterDiagnosisNotes,
  components: [] as Component[],
};
const pageOf = (code: string, components: readonly Component[] = []) =>
  bookPageOf({ system: "icd10cm", code, on: ON }, { ...STARTER, components });

describe("C4: the page of a code in the starter set", () => {
  it("has its headings with their notes, the widest first", () => {
    const { status, levels } = pageOf("e1122");
    expect(status).toBe("valid");
    expect(levels.map(({ owner }) => owner)).toEqual(["chapter 4", "E11", "E11.2", "E11.22"]);
    expect(levels.at(-1)?.notes).toEqual([
      {
        owner: "E11.22",
        kind: "use-additional",
        text: "code to identify stage of chronic kidney disease (N18.1-N18.6)",
      },
    ]);
    expect(levels[1]?.notes.map(({ text }) => text)).toContain("type 1 diabetes mellitus (E10.-)");
  });

  it("has its neighbors on the same level, and a heading its next characters", () => {
    expect(pageOf("E11.22")).toMatchObject({ previous: "E11.21", next: "E11.29" });
    expect(pageOf("E11.2").children.map(({ code }) => code)).toEqual(["E11.21", "E11.22", "E11.29"]);
  });

  it("has the other side of the same condition", () => {
    expect(pageOf("M17.11").sides).toContainEqual({ side: "left", code: "M17.12" });
  });

  it("says what a heading and an unknown code are, and guesses nothing", () => {
    expect(pageOf("E11").marks.map(({ kind }) => kind)).toEqual(["header"]);
    expect(pageOf("E99.99")).toMatchObject({ status: "unknown", complete: false, title: "", marks: [] });
  });

  it("says that its notes are of another year", () => {
    expect(pageOf("E11.22").sources).toEqual([
      { part: "Title and dates", edition: "ICD-10-CM starter set, FY2024 to FY2026", otherDate: false },
      { part: "Notes", edition: "ICD-10-CM tabular list FY2021", otherDate: true },
    ]);
  });

  it("C22: says what the addenda since that year changed at it, its headings, its block and chapter", () => {
    const row = { action: "add", part: "excludes1", text: "words (E10.-)", page: 7 } as const;
    const rows = [
      { ...row, owner: "E11.22" },
      { ...row, owner: "E11", action: "revise", was: "old words" } as const,
      { ...row, owner: "E08-E13", action: "delete" } as const,
      { ...row, owner: "chapter 4", part: "note" } as const,
      { ...row, owner: "E11.22", part: "title" } as const,
      { ...row, owner: "E11.21" },
      { ...row, owner: "E15-E16" },
    ];
    const addendaOf = (version: string, from: string) =>
      madeUpComponent("icd10cm-tabular-addenda", { rows, unchanged: 0 }, { version, from });
    const printed = addendaOf("FY2026", "2025-10-01");
    const page = pageOf("E11.22", [printed]);
    expect(page.amendments?.map(({ owner, action, kind }) => [owner, action, kind])).toEqual([
      ["E11.22", "add", "excludes1"],
      ["E11", "revise", "excludes1"],
      ["E08-E13", "delete", "excludes1"],
      ["chapter 4", "add", "note"],
    ]);
    expect(page.amendments?.[1]).toMatchObject({
      was: "old words",
      text: "words (E10.-)",
      authority: "icd10cm-tabular-addenda FY2026, page 7",
    });
    expect(pageOf("E08-E13", [printed]).amendments?.map(({ owner }) => owner)).toEqual([
      "E08-E13",
      "chapter 4",
    ]);
    // Nothing is said of addenda that the notes hold already, or that come after the date.
    expect(pageOf("E11.22", [addendaOf("FY2021", "2020-10-01")]).amendments).toBeUndefined();
    expect(pageOf("E11.22", [addendaOf("FY2027", "2026-10-01")]).amendments).toBeUndefined();
    expect(pageOf("I10", [printed]).amendments).toBeUndefined();
  });

  it("answers a date that no release covers from the nearest one, and says so", () => {
    const page = bookPageOf({ system: "icd10cm", code: "E11.22", on: calendarDate("2031-02-01") }, STARTER);
    expect(page).toMatchObject({ status: "valid", on: "2026-09-30" });
    expect(page.remark).toContain("no release covers 2031-02-01");
  });

  it("says nothing of a set of which nothing is loaded", () => {
    const page = bookPageOf({ system: "icd10pcs", code: "0DTJ4ZZ", on: ON }, STARTER);
    expect(page).toMatchObject({ status: "no-release", levels: [], marks: [], sources: [] });
  });
});

describe("C4, C14: marks from the lists at hand", () => {
  const lists = [
    component("ms-drg-mccs", [{ code: "N18.6", level: "MCC" }]),
    component("hcc-mapping", [
      { code: "E11.22", category: "18", model: "CMS-HCC Model V24" },
      { code: "E11.22", category: "30", model: "RxHCC Model V08" },
      { code: "E11.22", category: "37", model: "CMS-HCC Model V28" },
    ]),
    component("hcc-labels", [
      { category: "37", label: "Diabetes with Chronic Complications", domain: "CMS-HCC", version: "V28" },
    ]),
    component("hcc-coefficients", [
      { name: "CNA_HCC37", value: "0.166", domain: "CMS-HCC", version: "C28" },
      { name: "CNA_HCC18", value: "0.302", domain: "CMS-HCC", version: "C24" },
      { name: "CNA_HCC18", value: "9.999", domain: "CMS-HCC", version: "C22" },
    ]),
  ];

  it("names the condition categories, the model in force first, with coefficient and label", () => {
    const { marks } = pageOf("E11.22", lists);
    expect(marks.map(({ label }) => label)).toEqual([
      "V28 HCC 37 · 0.166",
      "V24 HCC 18 · 0.302",
      "RxHCC V08 HCC 30",
    ]);
    expect(marks[0]?.explains).toContain("Diabetes with Chronic Complications");
  });

  it("names the level of a complication and the list it stands in, which is of another date", () => {
    const [mark] = pageOf("N18.6", lists).marks.filter(({ kind }) => kind === "cc");
    expect(mark).toMatchObject({ label: "MCC", from: "ms-drg-mccs of 41.1; none at hand covers 2026-01-15" });
  });

  it("explains sex, age, manifestation, place and present on admission of an entry", () => {
    const codeSets = createCodeSets([
      {
        id: "x",
        system: "icd10cm",
        name: "hand-written",
        covers: { from: calendarDate("2025-10-01") },
        complete: true,
        asOf: calendarDate("2025-10-01"),
        provenance: [],
        entries: [
          {
            system: "icd10cm",
            code: "O00.0",
            title: "Made up",
            titleOrigin: "official",
            billable: true,
            validFrom: calendarDate("2025-10-01"),
            sex: "female",
            age: { from: 9, through: 64 },
            manifestation: true,
            position: { rule: "never-first", authority: "the editor" },
            presentOnAdmissionExempt: true,
          },
        ],
      },
    ]);
    const page = bookPageOf(
      { system: "icd10cm", code: "O00.0", on: ON },
      { codeSets, notesOn: () => undefined, components: [] },
    );
    expect(page.marks.map(({ label }) => label)).toEqual([
      "female only",
      "age 9–64",
      "manifestation",
      "never principal",
      "POA exempt",
    ]);
  });
});
