"use client";

import { rowHeight, useDensity } from "@/components/look/density";
import { useIsOneColumn } from "@/components/look/one-column";

/** The same as in queue.css. */
const LINE_PX = 20;

/** Height of a row in px; on a phone it may have lines below the first. */
export function useRowHeight(linesBelow: number | undefined): number {
  const first = rowHeight[useDensity()];
  return useIsOneColumn() ? first + (linesBelow ?? 0) * LINE_PX : first;
}
