import type { Coverage } from "../code-release";
import { type AddendaRow, PATH_SIGN, type PrintedAddenda } from "../components/printed-addenda";
import { headIssue, LONGEST_CHANGE, NO_CHANGES, type PrintedLine, printedLines } from "./addenda-lines";
import { type FileRead, type ImportIssue, issueAt } from "./import-issue";
import { indented, termOf } from "./read-index-addenda";

interface PrintedTable {
  readonly book: string;
  /** The head of the columns as the text of a page has it, on one line. */
  readonly head: string;
  readonly columns: readonly string[];
}

export const NEOPLASM_TABLE: PrintedTable = {
  book: "ICD-10-CM TABLE of NEOPLASMS",
  head: "Neoplasm Malignant Primary Malignant Secondary Ca in situ Benign Uncertain Behavior Unspecified Behavior",
  columns: [
    "malignant primary",
    "malignant secondary",
    "ca in situ",
    "benign",
    "uncertain behavior",
    "unspecified behavior",
  ],
};

export const DRUG_TABLE: PrintedTable = {
  book: "ICD-10-CM TABLE of DRUGS and CHEMICALS",
  head: "Substance Poisoning Accidental (unintentional) Poisoning Intentional self- harm Poisoning Assault Poisoning Undetermined Adverse effect Underdosing",
  columns: [
    "poisoning, accidental",
    "poisoning, intentional self-harm",
    "poisoning, assault",
    "poisoning, undetermined",
    "adverse effect",
    "underdosing",
  ],
};

/** Reads the addenda of a table: rows that came and went, names and cells that were revised. */
export function readTableAddenda(
  text: string,
  covers: Coverage,
  table: PrintedTable,
): FileRead<PrintedAddenda> {
  const lines = printedLines(text);
  const refusal = headIssue(lines, table.book, covers);
  if (refusal) return { content: NO_CHANGES, issues: [refusal] };
  const issues: ImportIssue[] = [];
  const rows: AddendaRow[] = [];
  let path: readonly string[] = [];
  let unchanged = 0;
  for (const printed of tableRows(withoutHeads(lines.slice(2), table.head))) {
    const row = readRow(printed.text);
    const { depth, text: name } = indented(row?.name ?? "");
    if (!row || depth > path.length) {
      issues.push(issueAt("value-malformed", printed.line, `"${printed.text}" is no row of the table`));
      continue;
    }
    path = [...path.slice(0, depth), termOf(name)];
    const changes = changesOf({ ...row, name }, table.columns);
    rows.push(...changes.map((each) => ({ ...each, owner: path.join(PATH_SIGN), page: printed.page })));
    if (changes.length === 0) unchanged += 1;
  }
  return { content: { rows, unchanged }, issues };
}

/** Each page begins with the head of the columns, broken where the columns are narrow. */
function withoutHeads(lines: readonly PrintedLine[], head: string): PrintedLine[] {
  const kept: PrintedLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = lengthOfHead(lines, at, head);
    const line = lines[at];
    if (length === 0 && line) kept.push(line);
    at += Math.max(1, length);
  }
  return kept;
}

function lengthOfHead(lines: readonly PrintedLine[], at: number, head: string): number {
  let read = "";
  for (let length = 1; at + length <= lines.length; length += 1) {
    read = `${read} ${lines[at + length - 1]?.text}`.trim();
    if (read === head) return length;
    if (!head.startsWith(read)) return 0;
  }
  return 0;
}

const CELL = String.raw`(?:Revise from: \S+ Revise to: \S+|(?:(?:Add|Delete): )?(?:[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{0,4})?-?|--?))`;
const WHOLE = new RegExp(String.raw`^((?:(?:Add|Delete): )?\S.*?[^\s-].*?)((?: ${CELL}){6})$`);
const RENAMED = /^Revise from: (.+?) Revise to: (.+)$/;
const BEGUN_CELL = new RegExp(` (?:Revise (?:from|to):|${CELL})$`);

/** Lines put together to rows: one ends with its sixth cell, with a new name, or where it has no cells before the next. */
function tableRows(lines: readonly PrintedLine[]): PrintedLine[] {
  const rows: PrintedLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (!last || isWhole(last.text, line.text)) rows.push(line);
    else rows[rows.length - 1] = { ...last, text: runOn(last.text, line.text) };
  }
  return rows;
}

/** A word keeps the hyphen it is broken at: some of these changes take one out. */
const runOn = (first: string, second: string): string =>
  /[a-z]-$/.test(first) ? `${first}${second}` : `${first} ${second}`;

function isWhole(text: string, next: string): boolean {
  if (text.length > LONGEST_CHANGE || WHOLE.test(text)) return true;
  if (text.startsWith("Revise from:")) return isRenamed(text, next);
  return !BEGUN_CELL.test(text) && /^(- )+[a-z(]/i.test(next);
}

/** A new name runs on while its brackets are open and before a small letter. */
const isRenamed = (text: string, next: string): boolean =>
  RENAMED.test(text) && balanced(text) && !/^[a-z(+]/.test(next);

const balanced = (text: string): boolean => text.split("(").length === text.split(")").length;

interface TableRow {
  readonly action: "none" | AddendaRow["action"];
  readonly name: string;
  readonly was?: string;
  readonly cells: readonly string[];
}

function readRow(text: string): TableRow | undefined {
  const [, printed, cells] = WHOLE.exec(text) ?? [];
  if (printed === undefined || cells === undefined) return readName(text);
  const [, word, name = printed] = /^(?:(Add|Delete): )?(.*)$/.exec(printed) ?? [];
  if (NO_NAME.test(name)) return undefined;
  const action = word === "Add" ? "add" : word === "Delete" ? "delete" : "none";
  return { action, name, cells: cells.match(new RegExp(CELL, "g")) ?? [] };
}

/** A row without cells: a new name for one, or only the head of others. */
function readName(text: string): TableRow | undefined {
  const [, was, name] = RENAMED.exec(text) ?? [];
  if (was && name) return { action: "revise", name, was, cells: [] };
  return NO_NAME.test(text) ? undefined : { action: "none", name: text, cells: [] };
}

/** Codes or words of change inside a name: the row is broken. */
const NO_NAME = /(?:^| )[A-Z]\d[0-9A-Z]\.|\b(?:Add|Delete|Revise \w+):/;

type Change = Omit<AddendaRow, "owner" | "page">;

function changesOf({ action, name, was, cells }: TableRow, columns: readonly string[]): Change[] {
  if (action === "revise")
    return [{ action, part: "table-row", text: name, ...(was && { was: indented(was).text }) }];
  if (action !== "none")
    return [{ action, part: "table-row", text: [name, ...cells.map(plainCell)].join(" ") }];
  return cells.flatMap((cell, at): Change[] => {
    const [, before, after] = /^Revise from: (\S+) Revise to: (\S+)$/.exec(cell) ?? [];
    const [, word, code] = /^(Add|Delete): (\S+)$/.exec(cell) ?? [];
    const column = columns[at] ?? "";
    if (before && after)
      return [
        { action: "revise", part: "table-cell", text: `${column} ${after}`, was: `${column} ${before}` },
      ];
    return word
      ? [{ action: word === "Add" ? "add" : "delete", part: "table-cell", text: `${column} ${code}` }]
      : [];
  });
}

const plainCell = (cell: string): string => cell.replace(/^(Add|Delete): /, "");
