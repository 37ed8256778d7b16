import type { Coverage } from "../code-release";
import { type AddendaRow, PATH_SIGN, type PrintedAddenda } from "../components/printed-addenda";
import { addendaEntries, headIssue, NO_CHANGES, printedLines } from "./addenda-lines";
import { type FileRead, type ImportIssue, issueAt } from "./import-issue";

export const DISEASE_INDEX = "ICD-10-CM INDEX to DISEASES and INJURIES";
export const EXTERNAL_CAUSE_INDEX = "ICD-10-CM EXTERNAL CAUSE of INJURIES INDEX";

/** Reads the addenda of an index: each change with the terms above it, which its hyphens count. */
export function readIndexAddenda(text: string, covers: Coverage, book: string): FileRead<PrintedAddenda> {
  const lines = printedLines(text);
  const refusal = headIssue(lines, book, covers);
  if (refusal) return { content: NO_CHANGES, issues: [refusal] };
  const { content: entries, issues: broken } = addendaEntries(lines.slice(2));
  const issues: ImportIssue[] = [...broken];
  const rows: AddendaRow[] = [];
  let path: readonly string[] = [];
  for (const { action, text: printed, was, page, line } of entries) {
    const { depth, text: entry } = indented(printed);
    if (depth > path.length)
      issues.push(issueAt("value-malformed", line, `"${printed}" has no term above it`));
    if (!/^Note:/.test(entry)) path = [...path.slice(0, depth), termOf(entry)];
    if (action === "none") continue;
    const before = was === undefined ? {} : { was: indented(was).text };
    rows.push({ action, owner: path.join(PATH_SIGN), part: "index-entry", text: entry, ...before, page });
  }
  return { content: { rows, unchanged: entries.length - rows.length }, issues };
}

/** "- - cervix R87.619" stands two terms in. */
export function indented(printed: string): { readonly depth: number; readonly text: string } {
  const [hyphens = ""] = /^(?:- ?)*/.exec(printed) ?? [];
  return { depth: hyphens.replaceAll(" ", "").length, text: printed.slice(hyphens.length) };
}

/** "NEC" is none. */
const CODES = /(?: \[?[A-Z](?:\d[0-9A-Z]|A\d)(?:\.[0-9A-Z]{0,4})?-?\]?)+$/;

/** An entry without its codes and without where it sends the reader. */
export const termOf = (entry: string): string =>
  entry.replace(CODES, "").replace(/ (?:- see |\(see )(?:.*)$/, "") || entry;
