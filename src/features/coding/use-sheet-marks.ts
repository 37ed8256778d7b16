"use client";

import { useRef, useState } from "react";
import type { CodingSheet } from "@/domain/coding/coding-sheet";
import { sheetRows } from "@/features/coding/sheet-rows";

export type SheetMarks = ReturnType<typeof useSheetMarks>;

/** Rows that are marked to be changed together. A row that is gone is no longer marked. */
export function useSheetMarks(sheet: CodingSheet) {
  const [marks, setMarks] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string>(undefined);
  const rows = sheetRows(sheet).filter(({ row }) => row.state !== "declined");
  const marked = rows.flatMap(({ row }) => (marks.has(row.key) ? [row.key] : []));
  const isLine = (key: string) => sheet.services.some((line) => line.key === key);
  return {
    marked,
    has: (key: string): boolean => marked.includes(key),
    lines: marked.filter(isLine),
    diagnoses: marked.filter((key) => !isLine(key)),
    toggle(key: string): void {
      anchor.current = key;
      setMarks(new Set(marks.has(key) ? marked.filter((one) => one !== key) : [...marked, key]));
    },
    /** From the last mark to here. */
    extendTo(key: string): void {
      const at = (wanted: string | undefined) => rows.findIndex(({ row }) => row.key === wanted);
      const [from, to] = [at(anchor.current ?? key), at(key)].sort((one, other) => one - other);
      const range = rows.slice(Math.max(0, from ?? 0), (to ?? 0) + 1).map(({ row }) => row.key);
      setMarks(new Set([...marked, ...range]));
    },
    /** Every row of the table that this one stands in. */
    markTableOf(key: string): void {
      const own = rows.filter(({ row }) => isLine(row.key) === isLine(key));
      setMarks(new Set(own.map(({ row }) => row.key)));
    },
    clear(): boolean {
      if (marked.length === 0) return false;
      setMarks(new Set());
      return true;
    },
  };
}
