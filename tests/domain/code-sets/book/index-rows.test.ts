import { expect, it } from "vitest";
import { mainTermRows, rowsBelow } from "@/domain/code-sets/book/index-rows";
import type { IndexTerm } from "@/domain/code-sets/components/alphabetic-index";
import { createIndexNavigation } from "@/domain/code-sets/index/index-navigation";

const term = (title: string, rest: Partial<IndexTerm> = {}): IndexTerm => ({ title, terms: [], ...rest });

const INDEX = createIndexNavigation({
  version: "hand-written",
  title: "Index",
  terms: [
    term("Ache", { see: "Pain" }),
    term("Pain", {
      nonessential: "(see also Painful)",
      code: "R52",
      terms: [
        term("abdominal", {
          code: "R10.9",
          terms: [term("lower", { code: "R10.30", terms: [term("left", { code: "R10.32" })] })],
        }),
        term("limb", { code: "M79.60-" }),
      ],
    }),
    term("Palsy", { code: "G83.9" }),
    term("Stone(s)", { seeAlso: "Calculus" }),
    term("Calculus, calculi", { terms: [term("gallbladder", { code: "K80.20" })] }),
  ],
});
const below = (words: string, most = 10) => rowsBelow(INDEX, ["Pain"], { words, most });

it("C3: shows main terms by how they begin, and how many more there are", () => {
  const { rows, more } = mainTermRows(INDEX, "pa", 1);
  expect(rows).toMatchObject([
    { title: "Pain", depth: 0, hasBelow: true, code: "R52", nonessential: "(see also Painful)" },
  ]);
  expect(more).toBe(1);
});

it("C3: after those that begin so, terms at any depth with the words inside them, the nearest first", () => {
  const found = (words: string) => mainTermRows(INDEX, words, 10).rows.map(({ path }) => path.join(" > "));
  expect(found("abdominal pain")).toEqual(["Pain > abdominal"]);
  expect(found("left pain")).toEqual(["Pain > abdominal > lower > left"]);
  expect(found("pa")).toEqual(["Pain", "Palsy"]);
  expect(found("pain")).toEqual(["Pain"]);
  expect(found("lim pai")).toEqual(["Pain > limb"]);
  expect(mainTermRows(INDEX, "pain l", 1)).toMatchObject({ rows: [{ title: "limb", depth: 0 }], more: 1 });
  expect(found("pain nowhere")).toEqual([]);
  // Two letters are too few to be looked for inside.
  expect(found("le")).toEqual([]);
});

it("C3: words inside may name a main term that refers to the one meant, in the plural as well", () => {
  const found = (words: string) => mainTermRows(INDEX, words, 10).rows.map(({ path }) => path.join(" > "));
  expect(found("gallbladder stones")).toEqual(["Calculus, calculi > gallbladder"]);
  expect(found("ache limb")).toEqual(["Pain > limb"]);
});

it("C3: shows what stands below a term as printed, each at its depth", () => {
  expect(below("").rows.map(({ title, depth, code }) => [depth, title, code])).toEqual([
    [0, "abdominal", "R10.9"],
    [1, "lower", "R10.30"],
    [2, "left", "R10.32"],
    [0, "limb", "M79.60"],
  ]);
  expect(below("").rows.at(-1)?.needsMoreCharacters).toBe(true);
});

it("C3: finds words at any depth below, and cuts what is too much", () => {
  expect(below("left").rows).toMatchObject([{ path: ["Pain", "abdominal", "lower", "left"], depth: 2 }]);
  expect(below("", 2)).toMatchObject({ rows: [{ title: "abdominal" }, { title: "lower" }], more: 2 });
  expect(rowsBelow(INDEX, ["Nowhere"], { words: "", most: 5 })).toEqual({ rows: [], more: 0 });
});

it("C3: a see is a jump to the term it names", () => {
  expect(mainTermRows(INDEX, "ache", 5).rows[0]?.references).toEqual([
    { relation: "see", words: "Pain", target: { kind: "term", path: ["Pain"], rest: [] } },
  ]);
});
