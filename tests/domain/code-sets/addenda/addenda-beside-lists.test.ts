import { describe, expect, it } from "vitest";
import type { IndexTerm } from "@/domain/code-sets/components/alphabetic-index";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import type { DiagnosisTableRow } from "@/domain/code-sets/components/diagnosis-table";
import {
  type AddendaRow,
  PATH_SIGN,
  type PrintedAddenda,
} from "@/domain/code-sets/components/printed-addenda";
import { compareEditions } from "@/domain/code-sets/release/compare-editions";
import { ofKind } from "@/domain/code-sets/release/find-component";
import { corpusComponent, corpusComponents, corpusIsAtHand } from "../../../support/release-corpus";

const CODE = /^[A-Z]\w\w(\.\w+)?$/;
const rowsOf = (kind: ComponentKind): readonly AddendaRow[] =>
  (corpusComponent(kind, "FY2026").content as PrintedAddenda).rows;

/** Letters and digits of every level: the lists and the print part and bracket words each in their own way. */
const bare = (words: string): string => {
  const [plain, nec] = [words.replace(/ ?\bNEC\b/, ""), /\bNEC\b/.test(words) ? "nec" : ""];
  return plain.toLowerCase().replace(/[^a-z0-9]/g, "") + nec;
};

const tableKeys = (rows: readonly DiagnosisTableRow[], above: readonly string[] = []): string[] =>
  rows.flatMap(({ title, nonessential = "", rows: below = [] }) => {
    const path = [...above, bare(`${title}${nonessential}`)];
    return [path.join("/"), ...tableKeys(below, path)];
  });
/** The codes of each row by its key. */
const cellsByKey = (
  rows: readonly DiagnosisTableRow[],
  above: readonly string[] = [],
): [string, string[]][] =>
  rows.flatMap(({ title, nonessential = "", codes, rows: below = [] }) => {
    const path = [...above, bare(`${title}${nonessential}`)];
    return [[path.join("/"), [...codes]] as [string, string[]], ...cellsByKey(below, path)];
  });
const indexKeys = (terms: readonly IndexTerm[], above: readonly string[] = []): string[] =>
  terms.flatMap(({ title, nonessential = "", terms: below }) => {
    // Some codes stand in the title of the list by a slip of the publisher.
    const path = [...above, bare(`${title.replace(/ [A-Z]\d\w(\.\w+)?$/, "")}${nonessential}`)];
    return [path.join("/"), ...indexKeys(below, path)];
  });
const keyOf = ({ owner }: AddendaRow): string => owner.split(PATH_SIGN).map(bare).join("/");

/** Rows that came, and that went and did not come again in another place of the same name. */
function cameAndWent(rows: readonly AddendaRow[], part: AddendaRow["part"]) {
  const keys = (action: AddendaRow["action"]) =>
    rows.filter((row) => row.action === action && row.part === part).map(keyOf);
  const came = new Set([...keys("add"), ...keys("revise")]);
  return { came: keys("add"), went: keys("delete").filter((key) => !came.has(key)) };
}

const PDF_MS = 120_000;

describe.runIf(corpusIsAtHand)(
  "C22: the printed addenda of FY2026 beside the lists",
  { timeout: PDF_MS },
  () => {
    const titles = (action: AddendaRow["action"]) =>
      rowsOf("icd10cm-tabular-addenda").filter(
        (row) => row.part === "title" && row.action === action && CODE.test(row.owner),
      );
    const codes = () => {
      const comparison = compareEditions(corpusComponents("icd10cm-order", "icd10cm-order-addenda"), {
        ...{ series: "icd10cm", from: "FY2025", to: "FY2026" },
      });
      if (!comparison?.codes) throw new Error("FY2025 and FY2026 are not at hand");
      return comparison.codes.changes;
    };
    const changed = (...kinds: readonly string[]) => codes().filter(({ change }) => kinds.includes(change));
    /** What is not printed: the codes that a seventh character makes. */
    const isSeventh = (code: string): boolean => /^[A-Z]\w\w\.\w{3}[A-Z]$/.test(code);

    it("print every code that came in the order file, with its title, and no other", () => {
      const came = changed("added");
      const printed = new Map(titles("add").map(({ owner, text }) => [owner, text]));
      const titleOf = new Map(came.map(({ code, title }) => [code, title]));
      expect(printed.size).toBeGreaterThan(350);
      expect(came.map(({ code }) => code).filter((code) => !printed.has(code) && !isSeventh(code))).toEqual(
        [],
      );
      expect([...printed].filter(([code, title]) => titleOf.get(code) !== title)).toEqual([]);
    });

    it("print every title that is another in the order file", () => {
      const printed = new Set(titles("revise").map(({ owner }) => owner));
      const retitled = changed("retitled").map(({ code }) => code);
      // A header that the order file words anew without a line in print.
      expect(retitled.filter((code) => !printed.has(code) && !isSeventh(code))).toEqual(["W44.G"]);
      expect([...printed].filter((code) => !retitled.includes(code))).toEqual([]);
    });

    it.each(["neoplasm", "drug"] as const)("have the rows of the table of the April after (%s)", (table) => {
      const [april] = ofKind(corpusComponents(`icd10cm-${table}-table`), `icd10cm-${table}-table`).filter(
        ({ source }) => source.provenance.version === "FY2026 April",
      );
      const keys = new Set(tableKeys(april?.content.rows ?? []));
      const { came, went } = cameAndWent(rowsOf(`icd10cm-${table}-table-addenda`), "table-row");
      expect(came.length).toBeGreaterThan(5);
      expect(came.filter((key) => !keys.has(key))).toEqual([]);
      expect(went.filter((key) => keys.has(key))).toEqual([]);
    });

    it("have the cells of the neoplasm table of the April after", () => {
      const [april] = ofKind(corpusComponents("icd10cm-neoplasm-table"), "icd10cm-neoplasm-table").filter(
        ({ source }) => source.provenance.version === "FY2026 April",
      );
      const { columns = [], rows = [] } = april?.content ?? {};
      const cells = new Map(cellsByKey(rows));
      const revised = rowsOf("icd10cm-neoplasm-table-addenda").filter(({ part }) => part === "table-cell");
      expect(revised.length).toBeGreaterThan(100);
      const differing = revised.filter((row) => {
        const [, column = "", code] = /^(.+) (\S+)$/.exec(row.text) ?? [];
        const at = columns.findIndex((name) => bare(name) === bare(column));
        return at < 0 || cells.get(keyOf(row))?.[at] !== code;
      });
      expect(differing.map(({ owner, text }) => `${owner}: ${text}`)).toEqual([]);
    });

    it("have the terms of the index to external causes of the April after", () => {
      const { terms } = corpusComponent("icd10cm-external-cause-index", "FY2026 April").content;
      const keys = new Set(indexKeys(terms));
      const { came, went } = cameAndWent(rowsOf("icd10cm-external-cause-index-addenda"), "index-entry");
      expect(came.length).toBeGreaterThan(25);
      expect(came.filter((key) => !keys.has(key))).toEqual([]);
      expect(went.filter((key) => keys.has(key))).toEqual([]);
    });
  },
);
