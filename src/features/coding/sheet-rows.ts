import type { CodingSheet, SheetDiagnosis, SheetService } from "@/domain/coding/coding-sheet";

export type SheetRow =
  | { readonly kind: "diagnosis"; readonly row: SheetDiagnosis }
  | { readonly kind: "service"; readonly row: SheetService };

/** Every row in the order in which it is shown and stepped through. */
export const sheetRows = ({ diagnoses, services }: CodingSheet): SheetRow[] => [
  ...diagnoses.map((row) => ({ kind: "diagnosis", row }) as const),
  ...services.map((row) => ({ kind: "service", row }) as const),
];

/** The next row that waits for a decision, after the given one and then from the top. */
export function nextUndecided(sheet: CodingSheet, after: string | undefined): string | undefined {
  const rows = sheetRows(sheet);
  const at = rows.findIndex(({ row }) => row.key === after);
  const open = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return open.find(({ row }) => row.state === "proposed")?.row.key;
}
