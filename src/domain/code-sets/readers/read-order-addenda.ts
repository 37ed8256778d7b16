import type { AddendaTotals, OrderAddenda, OrderAddendum } from "../components/code-succession";
import { type FileRead, type ImportIssue, isIssue, issueAt } from "./import-issue";

const ACTIONS: Readonly<Record<string, OrderAddendum["action"]>> = {
  "Add:": "add",
  "Delete:": "delete",
  "Revise from:": "revise-from",
  "Revise to:": "revise-to",
};

const EDITIONS =
  /^(Headers|Codes)\s+(\d+) \S+ in (\S+)\s+(\d+) \S+ in (\S+)\s+(\d+) additions\s+(\d+) deletions\s+(\d+) revisions/gm;

/**
 * Reads the addenda of an order file: columns 1-13 action, 14 flag (diagnoses only), then code, short title of 60
 * characters and long title. The file ends in totals, which must be those of its lines.
 */
export function readOrderAddenda(text: string): FileRead<OrderAddenda> {
  const rows: OrderAddendum[] = [];
  const issues: ImportIssue[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!/^(Add|Delete|Revise)/.test(line)) continue;
    const row = readLine(line, index + 1);
    if (isIssue(row)) issues.push(row);
    else rows.push(row);
  }
  const totals = [...text.matchAll(EDITIONS)].map(totalsOf);
  if (totals.length === 0) issues.push(issueAt("wrong-file", 0, "no totals of headers and codes were found"));
  return { content: { rows, totals }, issues: [...issues, ...miscounts(rows, totals)] };
}

/** Diagnoses: flag in column 14, code in 16-23, titles from 24. Procedures: code in 14-20, titles from 22. */
function readLine(line: string, at: number): OrderAddendum | ImportIssue {
  const action = ACTIONS[line.slice(0, 13).trim()];
  if (!action) return issueAt("flag-unknown", at, `"${line.slice(0, 13).trim()}" is no action of addenda`);
  const flagged = line.charAt(14) === " ";
  const [start, width] = flagged ? [15, 8] : [13, 8];
  const code = line.slice(start, start + width).trim();
  const titles = start + width;
  const [shortTitle, title] = [line.slice(titles, titles + 60).trim(), line.slice(titles + 61).trim()];
  if (!/^[0-9A-Z]{3,7}$/.test(code)) return issueAt("code-malformed", at, `"${code}" is no code`);
  if (title === "") return issueAt("title-missing", at, `${code} has no long title`);
  const billable = flagged ? line.charAt(13) === "1" : code.length === 7;
  return { action, code, billable, shortTitle, title };
}

function totalsOf(match: RegExpMatchArray): AddendaTotals {
  const [, of, countFrom, fileFrom = "", countTo, fileTo = "", ...changes] = match;
  const [additions = 0, deletions = 0, revisions = 0] = changes.map(Number);
  return {
    of: of === "Headers" ? "Headers" : "Codes",
    from: { file: fileFrom, count: Number(countFrom) },
    to: { file: fileTo, count: Number(countTo) },
    additions,
    deletions,
    revisions,
  };
}

function miscounts(rows: readonly OrderAddendum[], totals: readonly AddendaTotals[]): ImportIssue[] {
  return totals.flatMap(({ of, ...stated }) => {
    const lines = rows.filter(({ billable }) => billable === (of === "Codes"));
    const read = {
      additions: lines.filter(({ action }) => action === "add").length,
      deletions: lines.filter(({ action }) => action === "delete").length,
      revisions: lines.filter(({ action }) => action === "revise-to").length,
    };
    return (["additions", "deletions", "revisions"] as const)
      .filter((change) => read[change] !== stated[change])
      .map((change) =>
        issueAt(
          "count-differs",
          0,
          `${read[change]} ${change} of ${of} read, the file states ${stated[change]}`,
        ),
      );
  });
}
