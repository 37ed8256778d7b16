import { describe, expect, test } from "vitest";
import { displayCode } from "@/domain/code-sets/code-format";
import type { TabularList } from "@/domain/code-sets/components/tabular-list";
import { createTabularView } from "@/domain/code-sets/tabular/tabular-view";
import { corpusComponent, corpusIsAtHand } from "../../../support/release-corpus";

const diagnosis = (code: string, title: string, parent?: string) => ({
  code,
  title,
  chapter: "19",
  block: code.startsWith("T07") ? "T07" : "S00-S09",
  ...(parent && { parent }),
});

const LIST: TabularList = {
  version: "hand-written",
  chapters: [{ number: "19", title: "Injury" }],
  blocks: [
    { id: "S00-S09", first: "S00", last: "S09", title: "Injuries to the head", chapter: "19" },
    { id: "T07", first: "T07", last: "T07", title: "Multiple injuries", chapter: "19" },
  ],
  diagnoses: [
    diagnosis("S06", "Intracranial injury"),
    diagnosis("S06.0", "Concussion", "S06"),
    diagnosis("S06.0X0", "Concussion without loss of consciousness", "S06.0"),
    diagnosis("S06.0X7", "Concussion with death", "S06.0"),
    diagnosis("S06.9", "Unspecified intracranial injury", "S06"),
    diagnosis("S08", "Avulsion"),
    diagnosis("S08.0", "Avulsion of scalp", "S08"),
    diagnosis("T07", "Unspecified multiple injuries"),
  ],
  notes: [
    { owner: "chapter 19", kind: "excludes1", text: "birth trauma (P10-P15)" },
    { owner: "S00-S09", kind: "includes", text: "injuries of ear" },
    { owner: "S06", kind: "use-additional", text: "code, if applicable" },
    {
      owner: "S06",
      kind: "note",
      text: "7th characters D and S do not apply to codes in category S06 with 6th character 7 - death, or 8 - death due to other cause.",
    },
    { owner: "T07", kind: "excludes1", text: "injury NOS (T14.90)" },
  ],
  seventhCharacters: ["S06", "S08.0", "T07"].map((owner) => ({
    owner,
    note: "one of these",
    characters: ["A", "D", "S"].map((character) => ({ character, meaning: character })),
  })),
};

describe("C4: the tabular list as a coder reads it", () => {
  const view = createTabularView(LIST);

  test("a code has the notes of chapter, block and every code above it, outermost first", () => {
    const levels = view.entryOf("S06.0X0")?.levels ?? [];
    expect(levels.map(({ owner, notes }) => `${owner}: ${notes.length}`)).toEqual([
      "chapter 19: 1",
      "S00-S09: 1",
      "S06: 2",
      "S06.0: 0",
      "S06.0X0: 0",
    ]);
  });

  test("a code with its seventh character is shown with the code it was added to", () => {
    expect(view.entryOf("S069XXA")?.code).toBe("S06.9");
    expect(view.entryOf("S06.0X0A")?.code).toBe("S06.0X0");
    expect(view.entryOf("S07.9XXA")).toBeUndefined();
  });

  test("the nearest definition of seventh characters holds; where there is none, none is due", () => {
    expect(view.entryOf("S06.9")?.seventhCharacters?.owner).toBe("S06");
    expect(view.entryOf("S08.0")?.seventhCharacters?.owner).toBe("S08.0");
    expect(view.entryOf("S08")?.seventhCharacters).toBeUndefined();
  });

  test("neighbors and the next steps", () => {
    expect(view.entryOf("S06.0")).toMatchObject({ next: "S06.9" });
    expect(view.entryOf("S06.9")).toMatchObject({ previous: "S06.0" });
    expect(view.childrenOf("S06").map(({ code }) => code)).toEqual(["S06.0", "S06.9"]);
  });

  test("a block of one category is one level, and its category takes its characters", () => {
    expect(view.entryOf("T07")?.levels.map(({ owner }) => owner)).toEqual(["chapter 19", "T07"]);
  });

  test("seventh characters and placeholders expand to the complete codes, less those a note takes away", () => {
    expect([...view.billableCodes()]).toEqual([
      ...["S06.0X0A", "S06.0X0D", "S06.0X0S", "S06.0X7A"],
      ...["S06.9XXA", "S06.9XXD", "S06.9XXS", "S08.0XXA", "S08.0XXD", "S08.0XXS"],
      ...["T07.XXXA", "T07.XXXD", "T07.XXXS"],
    ]);
  });
});

describe.skipIf(!corpusIsAtHand)("C4: official tabular lists", () => {
  test("each expands to as many complete codes as its publisher counts", { timeout: 120_000 }, () => {
    const counts = ["FY2017", "FY2021"].map((edition) => {
      const { content } = corpusComponent("icd10cm-tabular", edition);
      const codes = [...createTabularView(content).billableCodes()];
      expect(new Set(codes).size).toBe(codes.length);
      return [content.version, codes.length];
    });
    // CMS: 71,486 codes in FY2017; 72,616 in FY2021 and 72,621 with the update of January 2021, which this file is.
    expect(Object.fromEntries(counts)).toEqual({ "2017": 71_486, "2021": 72_621 });
  });

  test("FY2021 expands to the codes of FY2024, but for those the conversion table names in between", () => {
    const built = new Set(
      createTabularView(corpusComponent("icd10cm-tabular", "FY2021").content).billableCodes(),
    );
    const listed = new Set(
      corpusComponent("icd10cm-order", "FY2024")
        .content.filter(({ billable }) => billable)
        .map(({ code }) => displayCode("icd10cm", code)),
    );
    const since = corpusComponent("icd10cm-conversions", "FY2026").content.filter(
      ({ effective = "" }) => effective > "2021-01-01" && effective <= "2023-10-01",
    );
    const isNew = new Set(since.map(({ code }) => code));
    const isPrevious = new Set(since.flatMap(({ previous }) => previous));
    expect([...listed].filter((code) => !built.has(code) && !isNew.has(code))).toEqual([]);
    // Three codes of April 2023 that need a sixth character since October 2023.
    expect([...isNew].filter((code) => !listed.has(code))).toEqual(["Z91.A4", "Z91.A5", "Z91.A9"]);
    // Divided into codes that the table does not lead back to them.
    expect([...built].filter((code) => !listed.has(code) && !isPrevious.has(code))).toEqual([
      "H36",
      ...["V29.81XA", "V29.81XD", "V29.81XS", "V29.88XA", "V29.88XD", "V29.88XS"],
    ]);
    expect([...built].filter((code) => listed.has(code)).length).toBe(72_621 - 349);
  });
});
