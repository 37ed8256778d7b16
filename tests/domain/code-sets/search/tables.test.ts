import { expect, test } from "vitest";
import { ABBREVIATION_TABLES } from "@/domain/code-sets/search/abbreviations";
import { editsToPrefix } from "@/domain/code-sets/search/near-words";
import { phraseKey } from "@/domain/code-sets/search/phrase-key";

const ROWS = ABBREVIATION_TABLES.flatMap((table) => table.trim().split("\n")).map((row) => {
  const [phrase = "", meanings = ""] = row.split("|");
  return { row, phrase, words: phrase.split(" "), meant: meanings.split(/[ ;]/) };
});

test("C3: a phrase stands in one table, once, however it is written", () => {
  const byKey = Map.groupBy(ROWS, ({ words }) => phraseKey(words));
  const twice = [...byKey.values()].filter(({ length }) => length > 1);
  expect(ROWS.length).toBeGreaterThan(5_000);
  expect(twice.map((rows) => rows.map(({ row }) => row))).toEqual([]);
});

const LEAST_LETTERS = 6;
const ENDING = 1;

const sharedLetters = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
};

/** Another ending is another form of a word; another letter within it is a slip. */
function isSlipOf(word: string, meant: string): boolean {
  const shared = sharedLetters(word, meant);
  return (
    shared > 0 &&
    shared < Math.min(word.length, meant.length) - ENDING &&
    Math.abs(word.length - meant.length) <= 1 &&
    editsToPrefix(word, meant, 1) <= 1
  );
}

test("C3: no phrase holds a slip of the pen: the speller mends those", () => {
  const used = new Map<string, number>();
  for (const word of ROWS.flatMap(({ words, meant }) => [...new Set([...words, ...meant])]))
    used.set(word, (used.get(word) ?? 0) + 1);
  const meantWords = new Set(ROWS.flatMap(({ meant }) => meant));
  const slips = ROWS.flatMap(({ row, words, meant }) =>
    words
      .filter((word) => word.length >= LEAST_LETTERS && used.get(word) === 1 && !meantWords.has(word))
      .flatMap((word) =>
        meant.filter((each) => isSlipOf(word, each)).map((each) => `${word} for ${each}: ${row}`),
      ),
  );
  expect(slips).toEqual([]);
});

test("C3: what is a slip, and what another form", () => {
  expect(isSlipOf("foldng", "folding")).toBe(true);
  expect(isSlipOf("imobilizer", "immobilizer")).toBe(true);
  expect(isSlipOf("constipated", "constipation")).toBe(false);
  expect(isSlipOf("impella", "impeller")).toBe(false);
});
