"use client";

import { useEffect, useRef, useState } from "react";
import type { Cell, RowPlace } from "@/features/coding/row-place";

export type SheetFocus = ReturnType<typeof useSheetFocus>;

/** Which row is current, which cell is being typed, and where the focus goes after an act moved rows. */
export function useSheetFocus(first: string | undefined, opensFocused: boolean) {
  const [current, setCurrent] = useState(first);
  const [editing, setEditing] = useState<{ readonly key: string; readonly cell: Cell }>();
  const [wanted, setWanted] = useState(first && opensFocused ? { key: first } : undefined);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wanted) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted.key)}"]`)?.focus();
  }, [wanted]);
  const goTo = (key: string | undefined) => {
    if (!key) return;
    setCurrent(key);
    setEditing(undefined);
    setWanted({ key });
  };
  const edit = (key: string, cell: Cell) => {
    setCurrent(key);
    setEditing({ key, cell });
  };
  const open = ({ key, cell }: RowPlace) => (cell ? edit(key, cell) : goTo(key));
  return { list, current, editing, setCurrent, goTo, edit, open, stopEditing: () => setEditing(undefined) };
}
