import { expect, it } from "vitest";
import { shownLevels } from "@/features/encoder/shown-notes";

const note = (owner: string, kind: "excludes1" | "code-first" | "inclusion-term", text: string) => ({
  owner,
  kind,
  text,
});

it("C4: shows the code's own notes first, then the nearest, and in each what decides the sequence first", () => {
  const levels = shownLevels({
    code: "E11.2",
    levels: [
      {
        kind: "chapter",
        owner: "chapter 4",
        title: "Endocrine",
        notes: [note("chapter 4", "excludes1", "a")],
      },
      { kind: "block", owner: "E08-E13", title: "Diabetes", notes: [note("E08-E13", "excludes1", "b")] },
      { kind: "code", owner: "E11", title: "Type 2", notes: [] },
      {
        kind: "code",
        owner: "E11.2",
        title: "Kidney",
        notes: [note("E11.2", "inclusion-term", "c"), note("E11.2", "code-first", "d (E10)")],
      },
    ],
  });
  expect(levels.map(({ heading }) => heading)).toEqual(["At E11.2", "From block E08-E13", "From chapter 4"]);
  expect(levels[0]?.kinds.map(({ says }) => says)).toEqual(["Code first", "Also called"]);
  expect(levels[0]?.kinds[0]?.notes[0]).toEqual({
    spans: [{ text: "d (" }, { text: "E10", code: "E10" }, { text: ")" }],
    amended: undefined,
  });
});

it("C4: a note that the addenda have taken away or changed since says so where it stands", () => {
  const authority = "ICD-10-CM tabular list addenda FY2026, page 1";
  const [level] = shownLevels({
    code: "B88.0",
    levels: [
      {
        kind: "code",
        owner: "B88.0",
        title: "Other acariasis",
        notes: ["gone", "changed", "stays", "elsewhere"].map((text) => note("B88.0", "excludes1", text)),
      },
    ],
    amendments: [
      { ...note("B88.0", "excludes1", "gone"), action: "delete", authority },
      { ...note("B88.0", "excludes1", "changed at last"), action: "revise", was: "changed", authority },
      { ...note("B88.0", "excludes1", "stays"), action: "add", authority },
      { ...note("B88", "excludes1", "elsewhere"), action: "delete", authority },
    ],
  });
  expect(
    level?.kinds[0]?.notes.map(({ spans, amended }) => [spans.map(({ text }) => text).join(""), amended]),
  ).toEqual([
    ["gone", "deleted"],
    ["changed", "revised"],
    ["stays", undefined],
    ["elsewhere", undefined],
  ]);
});
