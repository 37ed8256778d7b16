"use client";

import { type KeyboardEvent, useState } from "react";

const PAGE = 10;

/** A cursor in the rows below a field that keeps the focus: arrows move it, Enter takes its row. */
export function useListCursor<Row>(rows: readonly Row[], onTake: (row: Row) => void) {
  const [wanted, setAt] = useState(0);
  const at = Math.max(0, Math.min(wanted, rows.length - 1));
  const chosen = rows[at];
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
