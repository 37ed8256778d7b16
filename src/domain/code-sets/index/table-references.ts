import type { IndexReference, IndexTarget } from "./index-navigation";
import { type GridRow, rowNamed } from "./table-grid";

export interface TableAsked {
  readonly table: "neoplasm" | "drugs";
  readonly grid: readonly GridRow[];
  /** Looks a reference up in the index, where one is at hand. */
  readonly resolve?: ((words: string) => IndexTarget) | undefined;
}

/** Where "see" and "see also" of a row lead: to another row of the table, else into the index. */
export const referencesOf = ({ see, seeAlso }: GridRow, asked: TableAsked): IndexReference[] => [
  ...(see ? [{ relation: "see" as const, words: see, target: targetOf(see, asked) }] : []),
  ...(seeAlso ? [{ relation: "see-also" as const, words: seeAlso, target: targetOf(seeAlso, asked) }] : []),
];

function targetOf(words: string, { table, grid, resolve }: TableAsked): IndexTarget {
  const segments = words
    .split(/[,;]/)
    .map((segment) => segment.trim())
    .filter(Boolean);
  const [first = "", ...below] = segments;
  if (/^neoplasms?$/i.test(first)) return { kind: "table", table: "neoplasm", words: below };
  if (rowNamed(grid, segments)) return { kind: "table", table, words: segments };
  return resolve?.(words) ?? { kind: "instruction", words };
}
