import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { allIssues } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { writeUnchecked } from "@/domain/x12/write-interchange";
import { anyValue } from "./arbitrary";
import { DELIMITERS, wrapped } from "./sampled-files";

/** Conditions between elements and between loops are not in the generator; everything else must hold. */
const BEYOND_THE_GENERATOR = new Set([
  "code-not-valid",
  "condition",
  "exclusion",
  "not-balanced",
  "situation",
]);

describe.each(ALL_GUIDES.map((guide) => [guide.shortName, guide] as const))("%s", (_name, guide) => {
  test("EDI-7: what is written reads back as the same value, and writes the same bytes again", () => {
    fc.assert(
      fc.property(anyValue(guide.root), fc.constantFrom(...DELIMITERS), (value, delimiters) => {
        const { text, refusals, repairs } = writeUnchecked(wrapped(guide, value, delimiters));
        expect(refusals).toEqual([]);
        expect(repairs).toEqual([]);
        const file = readInterchanges(text);
        const unexpected = allIssues(file).filter(({ code }) => !BEYOND_THE_GENERATOR.has(code));
        expect(unexpected).toEqual([]);
        const [set] = file.interchanges[0]?.groups[0]?.transactionSets ?? [];
        expect(set?.value).toEqual(value);
        expect(writeUnchecked(wrapped(guide, set?.value, delimiters)).text).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test("EDI-1: cut off at any byte, it is refused with the place", () => {
    const [value] = fc.sample(anyValue(guide.root), { numRuns: 1, seed: 7 });
    const { text } = writeUnchecked(wrapped(guide, value));
    const whole = text.trimEnd().length;
    const step = Math.max(1, Math.floor(whole / 1500));
    for (let length = 0; length < whole; length += step) {
      const file = readInterchanges(text.slice(0, length));
      expect(file.interchanges.every(({ disposition }) => disposition === "quarantined")).toBe(true);
      const cut = allIssues(file).find(
        ({ code }) => code === "truncated" || code === "not-x12" || code === "garbage",
      );
      expect(cut, `cut at ${length}`).toBeDefined();
      if (cut?.code === "truncated" && length > 106) expect(cut.offset).toBe(length);
    }
  });

  test("damaged bytes are reported or read, never thrown", () => {
    const [value] = fc.sample(anyValue(guide.root), { numRuns: 1, seed: 11 });
    const { text } = writeUnchecked(wrapped(guide, value));
    const damage = fc.record({
      at: fc.nat(text.length - 1),
      remove: fc.nat(40),
      insert: fc.string({ unit: "binary", maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        let damaged = text;
        for (const { at, remove, insert } of damages)
          damaged = damaged.slice(0, at) + insert + damaged.slice(at + remove);
        const file = readInterchanges(damaged);
        for (const issue of allIssues(file)) {
          expect(issue.message).not.toBe("");
          expect(issue.offset).toBeGreaterThanOrEqual(0);
          expect(issue.offset).toBeLessThanOrEqual(damaged.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
