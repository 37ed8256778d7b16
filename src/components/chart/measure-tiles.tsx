"use client";

import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useKeys } from "@/components/keyboard/use-keys";

interface MeasureTilesProps {
  readonly children: ReactNode;
  /** How many stand in one row where there is room; as many as fit when not given. */
  readonly perRow?: number | undefined;
  /** The first number takes the focus when the screen opens. */
  readonly opensFocused?: boolean | undefined;
}

/** Numbers side by side; arrows go from one to the next. */
export function MeasureTiles({ children, perRow, opensFocused }: MeasureTilesProps) {
  const list = useRef<HTMLElement>(null);
  const tiles = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-measure]") ?? [])];
  useEffect(() => {
    if (opensFocused)
      list.current?.querySelector<HTMLElement>("[data-measure]")?.focus({ preventScroll: true });
  }, [opensFocused]);
  const move = (by: number) => () => {
    const all = tiles();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
    next?.focus();
    return next !== undefined;
  };
  useKeys(
    "focus",
    { "next-lane": move(1), "previous-lane": move(-1), "next-row": move(1), "previous-row": move(-1) },
    list,
  );
  return (
    <section className="measures" aria-label="Measures" ref={list} data-per-row={perRow}>
      {children}
    </section>
  );
}
