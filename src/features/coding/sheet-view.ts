import type { FocusEvent, ReactNode } from "react";
import type { Severity } from "@/components/ui/severity-mark";
import type { CodingSheet, SheetDiagnosis, SheetService } from "@/domain/coding/coding-sheet";
import type { Cents } from "@/domain/shared/money";
import type { SheetActs } from "@/features/coding/sheet-acts";
import type { SheetFocus } from "@/features/coding/use-sheet-focus";
import type { SheetMarks } from "@/features/coding/use-sheet-marks";

/** What both tables of the sheet draw from. */
export interface SheetView {
  readonly sheet: CodingSheet;
  readonly numbers: ReadonlyMap<string, number>;
  readonly charges: ReadonlyMap<string, Cents>;
  /** By row key, and by row key and cell. */
  readonly severities: ReadonlyMap<string, Severity>;
  readonly focus: SheetFocus;
  readonly marks: SheetMarks;
  readonly acts: SheetActs;
  readonly evidenceWords: (row: SheetDiagnosis) => ReactNode;
  readonly sourceCell: (row: SheetDiagnosis | SheetService) => ReactNode;
}

export interface RowProps {
  readonly "data-roving": string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

/** What every row of the sheet carries. The focus on the row itself ends typing, unless a cell cannot be read. */
export const rowAttributes = (
  view: SheetView,
  row: Pick<SheetDiagnosis, "key" | "state">,
  rowProps: RowProps,
) => ({
  ...rowProps,
  "data-row": row.key,
  "data-proposed": row.state === "proposed" ? "" : undefined,
  "data-marked": view.marks.has(row.key) ? "" : undefined,
  "data-declined": row.state === "declined" ? "" : undefined,
  "aria-current": view.focus.current === row.key ? ("true" as const) : undefined,
  onFocus(event: FocusEvent<HTMLElement>) {
    rowProps.onFocus();
    const onRow = event.target === event.currentTarget;
    if (onRow && !event.currentTarget.querySelector("[data-wrong]")) view.focus.stopEditing();
  },
});
