import type { Coverage } from "../code-release";
import type { AddendaRow, PrintedAddenda } from "../components/printed-addenda";
import { type FileRead, type ImportIssue, issueAt } from "./import-issue";

export interface PrintedLine {
  readonly text: string;
  readonly page: number;
  /** 1-based, over all pages. */
  readonly line: number;
}

/** One printed change with the lines it runs on to; a revision is both of its halves. */
export interface AddendaEntry extends PrintedLine {
  readonly action: AddendaRow["action"] | "none";
  readonly was?: string;
}

export const NO_CHANGES: PrintedAddenda = { rows: [], unchanged: 0 };

/** Lines of text from pages parted by form feeds, without empty ones and without a number of the page alone. */
export function printedLines(text: string): PrintedLine[] {
  const found: PrintedLine[] = [];
  for (const [index, page] of text.split("\f").entries())
    for (const line of page.split(/\r?\n/).map((each) => each.replaceAll(/\s+/g, " ").trim()))
      if (line !== "" && !/^(Page )?\d{1,3}( of \d{1,3})?$/.test(line))
        found.push({ text: line, page: index + 1, line: found.length + 1 });
  return found;
}

/** Characters; no change of a book is longer, nor a line of its pages. */
export const LONGEST_CHANGE = 1_000;

/** The book says its name and year on its first two lines; another name or year misleads. */
export function headIssue(
  lines: readonly PrintedLine[],
  book: string,
  { from, through }: Coverage,
): ImportIssue | undefined {
  const [title, edition] = lines;
  if (title?.text.toUpperCase() !== book.toUpperCase())
    return issueAt("wrong-file", 1, `This PDF does not begin as the addenda of the ${book}.`);
  const [, year] = /\b(20\d\d) Addenda$/i.exec(edition?.text ?? "") ?? [];
  const expected = (through ?? from).slice(0, 4);
  if (year === expected) return lines.map(lengthIssue).find((issue) => issue !== undefined);
  return issueAt(
    "wrong-file",
    2,
    `The document says "${edition?.text ?? ""}"; the year in the file's name is ${expected}.`,
  );
}

const lengthIssue = ({ text, line }: PrintedLine): ImportIssue | undefined =>
  text.length > LONGEST_CHANGE
    ? issueAt("value-malformed", line, `a line of ${text.length} characters belongs to no page of this book`)
    : undefined;

const ACTION = /^(No Change|Add|Delete|Revise from|Revise to)(?: (.*))?$/;

interface OpenLine extends PrintedLine {
  readonly word: string;
}

/** Changes in the order of print; what begins with no action runs on from the line above. */
export function addendaEntries(lines: readonly PrintedLine[]): FileRead<readonly AddendaEntry[]> {
  const open: OpenLine[] = [];
  const issues: ImportIssue[] = [];
  for (const line of lines) {
    const [, word, text = ""] = ACTION.exec(line.text) ?? [];
    const last = open.at(-1);
    if (word) open.push({ ...line, word, text });
    else if (last && last.text.length < LONGEST_CHANGE)
      open[open.length - 1] = { ...last, text: joined(last.text, line.text) };
    else issues.push(issueAt("value-malformed", line.line, `"${line.text}" belongs to no change`));
  }
  const paired = pairedEntries(open);
  return { content: paired.content, issues: [...issues, ...paired.issues] };
}

/** A range of codes that is broken at its hyphen has no space there. */
const joined = (first: string, second: string): string =>
  /[^\s.]-$/.test(first) && !/\.\w*-$/.test(first) ? `${first}${second}` : `${first} ${second}`;

const SINGLE: Readonly<Record<string, AddendaEntry["action"]>> = {
  "No Change": "none",
  Add: "add",
  Delete: "delete",
};

function pairedEntries(open: readonly OpenLine[]): FileRead<readonly AddendaEntry[]> {
  const content: AddendaEntry[] = [];
  const issues: ImportIssue[] = [];
  for (const [at, { word, ...line }] of open.entries()) {
    const [before, after] = [open[at - 1], open[at + 1]];
    const action = SINGLE[word];
    if (line.text === "") issues.push(issueAt("row-too-short", line.line, `"${word}" says nothing`));
    else if (action) content.push({ ...line, action });
    else if (word === "Revise to" && before?.word === "Revise from")
      content.push({ ...line, action: "revise", was: before.text });
    else if (word === "Revise to" || after?.word !== "Revise to")
      issues.push(issueAt("value-malformed", line.line, `"${word} ${line.text}" has no other half`));
  }
  return { content, issues };
}
