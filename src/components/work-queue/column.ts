import type { ReactNode } from "react";

/** identity is scanned (600, never cut); money and count stand right with equal figures. */
export type ColumnKind = "identity" | "text" | "money" | "count";

/** Where a cell stands on a phone: left or right in the first line, or in a line of its own below. */
export type NarrowPlace = "title" | "side" | "below";

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  /** A CSS grid track: "150px", "1fr", "minmax(120px, 2fr)". */
  readonly width: string;
  readonly kind?: ColumnKind | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** The heading becomes a button. */
  readonly sortable?: boolean | undefined;
  /** Identity and clock stick left, money sticks right, when the grid is wider than its pane. */
  readonly stick?: "left" | "right" | undefined;
  /** Where any column says so, rows are stacked on a phone and columns that say nothing stay away. */
  readonly narrow?: NarrowPlace | undefined;
}

/** How rows stack on a phone: undefined where they scroll sideways, else the lines below the first. */
export function linesBelow(
  columns: readonly { readonly narrow?: NarrowPlace | undefined }[],
): number | undefined {
  if (columns.every(({ narrow }) => narrow === undefined)) return undefined;
  return columns.filter(({ narrow }) => narrow === "below").length;
}

export interface Sort {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

export const alignOf = (kind: ColumnKind | undefined): "end" | undefined =>
  kind === "money" || kind === "count" ? "end" : undefined;

/** Grid tracks of all columns, after the column of shapes. */
export const tracksOf = (columns: readonly { readonly width: string }[], lead: string): string =>
  [lead, ...columns.map(({ width }) => (width.endsWith("fr") ? `minmax(64px, ${width})` : width))].join(" ");

/** The least width in px before the grid scrolls sideways: words need 96, figures 64. */
export const leastWidth = (
  columns: readonly { readonly width: string; readonly kind?: ColumnKind | undefined }[],
): number =>
  columns.reduce((sum, { width, kind }) => sum + (fixedPx(width) ?? (alignOf(kind) ? 64 : 96)), 66);

/** "150px" and "minmax(150px, 1fr)" both need 150. */
const fixedPx = (width: string): number | undefined => {
  const found = /^(?:minmax\()?(\d+)px/.exec(width)?.[1];
  return found === undefined ? undefined : Number.parseInt(found, 10);
};
