"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { countText } from "@/components/format/count-text";

interface SwitchTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: ReactNode; readonly count?: number }[];
  readonly current: string;
  readonly onChange: (id: string) => void;
}

/** Tabs inside a pane whose state is too small for the URL: documents of a chart, payers of a table. */
export function SwitchTabs({ label, tabs, current, onChange }: SwitchTabsProps) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => showCurrent(row.current, current), [current]);
  return (
    <nav className="tabs" aria-label={label} ref={row}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          aria-current={tab.id === current ? "true" : undefined}
          data-tab={tab.id}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className="tab-count">{countText(tab.count)}</span>}
        </button>
      ))}
    </nav>
  );
}

/** On a narrow screen the row of tabs is wider than the pane; the page itself does not move. */
function showCurrent(row: HTMLElement | null, current: string): void {
  const tab = row?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(current)}"]`);
  if (!row || !tab) return;
  const over = tab.getBoundingClientRect().right - row.getBoundingClientRect().right;
  const under = row.getBoundingClientRect().left - tab.getBoundingClientRect().left;
  if (over > 0) row.scrollLeft += over;
  else if (under > 0) row.scrollLeft -= under;
}
