import fc from "fast-check";
import { expect, test } from "vitest";
import { ABBREVIATIONS } from "@/domain/code-sets/search/abbreviations";
import { createCodeSearch } from "@/domain/code-sets/search/search-codes";
import { wordsOf } from "@/domain/code-sets/search/tokens";
import {
  starterCodeSearch,
  starterCodeSets,
  starterReleases,
} from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";

const ON = calendarDate("2026-03-02");
const billable = starterCodeSets()
  .entriesOn("icd10cm", ON)
  .filter((entry) => entry.billable);
const anyCode = fc.constantFrom(...billable);
/** Phrases such as "heart attack" are read in order, of the tables and of the index; words that stand in none are not. */
const PHRASE_WORDS = new Set(
  [...ABBREVIATIONS.keys()].filter((phrase) => phrase.includes(" ")).flatMap((phrase) => phrase.split(" ")),
);
const EVERYTHING = 20_000;
const find = (query: string, limit = 20) =>
  starterCodeSearch().search({ query, on: ON, systems: ["icd10cm"], limit }).rows;

test("C3: every code is found by its own spelling, dotted or not, as the first row", () => {
  fc.assert(
    fc.property(anyCode, ({ code }) => {
      expect(find(code)[0]?.code).toBe(code);
      expect(find(code.replace(".", "").toLowerCase())[0]?.code).toBe(code);
    }),
    { numRuns: 200 },
  );
});

test("C3: every code is found by its full title among the first ten", () => {
  fc.assert(
    fc.property(anyCode, ({ code, title }) => {
      expect(find(title, 10).map((row) => row.code)).toContain(code);
    }),
    { numRuns: 200 },
  );
});

test("C3: the order of words does not matter", () => {
  const isInPhrase = (word: string) => PHRASE_WORDS.has(word);
  const titles = billable.map(({ title }) => [
    ...new Set(wordsOf(title).filter((word) => word.length > 3 && !isInPhrase(word))),
  ]);
  const twoOrders = fc
    .constantFrom(...titles.filter((words) => words.length >= 2))
    .chain((words) => fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length })));
  const plain = createCodeSearch(starterReleases());
  const found = (words: readonly string[]) =>
    new Set(
      plain
        .search({ query: words.join(" "), on: ON, systems: ["icd10cm"], limit: EVERYTHING })
        .rows.map(({ code }) => code),
    );
  fc.assert(
    fc.property(twoOrders, ([words, shuffled]) => {
      expect(found(shuffled)).toEqual(found(words));
    }),
    { numRuns: 100 },
  );
});

test("C3: whatever is typed, rows are in force, unique, no more than asked, and nothing is thrown", () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("htn", "dm2", "w/o", "rt", "fx", "E11", "acute", "zz", "2", "(", "-"), {
        maxLength: 7,
      })
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(typed, fc.integer({ min: 1, max: 30 }), (query, limit) => {
      const rows = find(query, limit);
      expect(rows.length).toBeLessThanOrEqual(limit);
      expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
      for (const { code } of rows)
        expect(["valid", "header"]).toContain(
          starterCodeSets().lookUp({ system: "icd10cm", code, on: ON }).kind,
        );
    }),
    { numRuns: 300 },
  );
});

test("C3: the same question has the same answer, whatever was asked between", () => {
  fc.assert(
    fc.property(anyCode, anyCode, (one, other) => {
      const first = find(one.title.slice(0, 30));
      find(other.title.slice(0, 25));
      expect(find(one.title.slice(0, 30))).toEqual(first);
    }),
    { numRuns: 50 },
  );
});
