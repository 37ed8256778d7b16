import fc from "fast-check";
import { expect, test } from "vitest";
import { createNearWords, editsToPrefix } from "@/domain/code-sets/search/near-words";

const WORDS = ["asthma", "diabetes", "diabetic", "fracture", "hypertension", "pneumonia", "pneumothorax"];
const nearWords = createNearWords(WORDS);
const near = (typed: string) => nearWords(typed).map((index) => WORDS[index]);

test.each([
  ["diabtes", ["diabetes"]], // a letter left out
  ["daibetes", ["diabetes"]], // neighbors swapped
  ["asthmma", ["asthma"]], // a letter doubled
  ["pnuemonia", ["pneumonia"]],
  ["fractrue", ["fracture"]],
  ["hypertnsion", ["hypertension"]],
  ["nypertension", ["hypertension"]], // the first letter wrong
  ["neumonia", ["pneumonia"]],
  ["xyz", []],
  ["qqqqqqqq", []],
])("C3: %s is near %o", (typed, expected) => {
  expect(near(typed)).toEqual(expected);
});

/** The plain definition of the distance with neighbor swaps, without table or bound. */
function slowEdits(typed: string, word: string): number {
  if (typed === "" || word === "") return typed.length + word.length;
  const [typedRest, wordRest] = [typed.slice(0, -1), word.slice(0, -1)];
  const isSwapped = typed.length > 1 && typed.slice(-2) === `${word.at(-1)}${word.at(-2)}`;
  return Math.min(
    slowEdits(typedRest, word) + 1,
    slowEdits(typed, wordRest) + 1,
    slowEdits(typedRest, wordRest) + (typed.at(-1) === word.at(-1) ? 0 : 1),
    ...(isSwapped ? [slowEdits(typed.slice(0, -2), word.slice(0, -2)) + 1] : []),
  );
}

const slowEditsToPrefix = (typed: string, word: string): number =>
  Math.min(
    ...Array.from({ length: word.length + 1 }, (_, length) => slowEdits(typed, word.slice(0, length))),
  );

test("C3: the bounded distance equals the plain one wherever it is within the bound", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (typed, target, limit) => {
      const expected = slowEditsToPrefix(typed, target);
      const found = editsToPrefix(typed, target, limit);
      expect(expected <= limit ? found : found > limit).toBe(expected <= limit ? expected : true);
    }),
    { numRuns: 300 },
  );
});
