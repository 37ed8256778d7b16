import { expect, it } from "vitest";
import { spansOfNote } from "@/domain/code-sets/book/note-spans";

const codesIn = (note: string) => spansOfNote(note).flatMap(({ code }) => code ?? []);

it.each([
  ["diabetes mellitus due to underlying condition (E08.-)", ["E08"]],
  ["code to identify stage of chronic kidney disease (N18.1-N18.6)", ["N18.1", "N18.6"]],
  ["gestational diabetes (O24.4-)", ["O24.4"]],
  [
    "influenza with involvement of gastrointestinal tract (J09.X3, J10.2, J11.2)",
    ["J09.X3", "J10.2", "J11.2"],
  ],
  ["code from category Z16, to identify resistance", ["Z16"]],
  ["displaced fracture with 7th character A (S52.501A)", ["S52.501A"]],
  ["vitamin B12 deficiency anemia (D51.-)", ["D51"]],
  ["deficiency of vitamin B12", []],
  ["certain localized infections - see body system-related chapters", []],
])("C4: %s", (note, codes) => {
  expect(codesIn(note)).toEqual(codes);
});

it("C4: leaves every word of the note where it stands", () => {
  const note = "type 1 diabetes mellitus (E10.-), E11 aside, (O24.4-) and more";
  expect(
    spansOfNote(note)
      .map(({ text }) => text)
      .join(""),
  ).toBe(note);
});
