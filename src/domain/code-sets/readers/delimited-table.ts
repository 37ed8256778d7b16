import { type ImportIssue, isIssue, issueAt, type ReadResult } from "./import-issue";

export interface DelimitedRow<Column extends string> {
  readonly line: number;
  /** "" for a column the file does not have. */
  readonly cells: Readonly<Record<Column, string>>;
}

export interface TableLayout<Column extends string, Row> {
  /** How each column is headed; the first heading that matches is taken. */
  readonly columns: Readonly<Record<Column, RegExp>>;
  /** Headings that stand on two lines are matched as one: "work" above "rvu" is "work rvu". */
  readonly headingLines?: 1 | 2;
  /** Columns a file may lack. */
  readonly optional?: readonly NoInfer<Column>[];
  /** A row, what is wrong with it, or nothing where it is not of this table or was taken elsewhere. */
  readonly take: (row: DelimitedRow<Column>) => Row | ImportIssue | undefined;
  readonly watch?: ReadingWatch | undefined;
}

/** Told now and then while a long text is read: how many of its characters are behind. */
export type ReadingWatch = (characters: number) => void;

interface Line {
  readonly line: number;
  /** Where the next line begins. */
  readonly end: number;
  readonly record: string;
}

/** Publishers put notices above the headings. */
const HEADINGS_WITHIN = 40;
const MOST_ISSUES = 500;
const LINES_BETWEEN_WORDS = 4_096;

/** Reads a table separated by tabs, commas or bars; columns are found by their headings, in any order. */
export function readDelimitedTable<Column extends string, Row extends object>(
  text: string,
  layout: TableLayout<Column, Row>,
): ReadResult<Row> {
  const names = Object.keys(layout.columns) as Column[];
  const rows: Row[] = [];
  const issues: ImportIssue[] = [];
  const lines = linesOf(text);
  const headings = findHeadings(lines, layout);
  if (Array.isArray(headings))
    return { rows, issues: [issueAt("column-missing", 0, `no heading for: ${headings.join(", ")}`)] };
  const { places, separator } = headings;
  let nextWord = LINES_BETWEEN_WORDS;
  for (const { line, end, record } of lines) {
    if (line >= nextWord) {
      layout.watch?.(end);
      nextWord = line + LINES_BETWEEN_WORDS;
    }
    const taken = layout.take({ line, cells: cellsAt(cellsOf(record, separator), names, places) });
    if (taken === undefined) continue;
    if (isIssue(taken)) issues.push(taken);
    else rows.push(taken);
    if (issues.length >= MOST_ISSUES) break;
  }
  return { rows, issues };
}

interface Headings<Column extends string> {
  readonly places: ReadonlyMap<Column, number>;
  /** What parts the headings parts every row: a text below may hold the others. */
  readonly separator: string;
}

/** Reads up to the headings and says where each column is, or which ones the likeliest line lacks. */
function findHeadings<Column extends string, Row extends object>(
  lines: Generator<Line>,
  { columns, optional = [], headingLines = 1 }: TableLayout<Column, Row>,
): Headings<Column> | Column[] {
  const needed = (Object.keys(columns) as Column[]).filter((name) => !optional.includes(name));
  let lacking = needed;
  let above: readonly string[] = [];
  for (let next = lines.next(); !next.done && next.value.line <= HEADINGS_WITHIN; next = lines.next()) {
    const separator = separatorOf(next.value.record);
    const cells = cellsOf(next.value.record, separator);
    const readings = [cells, ...(headingLines === 2 ? [belowEachOther(above, cells)] : [])];
    const [best] = readings
      .map((headings) => placesOf(headings, columns))
      .map((places) => ({ places, missing: needed.filter((name) => !places.has(name)) }))
      .sort((a, b) => a.missing.length - b.missing.length);
    if (best?.missing.length === 0) return { places: best.places, separator };
    if (best && best.missing.length < lacking.length) lacking = best.missing;
    above = cells;
  }
  return lacking;
}

const belowEachOther = (above: readonly string[], cells: readonly string[]): string[] =>
  cells.map((cell, index) => `${above[index] ?? ""} ${cell}`);

function placesOf<Column extends string>(
  cells: readonly string[],
  columns: Readonly<Record<Column, RegExp>>,
): Map<Column, number> {
  const headings = cells.map((cell) =>
    cell
      .toLowerCase()
      .replaceAll(/[_\s]+/g, " ")
      .trim(),
  );
  const places = new Map<Column, number>();
  for (const [name, heading] of Object.entries(columns) as [Column, RegExp][]) {
    const at = headings.findIndex((each) => heading.test(each));
    if (at >= 0) places.set(name, at);
  }
  return places;
}

function cellsAt<Column extends string>(
  cells: readonly string[],
  names: readonly Column[],
  places: ReadonlyMap<Column, number>,
): Record<Column, string> {
  const row = {} as Record<Column, string>;
  for (const name of names) row[name] = cells[places.get(name) ?? -1]?.trim() ?? "";
  return row;
}

/** Lines that are not blank; a quoted cell may hold line ends. */
function* linesOf(text: string): Generator<Line> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const started = line;
    let end = lineEnd(text, at);
    let isOpen = hasOddQuotes(text.slice(at, end));
    while (end < text.length && isOpen) {
      const next = lineEnd(text, end + 1);
      isOpen = !hasOddQuotes(text.slice(end, next));
      end = next;
      line += 1;
    }
    const record = text.slice(at, end);
    at = end + 1;
    line += 1;
    if (record.trim() !== "") yield { line: started, end: at, record: withoutReturn(record) };
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

const withoutReturn = (record: string): string => (record.endsWith("\r") ? record.slice(0, -1) : record);

const hasOddQuotes = (part: string): boolean => part.includes('"') && part.split('"').length % 2 === 0;

const separatorOf = (record: string): string =>
  record.includes("\t") ? "\t" : record.includes(",") ? "," : "|";

const cellsOf = (record: string, separator: string): readonly string[] =>
  record.includes('"') ? quotedCells(record, separator) : record.split(separator);

const QUOTED_CELL = / *"((?:[^"]|"")*)" */y;

/** Cells of which some stand in quotes; a quote in the middle of a cell is a quote. */
function quotedCells(record: string, separator: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= record.length; at += 1) {
    QUOTED_CELL.lastIndex = at;
    const quoted = QUOTED_CELL.exec(record);
    const next = record.charAt(QUOTED_CELL.lastIndex);
    if (quoted && (next === separator || next === "")) {
      cells.push(quoted[1]?.replaceAll('""', '"') ?? "");
      at += quoted[0].length;
      continue;
    }
    const end = record.indexOf(separator, at);
    cells.push(record.slice(at, end < 0 ? record.length : end));
    at = end < 0 ? record.length : end;
  }
  return cells;
}
