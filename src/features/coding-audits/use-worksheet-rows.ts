"use client";

import { useEffect, useRef, useState } from "react";
import type { Line } from "@/features/coding-audits/worksheet-wire";

const isOpen = ({ decision }: Line): boolean => decision === "open";

/**
 * Which row is current, and where the focus goes when a row is decided or the editor closes. With `begins` the screen
 * opens on the first row that waits.
 */
export function useWorksheetRows(rows: readonly Line[], begins?: (line: Line) => boolean) {
  const list = useRef<HTMLDivElement>(null);
  const [first] = useState(() => Math.max(0, rows.findIndex(begins ?? isOpen)));
  const [current, setCurrent] = useState(rows[first]?.id);
  const focuses = begins !== undefined;
  useEffect(() => {
    if (focuses) list.current?.querySelectorAll<HTMLElement>("[data-roving]")[first]?.focus();
  }, [focuses, first]);
  // An act may be taken back long after it was drawn.
  const drawn = useRef(rows);
  useEffect(() => {
    drawn.current = rows;
  });
  const goTo = (id: string | undefined) => {
    if (!id) return;
    setCurrent(id);
    const all = [...(list.current?.querySelectorAll<HTMLElement>("[data-roving]") ?? [])];
    all[drawn.current.findIndex((row) => row.id === id)]?.focus();
  };
  /** The next undecided row after this one, or the row below it. */
  const goOn = (from: string) => {
    const at = rows.findIndex(({ id }) => id === from);
    const below = rows.slice(at + 1);
    goTo((below.find(isOpen) ?? below[0] ?? rows[at])?.id);
  };
  const above = (id: string) => rows[Math.max(0, rows.findIndex((row) => row.id === id) - 1)]?.id;
  return { list, current, setCurrent, goTo, goOn, above };
}
export type RowFocus = ReturnType<typeof useWorksheetRows>;
