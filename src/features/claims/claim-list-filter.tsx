"use client";

import { useQuery } from "@tanstack/react-query";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSentence } from "@/components/work-queue/filter-sentence";
import { FindField } from "@/components/work-queue/find-field";
import type { ClaimViewId } from "@/features/claims/claim-view-tabs";
import { useTRPC } from "@/trpc/client";

interface ClaimListFilterProps {
  readonly payer: string | null;
  readonly find: string;
  readonly onPayer: (payer: string | null) => void;
  readonly onFind: (find: string) => void;
}

/** Payer and number; both stand in the address, neither names a person. */
export function ClaimListFilter({ payer, find, onPayer, onFind }: ClaimListFilterProps) {
  const trpc = useTRPC();
  const { data: payers = [] } = useQuery(trpc.settings.payers.queryOptions({}));
  return (
    <>
      <FilterSentence
        parts={[
          {
            id: "payer",
            words: "Payer is",
            single: true,
            choices: payers.map(({ id, name }) => ({ value: id, label: name })),
            chosen: payer ? [payer] : [],
            onChange: ([chosen]) => onPayer(chosen ?? null),
          },
        ]}
      />
      <FindField label="Claim or payer’s number" value={find} onChange={onFind} />
    </>
  );
}

/** Nothing matches, nothing left, or nothing yet. */
export function NoClaims({ view, filtered }: { readonly view: ClaimViewId; readonly filtered: boolean }) {
  if (filtered)
    return (
      <EmptyState kind="nothing-matches" title="No claim matches.">
        The payer or the number hides the rest of this view.
      </EmptyState>
    );
  return (
    <EmptyState kind={view === "all" ? "nothing-yet" : "nothing-left"} title="No claims here.">
      Coded encounters become claims by themselves.
    </EmptyState>
  );
}
