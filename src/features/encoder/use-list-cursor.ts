"use client";

import { type KeyboardEvent, useState } from "react";

const PAGE = 10;

/** A cursor in the rows below a field that keeps the focus: arrows move it, Enter takes its row. Each list begins at its top. */
export function useListCursor<Row>(rows: readonly Row[], onTake: (row: Row) => void, list = "") {
  const [wanted, setWanted] = useState({ list, at: 0 });
  const at = wanted.list === list ? Math.max(0, Math.min(wanted.at, rows.length - 1)) : 0;
  const chosen = rows[at];
  const setAt = (next: number) => setWanted({ list, at: next });
  const step = (by: number) => () => setAt(Math.max(0, Math.min(rows.length - 1, at + by)));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: step(1),
    ArrowUp: step(-1),
    PageDown: step(PAGE),
    PageUp: step(-PAGE),
    Enter: () => (chosen ? onTake(chosen) : undefined),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { at, chosen, setAt, onKeyDown };
}
