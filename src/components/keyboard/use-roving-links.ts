"use client";

import type { RefObject } from "react";
import { useKeys } from "@/components/keyboard/use-keys";

/**
 * Arrows, or j and k, walk through the [data-roving] links of a reading pane; each stays a tab stop of its own, since
 * a page of text has no other. Enter is the link's.
 */
export function useRovingLinks(list: RefObject<HTMLElement | null>): void {
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-roving]") ?? [])];
  const step = (by: number) => () => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[at + by];
    next?.focus();
    return next !== undefined;
  };
  useKeys("page", { "next-row": step(1), "previous-row": step(-1) });
}
