"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { FindField } from "@/components/work-queue/find-field";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { PriceForm } from "@/features/settings/price-form";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useMay } from "@/trpc/use-viewer";

type Price = Outputs["settings"]["prices"]["rows"][number];

const COLUMNS: readonly Column<Price>[] = [
  {
    id: "code",
    heading: "Code",
    width: "110px",
    kind: "identity",
    cell: (price) => `${price.procedureCode}${price.modifier ? `-${price.modifier}` : ""}`,
  },
  {
    id: "amount",
    heading: "Price",
    width: "130px",
    kind: "money",
    cell: (price) => <Money cents={price.amount} />,
  },
  { id: "from", heading: "From", width: "120px", cell: (price) => dateText(price.effectiveFrom) },
  {
    id: "to",
    heading: "To",
    width: "120px",
    cell: (price) => (price.effectiveTo ? dateText(price.effectiveTo) : "open"),
  },
];
const dateText = (date: string): string => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;
const priceId = (price: Price): string => price.id;

/** What is charged on which date; a price never changes, a new one follows it. */
export function FeeSchedulePage() {
  const trpc = useTRPC();
  const may = useMay();
  const [find, setFind] = useQueryState("code", parseAsString.withDefault(""));
  const [adding, setAdding] = useState(false);
  const prices = useInfiniteQuery(
    trpc.settings.prices.infiniteQueryOptions({ find }, { getNextPageParam: (page) => page.nextCursor }),
  );
  const total = prices.data?.pages[0]?.total ?? 0;
  const changes = may("settings:write");
  return (
    <>
      <IdentityStrip
        page
        title="Fee schedule"
        sentence="Without a price for its date of service a charge is held, never zero."
      />
      <Panes columns={adding ? ["1fr", "320px"] : ["1fr"]}>
        <Pane number={1} title="Prices" summary={countOf(total, "price")}>
          <WorkQueue
            label="Prices"
            noun="price"
            columns={COLUMNS}
            rows={prices.data?.pages.flatMap((page) => page.rows) ?? []}
            rowId={priceId}
            total={total}
            onNearEnd={() => (prices.hasNextPage ? void prices.fetchNextPage() : undefined)}
            filter={
              <FindField label="Find a code" value={find} onChange={(text) => void setFind(text || null)} />
            }
            loading={prices.isPending}
            empty={<EmptyState kind="nothing-matches" title="No price has a code that begins so." />}
            keys={changes ? { new: () => setAdding(true) } : {}}
            opensFocused
          />
        </Pane>
        {adding ? (
          <Pane number={2} title="New price">
            <PriceForm onDone={() => setAdding(false)} />
          </Pane>
        ) : null}
      </Panes>
      <NextStepLine
        message={changes ? "A new price ends the one before it." : "Administrators set prices."}
        {...(changes
          ? { next: { label: "New price", action: "do-next-step" as const, onAct: () => setAdding(true) } }
          : {})}
      />
    </>
  );
}
