import fc from "fast-check";
import { expect, it } from "vitest";
import { sentenceSpans } from "@/domain/documentation/sentence-spans";

const sentences = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

it("steps through sentences and lines, without headings", () => {
  const note =
    "Exam\nA1c today 8.4 %. Knee: small effusion.\nAssessment and plan:\n1. CKD stage 3b, eGFR falling.\n2. Gout";
  expect(sentences(note)).toEqual([
    "A1c today 8.4 %.",
    "Knee: small effusion.",
    "1. CKD stage 3b, eGFR falling.",
    "2. Gout",
  ]);
});

it("keeps numbers with a stop whole", () => {
  expect(sentences("Weight 84.5 kg; dose 0.5 mg. Next visit in June.")).toEqual([
    "Weight 84.5 kg;",
    "dose 0.5 mg.",
    "Next visit in June.",
  ]);
});

it("finds spans in order that never overlap or hold only blanks, in any text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Plan", "\n", " ", ".", "a", "7", ";", "Exam:"), { maxLength: 40 }),
      (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const { start, end } of sentenceSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end).trim()).not.toBe("");
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
