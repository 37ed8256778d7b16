import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import type { IndexTerm } from "@/domain/code-sets/components/alphabetic-index";
import { createIndexNavigation } from "@/domain/code-sets/index/index-navigation";
import { gridOf, rowsFor } from "@/domain/code-sets/index/table-grid";
import { ofKind } from "@/domain/code-sets/release/find-component";

const term = (title: string, rest: Partial<IndexTerm> = {}): IndexTerm => ({ title, terms: [], ...rest });

const INDEX = createIndexNavigation({
  version: "hand-written",
  title: "Index",
  terms: [
    term("Ache", { see: "Pain, abdominal" }),
    term("Colic", { seeAlso: "Pain, back, by site" }),
    term("Findings", { terms: [term("in blood (of drugs)", { code: "R78.9" })] }),
    term("Glioma", { see: "Neoplasm, malignant, by site" }),
    term("Overdose", { see: "Table of Drugs and Chemicals, by drug" }),
    term("Pain", {
      nonessential: "(see also Painful)",
      code: "R52",
      terms: [
        term("abdominal", { code: "R10.9", terms: [term("lower, right quadrant", { code: "R10.31" })] }),
        term("back", { code: "M54.9" }),
      ],
    }),
    term("Rib", { see: "condition" }),
    term("Smothering", { seeCategory: "T71" }),
  ],
});

describe("C3: index navigation", () => {
  const target = (...path: string[]) => INDEX.at(path)?.references[0]?.target;

  test("main terms by their beginning, and a place by its path", () => {
    expect(INDEX.mainTerms("a").map(({ title }) => title)).toEqual(["Ache"]);
    expect(INDEX.at(["Pain", "abdominal", "lower, right quadrant"])?.term.code).toBe("R10.31");
    expect(INDEX.at(["Pain", "nowhere"])).toBeUndefined();
    expect(INDEX.at([])).toBeUndefined();
  });

  test.each([
    ["Ache", { kind: "term", path: ["Pain", "abdominal"], rest: [] }],
    ["Colic", { kind: "term", path: ["Pain", "back"], rest: ["by site"] }],
    ["Glioma", { kind: "table", table: "neoplasm", words: ["malignant", "by site"] }],
    ["Overdose", { kind: "table", table: "drugs", words: ["by drug"] }],
    ["Rib", { kind: "instruction", words: "condition" }],
    ["Smothering", { kind: "category", codes: "T71" }],
  ])("the reference of %s", (main, expected) => {
    expect(target(main)).toEqual(expected);
  });

  test("a reference that shortens the words of the index is followed where only one term begins so", () => {
    expect(INDEX.resolve("Findings, in blood")).toEqual({
      kind: "term",
      path: ["Findings", "in blood (of drugs)"],
      rest: [],
    });
  });

  test("words within a term, at any depth", () => {
    expect(INDEX.within(["Pain"], "quad low")).toEqual([["Pain", "abdominal", "lower, right quadrant"]]);
    expect(INDEX.within(["Pain"], "xyz")).toEqual([]);
  });
});

describe("C5: the tables as grids", () => {
  const grid = gridOf({
    version: "hand-written",
    columns: ["Malignant Primary", "Benign"],
    rows: [
      {
        title: "breast",
        nonessential: "(connective tissue)",
        codes: ["C50.9-", "D24.-"],
        rows: [{ title: "nipple", codes: ["C50.0-", ""], rows: [] }],
      },
      { title: "colon", see: "Neoplasm, intestine", codes: ["C18.9", ""], rows: [] },
    ],
  });

  test("rows are flat, with the words above them, and a cell says whether it is complete", () => {
    expect(grid.map(({ path, depth }) => `${depth} ${path.join(" > ")}`)).toEqual([
      "0 breast",
      "1 breast > nipple",
      "0 colon",
    ]);
    expect(grid[0]?.cells).toEqual([
      { column: "Malignant Primary", code: "C50.9", needsMoreCharacters: true },
      { column: "Benign", code: "D24", needsMoreCharacters: true },
    ]);
    expect(grid[2]?.cells).toEqual([
      { column: "Malignant Primary", code: "C18.9", needsMoreCharacters: false },
      undefined,
    ]);
  });

  test("rows by words in any order", () => {
    expect(rowsFor(grid, "nip brea").map(({ path }) => path.at(-1))).toEqual(["nipple"]);
    expect(rowsFor(grid, "conn").map(({ path }) => path.at(-1))).toEqual(["breast"]);
    expect(rowsFor(grid, " ")).toEqual([]);
  });
});

const CORPUS = new URL("../../../../../shared/corpus/codesets/icd10cm/", import.meta.url);

describe.skipIf(!existsSync(CORPUS))("C3: the official index of FY2017", () => {
  test("words inside lead to the term that the index has under another main term", {
    timeout: 120_000,
  }, () => {
    const { components } = readComponents(
      openReleaseFolder(CORPUS.pathname),
      new Set(["icd10cm-index"] as const),
    );
    const [index] = ofKind(components, "icd10cm-index");
    if (!index) throw new Error("the corpus has no index");
    const navigation = createIndexNavigation(index.content);
    const first = (words: string) => {
      const [place] = navigation.holding(words, 1).places;
      return [place?.path.join(", "), place?.term.code];
    };
    expect(first("kidney failure")).toEqual(["Failure, failed, kidney", "N19"]);
    expect(first("stones gallbladder")).toEqual(["Calculus, calculi, calculous, gallbladder", "K80.20"]);
    expect(first("knee pain")).toEqual(["Pain, joint, knee", "M25.56-"]);
    expect(first("lobar pneumonia")).toEqual(["Pneumonia, lobar", "J18.1"]);
  });

  test("more than nine references in ten lead to the very term, a table, a category or an instruction", {
    timeout: 120_000,
  }, () => {
    const { components } = readComponents(
      openReleaseFolder(CORPUS.pathname),
      new Set(["icd10cm-index"] as const),
    );
    const [index] = ofKind(components, "icd10cm-index");
    if (!index) throw new Error("the corpus has no index");
    const navigation = createIndexNavigation(index.content);
    const words: string[] = [];
    const collect = (terms: readonly IndexTerm[]): void => {
      for (const each of terms) {
        if (each.see) words.push(each.see);
        if (each.seeAlso) words.push(each.seeAlso);
        collect(each.terms);
      }
    };
    collect(index.content.terms);
    expect(words.length).toBeGreaterThan(10_000);
    const lost = words.filter((each) => {
      const found = navigation.resolve(each);
      if (found.kind === "instruction") return !/condition/i.test(each);
      return (
        found.kind === "term" &&
        found.rest.length > 0 &&
        !found.rest.every((rest) => /\bby\b|site|type|specified/i.test(rest))
      );
    });
    expect(lost.length / words.length).toBeLessThan(0.08);
    // The rest leads to the nearest term all the same, with the words that name none below it.
    const nowhere = lost.filter((each) => navigation.resolve(each).kind === "instruction");
    expect(nowhere.length / words.length).toBeLessThan(0.01);
  });
});
