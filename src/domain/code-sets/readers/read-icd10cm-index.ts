import type { AlphabeticIndex, IndexTerm } from "../components/alphabetic-index";
import type { DiagnosisTable, DiagnosisTableRow } from "../components/diagnosis-table";
import { type FileRead, type ImportIssue, isIssue, issueAt } from "./import-issue";
import { childrenNamed, childText, readXml, type XmlElement } from "./xml-tree";

const INDEX_CODE = /^[A-Z][0-9A-Z]{2}(\.[0-9A-Z]{0,4})?\.?-?$/;

/** Reads the index to diseases and injuries, or to external causes (XML of NCHS). */
export function readIcd10cmIndex(xml: string): FileRead<AlphabeticIndex> {
  const { root, issues } = openIndex(xml);
  const isTable = root?.children.some(({ name }) => name === "indexHeading");
  if (isTable) issues.push(issueAt("wrong-file", 0, "this is a table of neoplasms or drugs, not an index"));
  const terms = mainTermsOf(root).map((term) => indexTerm(term, issues));
  return {
    content: {
      version: (root && childText(root, "version")) ?? "",
      title: (root && childText(root, "title")) ?? "",
      terms,
    },
    issues,
  };
}

/** Reads the neoplasm table or the table of drugs and chemicals (XML of NCHS). */
export function readIcd10cmTable(xml: string): FileRead<DiagnosisTable> {
  const { root, issues } = openIndex(xml);
  const heads = root
    ? childrenNamed(root, "indexHeading").flatMap((part) => childrenNamed(part, "head"))
    : [];
  if (root && heads.length < 2)
    issues.push(issueAt("wrong-file", 0, "no columns: this is an index, not a table of neoplasms or drugs"));
  const columns = heads.slice(1).map(({ text }) => text);
  const rows = mainTermsOf(root).map((term) => tableRow(term, columns.length, issues));
  return { content: { version: (root && childText(root, "version")) ?? "", columns, rows }, issues };
}

function openIndex(xml: string): { root: XmlElement | undefined; issues: ImportIssue[] } {
  const root = readXml(xml);
  if (isIssue(root)) return { root: undefined, issues: [root] };
  if (root.name !== "ICD10CM.index")
    return { root, issues: [issueAt("wrong-file", root.line, `<${root.name}> is no index of ICD-10-CM`)] };
  const issues = mainTermsOf(root).length === 0 ? [issueAt("file-empty", 0, "no main term was found")] : [];
  return { root, issues };
}

const mainTermsOf = (root: XmlElement | undefined): XmlElement[] =>
  root ? childrenNamed(root, "letter").flatMap((letter) => childrenNamed(letter, "mainTerm")) : [];

/** Names of the elements and of what they become. */
const REFERENCES = [
  ["see", "see"],
  ["seeAlso", "seeAlso"],
  ["seecat", "seeCategory"],
  ["subcat", "seeSubcategory"],
] as const;

function indexTerm(element: XmlElement, issues: ImportIssue[]): IndexTerm {
  const [code, manifestation] = [childText(element, "code"), childText(element, "manif")];
  for (const each of [code, manifestation]) if (each) checkCode(each, element, issues);
  return {
    ...titleOf(element, issues),
    ...(code && { code }),
    ...(manifestation && { manifestation }),
    ...Object.fromEntries(
      REFERENCES.flatMap(([name, property]) => {
        const text = childText(element, name);
        return text ? [[property, text]] : [];
      }),
    ),
    terms: childrenNamed(element, "term").map((term) => indexTerm(term, issues)),
  };
}

function tableRow(element: XmlElement, width: number, issues: ImportIssue[]): DiagnosisTableRow {
  const codes = Array<string>(width).fill("");
  for (const cell of childrenNamed(element, "cell")) {
    const column = Number(cell.attributes.col) - 2;
    if (!(column >= 0 && column < width))
      issues.push(issueAt("column-missing", cell.line, `column ${cell.attributes.col} has no heading`));
    if (/^-*$/.test(cell.text)) continue;
    checkCode(cell.text, cell, issues);
    codes[column] = cell.text;
  }
  const [see, seeAlso, manifestation] = ["see", "seeAlso", "manif"].map((name) => childText(element, name));
  return {
    ...titleOf(element, issues),
    ...(see && { see }),
    ...(seeAlso && { seeAlso }),
    ...(manifestation && { manifestation }),
    codes,
    rows: childrenNamed(element, "term").map((term) => tableRow(term, width, issues)),
  };
}

function titleOf(element: XmlElement, issues: ImportIssue[]): { title: string; nonessential?: string } {
  const title = element.children.find(({ name }) => name === "title");
  const nonessential = title && childText(title, "nemod");
  if (!title?.text && !nonessential)
    issues.push(issueAt("title-missing", element.line, "a term without a title"));
  return { title: title?.text ?? "", ...(nonessential && { nonessential }) };
}

function checkCode(code: string, { line }: XmlElement, issues: ImportIssue[]): void {
  if (!INDEX_CODE.test(code)) issues.push(issueAt("code-malformed", line, `"${code}" is no code`));
}
