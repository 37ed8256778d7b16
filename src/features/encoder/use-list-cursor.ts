"use client";

import { type KeyboardEvent, useEffect, useState } from "react";
import { useLatest } from "@/components/keyboard/use-latest";

const PAGE = 10;

interface CursorList {
  /** Names the list: each begins at its top. */
  readonly list?: string;
  /** The rows answer the words before those typed now: Enter waits for the next ones, and takes their first. */
  readonly isOfBefore?: boolean;
}

/** A cursor in the rows below a field that keeps the focus: arrows move it, Enter takes its row. */
export function useListCursor<Row>(
  rows: readonly Row[],
  onTake: (row: Row) => void,
  { list = "", isOfBefore = false }: CursorList = {},
) {
  const [wanted, setWanted] = useState({ list, at: 0 });
  const [waits, setWaits] = useState(false);
  const at = wanted.list === list ? Math.max(0, Math.min(wanted.at, rows.length - 1)) : 0;
  const chosen = rows[at];
  const setAt = (next: number) => setWanted({ list, at: next });
  const step = (by: number) => () => setAt(Math.max(0, Math.min(rows.length - 1, at + by)));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: step(1),
    ArrowUp: step(-1),
    PageDown: step(PAGE),
    PageUp: step(-PAGE),
    Enter: () => {
      if (isOfBefore) setWaits(true);
      else if (chosen) onTake(chosen);
    },
  };
  const take = useLatest(onTake);
  useEffect(() => {
    if (!waits || isOfBefore) return;
    setWaits(false);
    if (chosen) take(chosen);
  }, [waits, isOfBefore, chosen, take]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever types on has thought again.
    if (event.key !== "Enter") setWaits(false);
    const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { at, chosen, setAt, onKeyDown };
}
