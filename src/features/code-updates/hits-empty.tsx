"use client";

import { countOf } from "@/components/format/count-text";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { SetUpdateFilter, UpdateFilter } from "@/features/code-updates/use-update-filter";

interface HitsEmptyProps {
  readonly filter: UpdateFilter;
  readonly setFilter: SetUpdateFilter;
  readonly decided: number;
}

export function HitsEmpty({ filter, setFilter, decided }: HitsEmptyProps) {
  if (filter.place || filter.find)
    return (
      <EmptyState
        kind="nothing-matches"
        title="No use matches."
        action={<Button onPress={() => void setFilter({ place: null, find: null })}>Clear the filter</Button>}
      />
    );
  if (filter.standing === "decided")
    return <EmptyState kind="nothing-yet" title="Nothing was decided yet." />;
  return (
    <EmptyState kind="nothing-left" title="Nothing of ours waits for a decision.">
      {decided > 0 ? `${countOf(decided, "use")} decided.` : "No code that changes is used here."}
    </EmptyState>
  );
}
