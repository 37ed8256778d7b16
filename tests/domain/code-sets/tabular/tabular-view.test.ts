import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import type { TabularList } from "@/domain/code-sets/components/tabular-list";
import { ofKind } from "@/domain/code-sets/release/find-component";
import { createTabularView } from "@/domain/code-sets/tabular/tabular-view";

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

const CORPUS = new URL("../../../../../shared/corpus/codesets/icd10cm/", import.meta.url);

describe.skipIf(!existsSync(CORPUS))("C4: official tabular lists", () => {
  test("each expands to as many complete codes as its publisher counts", { timeout: 120_000 }, () => {
    const { components } = readComponents(
      openReleaseFolder(CORPUS.pathname),
      new Set(["icd10cm-tabular"] as const),
    );
    const counts = ofKind(components, "icd10cm-tabular").map(({ content }) => {
      const codes = [...createTabularView(content).billableCodes()];
      expect(new Set(codes).size).toBe(codes.length);
      return [content.version, codes.length];
    });
    // CMS: 71,486 codes in FY2017; 72,616 in FY2021 and 72,621 with the update of January 2021, which this file is.
    expect(Object.fromEntries(counts)).toEqual({ "2017": 71_486, "2021": 72_621 });
  });
});
