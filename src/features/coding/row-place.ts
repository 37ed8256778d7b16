import type { CodingSheet } from "@/domain/coding/coding-sheet";
import { settledOnly } from "@/domain/coding/coding-sheet";

/** The cells of a row that are typed in place. */
export type Cell = "position" | "modifiers" | "units" | "date" | "links";

/** Where a finding stands on the sheet. */
export interface RowPlace {
  readonly key: string;
  readonly cell?: Cell | undefined;
}

const CELLS: Readonly<Record<string, Cell>> = {
  modifiers: "modifiers",
  units: "units",
  diagnosisPointers: "links",
  serviceFrom: "date",
  serviceTo: "date",
};

/** Findings count coded rows from 1, as the claim will; undefined where no row is meant. */
export function rowPlaceOf(sheet: CodingSheet, at: string): RowPlace | undefined {
  const [part, number, field = ""] = at.split("/");
  const index = Number(number) - 1;
  const row =
    part === "diagnosisCodes"
      ? settledOnly(sheet.diagnoses)[index]
      : part === "serviceLines"
        ? settledOnly(sheet.services)[index]
        : undefined;
  return row && { key: row.key, cell: CELLS[field] };
}
