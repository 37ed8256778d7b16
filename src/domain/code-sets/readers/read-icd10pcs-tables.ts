import type { PcsAxis, PcsTable, PcsTables, PcsValue } from "../components/pcs-tables";
import { type FileRead, type ImportIssue, isIssue, issueAt } from "./import-issue";
import { childrenNamed, childText, readXml, type XmlElement } from "./xml-tree";

const NOTHING: PcsValue = { code: "", label: "" };
const NO_AXIS: PcsAxis = { title: "", values: [] };

/** Reads the ICD-10-PCS tables (XML of CMS). A row says how many codes it makes; another number is an issue. */
export function readIcd10pcsTables(xml: string): FileRead<PcsTables> {
  const root = readXml(xml);
  if (isIssue(root)) return { content: { version: "", tables: [] }, issues: [root] };
  const issues: ImportIssue[] = [];
  const elements = childrenNamed(root, "pcsTable");
  if (elements.length === 0)
    issues.push(issueAt("wrong-file", root.line, "no table of ICD-10-PCS was found"));
  const tables = elements.map((element) => tableOf(element, issues));
  return { content: { version: childText(root, "version") ?? "", tables }, issues };
}

function tableOf(element: XmlElement, issues: ImportIssue[]): PcsTable {
  const [section, bodySystem, operation] = [1, 2, 3].map((position) => axisAt(element, position, issues));
  const third = childrenNamed(element, "axis").find(({ attributes }) => attributes.pos === "3");
  const definition = third && childText(third, "definition");
  return {
    section: section?.values[0] ?? NOTHING,
    bodySystem: bodySystem?.values[0] ?? NOTHING,
    operation: operation?.values[0] ?? NOTHING,
    ...(definition && { definition }),
    rows: childrenNamed(element, "pcsRow").map((row) => {
      const [fourth = NO_AXIS, fifth = NO_AXIS, sixth = NO_AXIS, seventh = NO_AXIS] = [4, 5, 6, 7].map(
        (position) => axisAt(row, position, issues),
      );
      const axes = [fourth, fifth, sixth, seventh] as const;
      const makes = axes.reduce((product, { values }) => product * values.length, 1);
      if (String(makes) !== row.attributes.codes)
        issues.push(
          issueAt(
            "count-differs",
            row.line,
            `the row makes ${makes} codes, it states ${row.attributes.codes}`,
          ),
        );
      return { axes };
    }),
  };
}

function axisAt(parent: XmlElement, position: number, issues: ImportIssue[]): PcsAxis {
  const axis = childrenNamed(parent, "axis").find(({ attributes }) => attributes.pos === String(position));
  const values = axis
    ? childrenNamed(axis, "label").map(({ attributes, text }) => ({
        code: attributes.code ?? "",
        label: text,
      }))
    : [];
  if (!axis || values.length === 0)
    issues.push(issueAt("column-missing", parent.line, `character ${position} has no values`));
  if (axis && axis.attributes.values !== String(values.length))
    issues.push(
      issueAt(
        "count-differs",
        axis.line,
        `${values.length} values, the axis states ${axis.attributes.values}`,
      ),
    );
  for (const { code, label } of values)
    if (!/^[0-9A-HJ-NP-Z]$/.test(code) || label === "")
      issues.push(issueAt("code-malformed", axis?.line ?? 0, `"${code}" (${label}) is no value of an axis`));
  return { title: (axis && childText(axis, "title")) ?? "", values };
}
