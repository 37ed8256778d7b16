import { type ImportIssue, isIssue, issueAt } from "./import-issue";
import { childrenNamed, childText, readXml, type XmlElement } from "./xml-tree";

/** The parts of a spreadsheet file that hold its words and its first sheet. */
export const WORKBOOK_PARTS = { strings: "xl/sharedStrings.xml", sheet: "xl/worksheets/sheet1.xml" } as const;

/** The first sheet of a workbook (Office Open XML) as lines of cells separated by tabs. */
export function readWorkbook(parts: {
  readonly strings: string;
  readonly sheet: string;
}): string | ImportIssue {
  const [strings, sheet] = [readXml(parts.strings), readXml(parts.sheet)];
  if (isIssue(strings)) return strings;
  if (isIssue(sheet)) return sheet;
  const words = childrenNamed(strings, "si").map(textsBelow);
  const rows = childrenNamed(sheet, "sheetData").flatMap((data) => childrenNamed(data, "row"));
  if (rows.length === 0) return issueAt("file-empty", 0, "the first sheet is empty");
  return rows.map((row) => lineOf(row, words)).join("\n");
}

/** A text is whole or in runs of different looks. */
const textsBelow = (element: XmlElement): string =>
  element.children
    .map((child) => (child.name === "t" ? child.text : child.name === "r" ? textsBelow(child) : ""))
    .join("");

function lineOf(row: XmlElement, words: readonly string[]): string {
  const cells: string[] = [];
  for (const cell of childrenNamed(row, "c")) {
    const value = childText(cell, "v") ?? "";
    const inline = childrenNamed(cell, "is").map(textsBelow).join("");
    cells[columnOf(cell.attributes.r ?? "A")] =
      cell.attributes.t === "s" ? (words[Number(value)] ?? "") : inline || value;
  }
  return Array.from(cells, (cell) => cell ?? "").join("\t");
}

/** "AB12" stands in column 27, counted from 0. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, "")].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) -
  1;
