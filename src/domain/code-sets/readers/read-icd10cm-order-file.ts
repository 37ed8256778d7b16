import { type ImportIssue, isIssue, issueAt, type ReadResult } from "./import-issue";
import { ownText } from "./own-text";

export interface OrderFileRow {
  readonly order: number;
  /** Without dot, as published. */
  readonly code: string;
  readonly billable: boolean;
  readonly shortTitle: string;
  readonly title: string;
}

interface OrderFileKind {
  readonly name: string;
  readonly code: RegExp;
}

/**
 * Reads the fixed-width ICD-10-CM order file (icd10cm_order_YYYY.txt): columns 1-5 order number, 7-13 code,
 * 15 flag (1 billable, 0 header), 17-76 short title, 78 on long title. Source: CMS, ICD-10 order file layout.
 */
export const readIcd10cmOrderFile = (text: string): ReadResult<OrderFileRow> =>
  readOrderFile(text, { name: "ICD-10-CM", code: /^[A-Z][0-9A-Z]{2,6}$/ });

/** The same layout for ICD-10-PCS: a header is the first three characters of a table, a code has seven. */
export const readIcd10pcsOrderFile = (text: string): ReadResult<OrderFileRow> =>
  readOrderFile(text, { name: "ICD-10-PCS", code: /^[0-9A-HJ-NP-Z]{3}([0-9A-HJ-NP-Z]{4})?$/ });

function readOrderFile(text: string, kind: OrderFileKind): ReadResult<OrderFileRow> {
  const rows: OrderFileRow[] = [];
  const issues: ImportIssue[] = [];
  const seen = new Set<string>();
  let lastOrder = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const row = readRow(line, index + 1, kind);
    if (isIssue(row)) {
      issues.push(row);
      continue;
    }
    if (seen.has(row.code)) issues.push(issueAt("duplicate-code", index + 1, `${row.code} occurs twice`));
    else if (row.order <= lastOrder)
      issues.push(issueAt("order-broken", index + 1, `order ${row.order} follows ${lastOrder}`));
    else rows.push(row);
    seen.add(row.code);
    lastOrder = Math.max(lastOrder, row.order);
  }
  if (rows.length === 0) issues.push(issueAt("file-empty", 0, "no row of an order file was found"));
  return { rows, issues };
}

function readRow(line: string, at: number, kind: OrderFileKind): OrderFileRow | ImportIssue {
  if (line.length < 78)
    return issueAt("row-too-short", at, `${line.length} characters, at least 78 expected`);
  const [orderText, code, flag] = [line.slice(0, 5), line.slice(6, 13).trim(), line.charAt(14)];
  const order = Number(orderText);
  if (!Number.isInteger(order) || order <= 0)
    return issueAt("order-broken", at, `"${orderText}" is no order number`);
  if (!kind.code.test(code)) return issueAt("code-malformed", at, `"${code}" is no ${kind.name} code`);
  if (flag !== "0" && flag !== "1") return issueAt("flag-unknown", at, `flag "${flag}" is neither 0 nor 1`);
  const [shortTitle, title] = [line.slice(16, 76).trim(), line.slice(77).trim()];
  if (title === "") return issueAt("title-missing", at, `${code} has no long title`);
  const own = ownText(title);
  return {
    order,
    code,
    billable: flag === "1",
    shortTitle: shortTitle === title ? own : ownText(shortTitle),
    title: own,
  };
}
