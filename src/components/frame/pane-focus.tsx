"use client";

import type { ReactNode } from "react";
import { createContext, useContext, useMemo, useState } from "react";
import type { KeyHandlers } from "@/components/keyboard/key-registry";
import type { KeyAction } from "@/components/keyboard/key-table";
import { useKeys } from "@/components/keyboard/use-keys";

interface PaneFocus {
  readonly active: number | undefined;
  readonly setActive: (pane: number) => void;
}

const PaneFocusContext = createContext<PaneFocus>({ active: undefined, setActive: () => {} });
export const usePaneFocus = (): PaneFocus => useContext(PaneFocusContext);

const PANE_KEYS: readonly KeyAction[] = ["pane-1", "pane-2", "pane-3", "pane-4", "pane-5", "pane-6"];

/** Which pane has the active edge, and the keys that go from pane to pane. */
export function PaneFocusProvider({ children }: { readonly children: ReactNode }) {
  const [active, setActive] = useState<number>();
  useKeys("page", () => ({
    ...byNumber(),
    "next-pane": () => step(1),
    "previous-pane": () => step(-1),
  }));
  const value = useMemo(() => ({ active, setActive }), [active]);
  return <PaneFocusContext value={value}>{children}</PaneFocusContext>;
}

/** Only the panes that are drawn now have a key. */
const byNumber = (): KeyHandlers =>
  Object.fromEntries(
    PANE_KEYS.map((action, index) => [action, paneAt(index + 1) ? () => focusPane(index + 1) : undefined]),
  );

const paneAt = (number: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-pane="${number}"]`);

const panesInOrder = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("[data-pane]")].sort(
    (one, other) => Number(one.dataset.pane) - Number(other.dataset.pane),
  );

/** Focus goes to the pane's current row, else to the pane itself. False when there is no such pane. */
export function focusPane(number: number): boolean {
  const pane = paneAt(number);
  if (!pane) return false;
  (pane.querySelector<HTMLElement>("[data-roving][tabindex='0']") ?? pane).focus();
  return true;
}

function step(by: 1 | -1): boolean {
  const panes = panesInOrder();
  const inside = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[inside === -1 ? (by === 1 ? 0 : panes.length - 1) : inside + by];
  return next ? focusPane(Number(next.dataset.pane)) : false;
}
