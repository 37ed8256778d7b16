"use client";

import { SwitchTabs } from "@/components/ui/switch-tabs";
import type { SetUpdateFilter, UpdateFilter } from "@/features/code-updates/use-update-filter";

interface ViewTabsProps {
  readonly view: UpdateFilter["view"];
  readonly setFilter: SetUpdateFilter;
}

export const ViewTabs = ({ view, setFilter }: ViewTabsProps) => (
  <SwitchTabs
    label="Views"
    tabs={[
      { id: "hits", label: "What it hits here" },
      { id: "changes", label: "All changes" },
    ]}
    current={view}
    onChange={(id) => void setFilter({ view: id === "changes" ? "changes" : "hits", find: null })}
  />
);
