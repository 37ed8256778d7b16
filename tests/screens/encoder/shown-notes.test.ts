import { expect, it } from "vitest";
import { shownLevels } from "@/features/encoder/shown-notes";

const note = (owner: string, kind: "excludes1" | "code-first" | "inclusion-term", text: string) => ({
  owner,
  kind,
  text,
});

it("C4: shows the code's own notes first, then the nearest, and in each what decides the sequence first", () => {
  const levels = shownLevels(
    [
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
    "E11.2",
  );
  expect(levels.map(({ heading }) => heading)).toEqual(["At E11.2", "From block E08-E13", "From chapter 4"]);
  expect(levels[0]?.kinds.map(({ says }) => says)).toEqual(["Code first", "Also called"]);
  expect(levels[0]?.kinds[0]?.notes[0]).toEqual([
    { text: "d (" },
    { text: "E10", code: "E10" },
    { text: ")" },
  ]);
});
