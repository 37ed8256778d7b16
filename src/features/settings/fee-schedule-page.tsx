"use client";

import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { focusPane } from "@/components/frame/pane-focus";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { RecordForm } from "@/components/record-form/record-form";
import { useRecordForm } from "@/components/record-form/use-record-form";
import { EmptyState } from "@/components/ui/empty-state";
import { notify } from "@/components/ui/notify";
import type { Column } from "@/components/work-queue/column";
import { FindField } from "@/components/work-queue/find-field";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { NEW_PRICE, PRICE_GROUPS, priceInput } from "@/features/settings/price-fields";
import { OpenRecordLine } from "@/features/settings/records-page";
import { saveFailureOf } from "@/features/settings/save-failure";
import { SHOWN_IN_FORM } from "@/features/settings/setting-fields";
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
  const { adding, form, begin, leave } = useNewPrice();
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
      <Panes columns={adding ? ["1fr", "440px"] : ["1fr"]}>
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
            keys={changes ? { new: begin } : {}}
            opensFocused
          />
        </Pane>
        {adding ? (
          <Pane number={2} title="New price">
            <RecordForm form={form} label="New price" />
          </Pane>
        ) : null}
      </Panes>
      {adding ? (
        <OpenRecordLine form={form} name="New price" saveLabel="Set the price" onLeave={leave} />
      ) : (
        <NextStepLine
          message={changes ? "A new price ends the one before it." : "Administrators set prices."}
          {...(changes
            ? { next: { label: "New price", action: "do-next-step" as const, onAct: begin } }
            : {})}
        />
      )}
    </>
  );
}

function useNewPrice() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [adding, setAdding] = useState(false);
  const set = useMutation(trpc.settings.setPrice.mutationOptions(SHOWN_IN_FORM));
  const leave = () => {
    setAdding(false);
    requestAnimationFrame(() => focusPane(1));
  };
  const form = useRecordForm({
    openKey: adding ? "new" : undefined,
    seen: { values: NEW_PRICE, version: 0 },
    groups: () => PRICE_GROUPS,
    save: async (values) => {
      const failure = await set.mutateAsync(priceInput(values)).then(() => undefined, saveFailureOf);
      await queryClient.invalidateQueries(trpc.settings.prices.pathFilter());
      if (failure) return failure;
      notify(`Price of ${values.procedureCode} set.`);
      leave();
      return undefined;
    },
  });
  const putAside = () => {
    form.drop();
    leave();
  };
  return { adding, form, begin: () => setAdding(true), leave: putAside };
}
