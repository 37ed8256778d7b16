import { describe, expect, test } from "vitest";
import { createDiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import { codesInNote, isInRange } from "@/domain/code-sets/note-codes";
import { starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";

describe("C7: codes in the text of a note", () => {
  test.each([
    ["type 1 diabetes mellitus (E10.-)", [["E10", "E10"]]],
    ["neonatal hypertension (P29.2)", [["P292", "P292"]]],
    ["gestational diabetes (O24.4-)", [["O244", "O244"]]],
    ["injury (S00-T88)", [["S00", "T88"]]],
    [
      "hypertensive disease (I10-I15, I16.0)",
      [
        ["I10", "I15"],
        ["I160", "I160"],
      ],
    ],
    ["codes E10.21-E10.29", [["E1021", "E1029"]]],
    ["sequelae of burns (T20-T25 with 7th character S)", [["T20", "T25"]]],
    ["no code at all", []],
  ])("%s", (text, expected) => {
    expect(codesInNote(text).map(({ low, high }) => [low, high])).toEqual(expected);
  });

  test("a range holds its ends and everything below them", () => {
    const [range] = codesInNote("(I10-I15)");
    expect(range && ["I10", "I11.9", "I15.8"].every((code) => isInRange(code, range))).toBe(true);
    expect(range && ["I09.9", "I16.0"].some((code) => isInRange(code, range))).toBe(false);
  });
});

describe("C7: notes are inherited from header, block and chapter", () => {
  const notes = createDiagnosisNotes(
    [
      { owner: "E11", kind: "excludes1", text: "type 1 diabetes mellitus (E10.-)" },
      { owner: "E11.6", kind: "use-additional", text: "code to identify complication" },
      { owner: "E08-E13", kind: "includes", text: "block" },
      { owner: "chapter 4", kind: "excludes1", text: "transitory disorders of newborn (P70-P74)" },
      {
        owner: "H36",
        kind: "code-first",
        text: "underlying disease, such as: sickle-cell disorders (D57.-)",
      },
      { owner: "R10", kind: "excludes1", text: "renal colic (N23), flank pain (R10.A-)" },
    ],
    "hand-written",
  );

  test("nearest first", () => {
    expect(notes.notesOf("E11.65").map(({ owner }) => owner)).toEqual([
      "E11.6",
      "E11",
      "E08-E13",
      "chapter 4",
    ]);
    expect(notes.notesOf("I10")).toEqual([]);
  });

  test("an Excludes1 note is found from either side", () => {
    expect(notes.excludes1Between("E11.9", "E10.65")).toMatchObject({ code: "E11.9", excluded: "E10.65" });
    expect(notes.excludes1Between("E10.65", "E11.9")).toMatchObject({ code: "E11.9", excluded: "E10.65" });
    expect(notes.excludes1Between("E11.9", "P70.2")).toMatchObject({ note: { owner: "chapter 4" } });
  });

  test("near misses: an unnamed code, the same code, codes under the note's own header", () => {
    expect(notes.excludes1Between("E11.9", "I10")).toBeUndefined();
    expect(notes.excludes1Between("E11.9", "E11.9")).toBeUndefined();
    expect(notes.excludes1Between("R10.9", "R10.A1")).toBeUndefined();
  });

  test("a manifestation knows the causes its code-first note names", () => {
    expect(notes.isNamedCause("H36", "D57.1")).toBe(true);
    expect(notes.isNamedCause("H36", "E11.9")).toBe(false);
  });
});

describe("C7: notes of the starter set (tabular list FY2021)", () => {
  const notes = starterDiagnosisNotes();

  test("the answer names its edition", () => {
    expect(notes.source).toBe("ICD-10-CM tabular list FY2021");
  });

  test.each([
    ["E11.9", "E10.9", "E10.-"], // at E11
    ["I10", "O10.019", "O10-O11"], // at I10
    ["I10", "P29.2", "P29.2"], // at the block I10-I16
    ["E11.9", "P71.0", "P70-P74"], // at chapter 4
  ])("%s and %s exclude each other by the note that names %s", (first, second, named) => {
    expect(notes.excludes1Between(first, second)?.note.text).toContain(named);
    expect(notes.excludes1Between(second, first)).toBeDefined();
  });

  test.each([
    ["E11.9", "I10"],
    ["E11.22", "N18.30"],
    ["I10", "H35.01"], // an Excludes2 note: both may stand together
  ])("%s and %s may stand together", (first, second) => {
    expect(notes.excludes1Between(first, second)).toBeUndefined();
  });

  test("dementia in other diseases names Alzheimer's disease as its cause", () => {
    expect(notes.isNamedCause("F02.80", "G30.9")).toBe(true);
    expect(notes.isNamedCause("F02.80", "I10")).toBe(false);
  });
});
