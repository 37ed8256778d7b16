import { z } from "zod";
import { type GridRow, rowsFor } from "@/domain/code-sets/index/table-grid";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService, typedWords } from "./code-question";
import { type Edition, fileOn, gridRowsOf } from "./prepared-files";

export interface TableRows {
  /** Absent where the table is not loaded. */
  readonly edition?: Edition;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  readonly total: number;
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
    limit: z.int().min(1).max(500).default(100),
  }),
  async read({ tx, actor }, { table, on, words, limit }): Promise<TableRows> {
    const { components } = await officeCodes(tx, actor);
    const file = fileOn(components, KINDS[table], on);
    if (!file) return { columns: [], rows: [], total: 0 };
    const grid = gridRowsOf(file.content);
    const found = words.trim() === "" ? grid : rowsFor(grid, words);
    return {
      edition: file.edition,
      columns: file.content.columns,
      rows: found.slice(0, limit),
      total: found.length,
    };
  },
});
