import type { DiagnosisTable, DiagnosisTableRow } from "../components/diagnosis-table";
import { formsOf, plain } from "./term-words";

/** One cell of a table: a code that is complete, or one that needs more characters. */
export interface TableCell {
  readonly column: string;
  readonly code: string;
  /** "C79.8-" is chosen further in the tabular list. */
  readonly needsMoreCharacters: boolean;
}

/** A row of the neoplasm or drug table as a screen shows it: flat, with its depth and the words above it. */
export interface GridRow {
  readonly path: readonly string[];
  readonly depth: number;
  readonly nonessential?: string;
  readonly see?: string;
  readonly seeAlso?: string;
  /** One for each column; undefined where the table has no code. */
  readonly cells: readonly (TableCell | undefined)[];
}

/** The table in the order of print. */
export const gridOf = ({ columns, rows }: DiagnosisTable): GridRow[] =>
  rows.flatMap((row) => rowsFrom(row, columns, []));

function rowsFrom(row: DiagnosisTableRow, columns: readonly string[], above: readonly string[]): GridRow[] {
  const path = [...above, row.title];
  const { nonessential, see, seeAlso } = row;
  const own: GridRow = {
    path,
    depth: above.length,
    ...(nonessential && { nonessential }),
    ...(see && { see }),
    ...(seeAlso && { seeAlso }),
    cells: columns.map((column, index) => cellOf(column, row.codes[index] ?? "")),
  };
  return [own, ...row.rows.flatMap((below) => rowsFrom(below, columns, path))];
}

function cellOf(column: string, printed: string): TableCell | undefined {
  const code = printed.replace(/[-.]+$/, "");
  return /^[A-Z]\d/.test(code)
    ? { column, code, needsMoreCharacters: printed.trim().endsWith("-") }
    : undefined;
}

/** Rows whose words begin as typed, in any order; the shortest way first. */
export function rowsFor(grid: readonly GridRow[], words: string): GridRow[] {
  const asked = wordsOf(words);
  if (asked.length === 0) return [];
  return grid
    .filter(({ path, nonessential = "" }) => {
      const held = wordsOf(`${path.join(" ")} ${nonessential}`);
      return asked.every((typed) => held.some((word) => word.startsWith(typed)));
    })
    .sort((a, b) => a.depth - b.depth);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/**
 * The way to the row that a reference names, such as "Carbon, monoxide": as far as rows have its words. What every row
 * stands below, as in the table of neoplasms, need not be named.
 */
export function rowNamed(
  grid: readonly GridRow[],
  segments: readonly string[],
): readonly string[] | undefined {
  const tops = grid.filter(({ depth }) => depth === 0);
  const [only] = tops;
  const root = only && tops.length === 1 ? only.path : [];
  const [first, ...rest] = segments;
  if (first === undefined) return undefined;
  const start = childNamed(grid, root, first) ?? childNamed(grid, [], first);
  return start && rest.reduce((path, segment) => childNamed(grid, path, segment) ?? path, start);
}

/** The row at the way given with everything below it. */
export const rowsBelow = (grid: readonly GridRow[], path: readonly string[]): GridRow[] =>
  grid.filter((row) => startsWith(row.path, path));

const startsWith = (path: readonly string[], beginning: readonly string[]): boolean =>
  beginning.every((title, at) => path[at] === title);

function childNamed(
  grid: readonly GridRow[],
  above: readonly string[],
  segment: string,
): readonly string[] | undefined {
  const children = grid.filter((row) => row.depth === above.length && startsWith(row.path, above));
  const name = plain(segment);
  const titled = (fits: (title: string) => boolean) =>
    children.find(({ path }) => fits(path.at(-1) ?? ""))?.path;
  return (
    titled((title) => plain(title) === name) ??
    titled((title) => formsOf(title).some((form) => form === name || form === `${name}s`)) ??
    // "connective tissue" stands as "connective tissue NEC".
    titled((title) => plain(title).startsWith(`${name} `))
  );
}
