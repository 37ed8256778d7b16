"use client";

import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { notify } from "@/components/ui/notify";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type TakenCode, withCodes } from "@/features/coding/taken-codes";
import type { SheetControl } from "@/features/coding/use-sheet";
import type { SheetFocus } from "@/features/coding/use-sheet-focus";

export type ShelfKind = "pick-lists" | "earlier-visits" | "references";
export type CodeShelf = ReturnType<typeof useCodeShelf>;

interface ShelfContext {
  readonly control: SheetControl;
  readonly focus: SheetFocus;
  readonly serviceFrom: CalendarDate;
}

/** What lies beside the sheet: pick lists, earlier encounters of the patient, or what is to be read about a row. */
export function useCodeShelf({ control, focus, serviceFrom }: ShelfContext) {
  const [opened, setOpened] = useState<ShelfKind>();
  return {
    opened,
    open: (kind: ShelfKind) => setOpened(kind),
    close(): void {
      setOpened(undefined);
      focus.goTo(focus.current);
    },
    /** All of them in one act, which z undoes. */
    take(codes: readonly TakenCode[]): void {
      if (codes.length === 0) return;
      control.change(withCodes(control.sheet, codes, serviceFrom));
      const [only] = codes;
      notify(`${codes.length === 1 ? only?.code : countOf(codes.length, "code")} added. z undoes.`);
    },
  };
}
