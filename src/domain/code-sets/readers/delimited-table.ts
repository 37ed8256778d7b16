import { type ImportIssue, isIssue, issueAt, type ReadResult } from "./import-issue";

export interface DelimitedRow<Column extends string> {
  readonly line: number;
  /** "" for a column the file does not have. */
  readonly cells: Readonly<Record<Column, string>>;
}

export interface TableLayout<Column extends string, Row> {
  /** How each column is headed; the first heading that matches is taken. */
  readonly columns: Readonly<Record<Column, RegExp>>;
  /** Columns a file may lack. */
  readonly optional?: readonly NoInfer<Column>[];
  /** A row, what is wrong with it, or nothing where it is not of this table or was taken elsewhere. */
  readonly take: (row: DelimitedRow<Column>) => Row | ImportIssue | undefined;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Publishers put notices above the headings. */
const HEADINGS_WITHIN = 40;
const MOST_ISSUES = 500;

/** Reads a table separated by tabs, commas or bars; columns are found by their headings, in any order. */
export function readDelimitedTable<Column extends string, Row extends object>(
  text: string,
  layout: TableLayout<Column, Row>,
): ReadResult<Row> {
  const names = Object.keys(layout.columns) as Column[];
  const rows: Row[] = [];
  const issues: ImportIssue[] = [];
  const lines = linesOf(text);
  const places = findHeadings(lines, layout);
  if (Array.isArray(places))
    return { rows, issues: [issueAt("column-missing", 0, `no heading for: ${places.join(", ")}`)] };
  for (const { line, cells } of lines) {
    const taken = layout.take({ line, cells: cellsAt(cells, names, places) });
    if (taken === undefined) continue;
    if (isIssue(taken)) issues.push(taken);
    else rows.push(taken);
    if (issues.length >= MOST_ISSUES) break;
  }
  return { rows, issues };
}

/** Reads up to the headings and says where each column is, or which ones the likeliest line lacks. */
function findHeadings<Column extends string, Row extends object>(
  lines: Generator<Line>,
  { columns, optional = [] }: TableLayout<Column, Row>,
): ReadonlyMap<Column, number> | Column[] {
  const needed = (Object.keys(columns) as Column[]).filter((name) => !optional.includes(name));
  let lacking = needed;
  for (let next = lines.next(); !next.done && next.value.line <= HEADINGS_WITHIN; next = lines.next()) {
    const found = placesOf(next.value.cells, columns);
    const missing = needed.filter((name) => !found.has(name));
    if (missing.length === 0) return found;
    if (missing.length < lacking.length) lacking = missing;
  }
  return lacking;
}

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
    let record = text.slice(at, end);
    while (end < text.length && isOpenQuote(record)) {
      end = lineEnd(text, end + 1);
      record = text.slice(at, end);
      line += 1;
    }
    at = end + 1;
    line += 1;
    if (record.trim() !== "") yield { line: started, cells: cellsOf(withoutReturn(record)) };
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

const withoutReturn = (record: string): string => (record.endsWith("\r") ? record.slice(0, -1) : record);

const isOpenQuote = (record: string): boolean => record.includes('"') && record.split('"').length % 2 === 0;

function cellsOf(record: string): readonly string[] {
  const separator = record.includes("\t") ? "\t" : record.includes(",") ? "," : "|";
  return record.includes('"') ? quotedCells(record, separator) : record.split(separator);
}

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
