import { z } from "zod";
import type { IndexReference } from "@/domain/code-sets/index/index-navigation";
import { type GridRow, rowNamed, rowsBelow, rowsFor } from "@/domain/code-sets/index/table-grid";
import { referencesOf } from "@/domain/code-sets/index/table-references";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService, typedWords } from "./code-question";
import { type Edition, fileOn, gridRowsOf, navigationOf } from "./prepared-files";

export interface TableRows {
  /** Absent where the table is not loaded. */
  readonly edition?: Edition;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly total: number;
  /** The row that is open, with everything below it. */
  readonly place?: readonly string[];
}

export interface TableRow extends GridRow {
  readonly references: readonly IndexReference[];
}

const KINDS = { neoplasm: "icd10cm-neoplasm-table", drugs: "icd10cm-drug-table" } as const;

/** The neoplasm table, or that of drugs and chemicals: rows whose words begin as typed, else as printed. */
export const listTableRows = defineQuery({
  name: "encoder.table",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    table: z.enum(["neoplasm", "drugs"]),
    on: dateOfService,
    words: typedWords.default(""),
    /** Words of a reference that names a row. */
    row: z.array(z.string().min(1).max(200)).max(12).default([]),
    limit: z.int().min(1).max(500).default(100),
  }),
  async read({ tx, actor }, { table, on, words, row, limit }): Promise<TableRows> {
    const { components } = await officeCodes(tx, actor);
    const file = fileOn(components, KINDS[table], on);
    if (!file) return { columns: [], rows: [], total: 0 };
    const grid = gridRowsOf(file.content);
    const place = rowNamed(grid, row);
    // A reference that turns its words, such as "lymph gland", is found by them.
    const rows = place ? rowsBelow(grid, place) : rowsFor(grid, row.join(" "));
    const shown = rows.length > 0 ? rows : grid;
    const found = words.trim() === "" ? shown : rowsFor(shown, words);
    const index = fileOn(components, "icd10cm-index", on);
    const resolve = index && navigationOf(index.content).resolve;
    return {
      edition: file.edition,
      columns: file.content.columns,
      rows: found
        .slice(0, limit)
        .map((each) => ({ ...each, references: referencesOf(each, { table, grid, resolve }) })),
      total: found.length,
      ...(place && { place }),
    };
  },
});
