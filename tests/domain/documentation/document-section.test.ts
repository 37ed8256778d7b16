import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOfSpan, readSections } from "@/domain/documentation/document-section";

const note =
  "Progress note\n\nHistory\nCough for 3 days.\nNo fever.\n\nASSESSMENT:\n1. Bronchitis\nPlan: rest";

test("R10: sections of a note begin at their headings and cover the whole text", () => {
  expect(
    readSections(note).map(({ heading, start, bodyStart, end }) => [
      heading,
      note.slice(bodyStart, end).trim(),
      start,
    ]),
  ).toEqual([
    [undefined, "Progress note", 0],
    ["History", "Cough for 3 days.\nNo fever.", 15],
    ["ASSESSMENT", "1. Bronchitis", 52],
    ["Plan", "rest", 78],
  ]);
});

test("R12: a passage is placed by its heading and line", () => {
  expect(placeOfSpan(note, note.indexOf("No fever"))).toBe("History, line 2");
  expect(placeOfSpan(note, note.indexOf("Bronchitis"))).toBe("ASSESSMENT, line 1");
  expect(placeOfSpan("one\ntwo", 4)).toBe("line 2");
});

test("property: sections follow each other without gap or overlap", () => {
  const line = fc.oneof(
    fc.constantFrom("History", "PLAN:", "Exam: normal", "", "Assessment and plan"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join("\n");
      const sections = readSections(text);
      expect(sections[0]?.start ?? 0).toBe(0);
      sections.forEach((section, position) => {
        expect(section.end).toBe(sections[position + 1]?.start ?? text.length);
        expect(section.bodyStart).toBeGreaterThanOrEqual(section.start);
        expect(section.bodyStart).toBeLessThanOrEqual(section.end);
      });
    }),
  );
});
