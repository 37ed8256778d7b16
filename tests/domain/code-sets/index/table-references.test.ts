import { describe, expect, it } from "vitest";
import type { DiagnosisTable, DiagnosisTableRow } from "@/domain/code-sets/components/diagnosis-table";
import { createIndexNavigation } from "@/domain/code-sets/index/index-navigation";
import { gridOf, rowNamed, rowsBelow } from "@/domain/code-sets/index/table-grid";
import { referencesOf } from "@/domain/code-sets/index/table-references";
import { corpusComponent, corpusIsAtHand } from "../../../support/release-corpus";

const row = (
  title: string,
  rows: readonly DiagnosisTableRow[] = [],
  more: Partial<DiagnosisTableRow> = {},
): DiagnosisTableRow => ({ title, codes: [""], rows, ...more });
const table = (...rows: readonly DiagnosisTableRow[]): DiagnosisTable => ({
  version: "2026",
  columns: ["Code"],
  rows,
});

const NEOPLASMS = gridOf(
  table(
    row("Neoplasm, neoplastic", [
      row("abdomen, abdominal", [row("wall", [row("skin")], { seeAlso: "Neoplasm, abdomen, wall, skin" })]),
      row("breast (connective tissue)", [row("skin")]),
    ]),
  ),
);
const DRUGS = gridOf(
  table(
    row("Carbon", [row("monoxide", [row("fuel")])]),
    row("Charcoal", [row("fumes", [], { see: "Carbon, monoxide, fuel" })]),
    row("Dye", [], { seeAlso: "Radiation, sickness" }),
    row("Solvent", [], { see: "by specific chemical substance" }),
  ),
);
const INDEX = createIndexNavigation({
  version: "2026",
  title: "Index",
  terms: [{ title: "Radiation", nonessential: "(effects)", terms: [{ title: "sickness", terms: [] }] }],
});

describe("C3, C5: rows of the tables that references name", () => {
  it("are found as far as the table has their words, below what every row stands below", () => {
    expect(rowNamed(NEOPLASMS, ["breast", "skin"])).toEqual([
      "Neoplasm, neoplastic",
      "breast (connective tissue)",
      "skin",
    ]);
    expect(rowNamed(NEOPLASMS, ["abdominal", "elsewhere"])).toEqual([
      "Neoplasm, neoplastic",
      "abdomen, abdominal",
    ]);
    expect(rowNamed(DRUGS, ["Carbon", "monoxide", "fuel"])).toEqual(["Carbon", "monoxide", "fuel"]);
    expect(rowNamed(DRUGS, ["Nothing"])).toBeUndefined();
    expect(rowNamed(DRUGS, [])).toBeUndefined();
    expect(rowsBelow(DRUGS, ["Carbon", "monoxide"]).map(({ path }) => path.at(-1))).toEqual([
      "monoxide",
      "fuel",
    ]);
  });

  it("lead to the table, else into the index, else nowhere", () => {
    const targets = (grid: typeof DRUGS, named: "neoplasm" | "drugs") =>
      grid.flatMap((each) =>
        referencesOf(each, { table: named, grid, resolve: INDEX.resolve }).map(({ relation, target }) => [
          relation,
          target,
        ]),
      );
    expect(targets(NEOPLASMS, "neoplasm")).toEqual([
      ["see-also", { kind: "table", table: "neoplasm", words: ["abdomen", "wall", "skin"] }],
    ]);
    expect(targets(DRUGS, "drugs")).toEqual([
      ["see", { kind: "table", table: "drugs", words: ["Carbon", "monoxide", "fuel"] }],
      ["see-also", { kind: "term", path: ["Radiation", "sickness"], rest: [] }],
      ["see", { kind: "instruction", words: "by specific chemical substance" }],
    ]);
  });
});

describe.runIf(corpusIsAtHand)("C5: the official tables of 2026", () => {
  it.each([
    ["neoplasm", "icd10cm-neoplasm-table", 100, 0.05],
    ["drugs", "icd10cm-drug-table", 50, 0.2],
  ] as const)("%s: nearly every reference leads to a row or a term", (named, kind, least, lostShare) => {
    const grid = gridOf(corpusComponent(kind, "FY2026 April").content);
    const { resolve } = createIndexNavigation(corpusComponent("icd10cm-index", "FY2017").content);
    const found = grid.flatMap((each) => referencesOf(each, { table: named, grid, resolve }));
    const lost = found.filter(({ target }) => target.kind === "instruction");
    expect(found.length).toBeGreaterThan(least);
    expect(lost.length / found.length).toBeLessThan(lostShare);
    const rows = found.flatMap(({ target }) => (target.kind === "table" ? [target] : []));
    const unnamed = rows.filter(({ words, table: of }) => of === named && !rowNamed(grid, words));
    expect(unnamed.length / found.length).toBeLessThan(0.05);
  });
});
