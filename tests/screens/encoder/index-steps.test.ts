import { expect, it } from "vitest";
import { stepTo } from "@/features/encoder/index-steps";

it.each([
  ["a term", { kind: "term", path: ["Pain", "abdominal"], rest: [] }, { term: ["Pain", "abdominal"] }],
  ["a table", { kind: "table", table: "neoplasm", words: [] }, { table: "neoplasm" }],
  ["a category", { kind: "category", codes: "categories T71" }, { code: "T71" }],
  ["a subcategory", { kind: "category", codes: "T75.0-" }, { code: "T75.0" }],
  ["an instruction", { kind: "instruction", words: "condition" }, undefined],
] as const)("C3: a reference to %s", (_what, target, step) => {
  expect(stepTo(target)).toEqual(step);
});
