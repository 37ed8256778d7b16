"use client";

import type { ReactNode } from "react";

interface SwitchTabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: ReactNode; readonly count?: number }[];
  readonly current: string;
  readonly onChange: (id: string) => void;
}

/** Tabs inside a pane whose state is too small for the URL: documents of a chart, payers of a table. */
export const SwitchTabs = ({ label, tabs, current, onChange }: SwitchTabsProps) => (
  <nav className="tabs" aria-label={label}>
    {tabs.map((tab) => (
      <button
        key={tab.id}
        type="button"
        aria-current={tab.id === current ? "true" : undefined}
        onClick={() => onChange(tab.id)}
      >
        {tab.label}
        {tab.count === undefined ? null : <span className="tab-count">{tab.count}</span>}
      </button>
    ))}
  </nav>
);
