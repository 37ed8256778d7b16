import Link from "next/link";
import type { ReactNode } from "react";

export interface Tab {
  readonly id: string;
  readonly label: ReactNode;
  /** Views live in the URL, so a tab is a link. */
  readonly href: string;
  readonly count?: string | number | undefined;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
}

/** Views of one record, or saved views of one list. */
export const Tabs = ({ label, tabs, current }: TabsProps) => (
  <nav className="tabs" aria-label={label}>
    {tabs.map((tab) => (
      <Link
        prefetch={false}
        key={tab.id}
        href={tab.href}
        aria-current={tab.id === current ? "true" : undefined}
        scroll={false}
      >
        {tab.label}
        {tab.count === undefined ? null : <span className="tab-count">{tab.count}</span>}
      </Link>
    ))}
  </nav>
);
