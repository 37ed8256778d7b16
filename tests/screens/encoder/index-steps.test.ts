import { expect, it } from "vitest";
import { addressOf, stepTo } from "@/features/encoder/index-steps";

it.each([
  ["a term", { kind: "term", path: ["Pain", "abdominal"], rest: [] }, { term: ["Pain", "abdominal"] }],
  ["a table", { kind: "table", table: "neoplasm", words: [] }, { table: "neoplasm" }],
  ["a category", { kind: "category", codes: "categories T71" }, { code: "T71" }],
  ["a subcategory", { kind: "category", codes: "T75.0-" }, { code: "T75.0" }],
  [
    "a row of a table",
    { kind: "table", table: "drugs", words: ["Carbon", "monoxide"] },
    { table: "drugs", row: ["Carbon", "monoxide"] },
  ],
  ["the condition", { kind: "instruction", words: "condition" }, { condition: true }],
  ["something else", { kind: "instruction", words: "by site" }, undefined],
] as const)("C3: a reference to %s", (_what, target, step) => {
  expect(stepTo(target)).toEqual(step);
});

it("C3: a step stands in the address, so that back undoes it", () => {
  expect(addressOf({ term: ["Pain", "abdominal"] })).toEqual({
    view: "index",
    book: "diseases",
    term: "Pain › abdominal",
  });
  expect(addressOf({ table: "drugs", row: ["Carbon", "monoxide"] })).toEqual({
    view: "tables",
    table: "drugs",
    row: "Carbon › monoxide",
  });
  expect(addressOf({ table: "neoplasm" })).toMatchObject({ row: null });
  expect(addressOf({ condition: true })).toEqual({ view: "index", term: null });
  expect(addressOf({ code: "T71" })).toBeUndefined();
});
