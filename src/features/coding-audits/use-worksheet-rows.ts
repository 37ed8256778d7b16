"use client";

import { useRef, useState } from "react";
import type { Line } from "@/features/coding-audits/worksheet-wire";

/** Which row is current, and where the focus goes when a row is decided or the editor closes. */
export function useWorksheetRows(rows: readonly Line[]) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(
    () => (rows.find(({ decision }) => decision === "open") ?? rows[0])?.id,
  );
  const goTo = (id: string | undefined) => {
    if (!id) return;
    setCurrent(id);
    const all = [...(list.current?.querySelectorAll<HTMLElement>("[data-roving]") ?? [])];
    all[rows.findIndex((row) => row.id === id)]?.focus();
  };
  /** The next undecided row after this one, or the row below it. */
  const goOn = (from: string) => {
    const at = rows.findIndex(({ id }) => id === from);
    const below = rows.slice(at + 1);
    goTo((below.find(({ decision }) => decision === "open") ?? below[0] ?? rows[at])?.id);
  };
  return { list, current, setCurrent, goTo, goOn };
}
export type RowFocus = ReturnType<typeof useWorksheetRows>;
