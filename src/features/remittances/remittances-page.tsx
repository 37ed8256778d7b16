"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useMemo } from "react";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Tabs } from "@/components/ui/tabs";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { type RemittanceRow, remittanceColumns } from "@/features/remittances/remittance-columns";
import { remittanceSeverity } from "@/features/remittances/remittance-words";
import { usePaymentExceptions } from "@/features/remittances/use-payment-exceptions";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useViewer } from "@/trpc/use-viewer";

const VIEWS = ["all", "exceptions", "quarantined", "posted", "set-aside"] as const;
const VIEW_WORDS: Readonly<Record<(typeof VIEWS)[number], string>> = {
  all: "All",
  exceptions: "Waiting for a person",
  quarantined: "To decide",
  posted: "Posted",
  "set-aside": "Set aside",
};

const rowId = (row: RemittanceRow): string => row.id;
const rowHref = (row: RemittanceRow): string => `/remittances/${row.id}`;
const rowState = (row: RemittanceRow) => ({ severity: remittanceSeverity(row.status, row.exceptions) });

/** Every check and EFT: does it balance, what was posted by itself, what needs a person. */
export function RemittancesPage() {
  const trpc = useTRPC();
  const [view] = useQueryState("view", parseAsStringLiteral(VIEWS).withDefault("all"));
  const list = useInfiniteQuery(
    trpc.remittances.list.infiniteQueryOptions({ view }, { getNextPageParam: (page) => page.nextCursor }),
  );
  const zone = useViewer().organization.timeZone;
  const columns = useMemo(() => remittanceColumns(zone), [zone]);
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = list.data?.pages[0]?.total;
  const open = list.data?.pages[0]?.waiting;
  return (
    <>
      <IdentityStrip
        page
        title="Remittances"
        sentence="Balanced at line, claim and check before anything is posted"
      />
      <Panes columns={["1fr"]}>
        <Pane
          number={1}
          title={VIEW_WORDS[view]}
          heading={
            <Tabs
              label="Views"
              current={view}
              tabs={VIEWS.map((id) => ({
                id,
                label: VIEW_WORDS[id],
                href: `/remittances?view=${id}`,
                count: id === "exceptions" || id === "quarantined" ? open?.[id] : undefined,
              }))}
            />
          }
          aside={total ? `${countOf(total.count, "remittance")} · ${moneyText(total.amount)}` : null}
        >
          {list.error ? (
            <ErrorPanel
              happened="The remittances could not be read."
              kept="Nothing was changed."
              toDo={messageOf(list.error)}
              action={<Button onPress={() => void list.refetch()}>Try again</Button>}
            />
          ) : (
            <WorkQueue
              label="Remittances"
              noun="remittance"
              columns={columns}
              rows={rows}
              rowId={rowId}
              rowState={rowState}
              rowHref={rowHref}
              total={total?.count}
              onNearEnd={() => (list.hasNextPage ? void list.fetchNextPage() : undefined)}
              loading={list.isPending}
              totals={{ number: "Total", amount: <Money cents={total?.amount} /> }}
              empty={<NoRemittances view={view} />}
              opensFocused
            />
          )}
        </Pane>
      </Panes>
      <RemittancesNextStep unbalanced={open?.quarantined} />
    </>
  );
}

/** Payments without a claim first, then checks that wait for a decision. */
function RemittancesNextStep({ unbalanced }: { readonly unbalanced: number | undefined }) {
  const router = useRouter();
  const { query, waiting, amount } = usePaymentExceptions();
  if (query.isPending || unbalanced === undefined) return <NextStepLine message="Counting what waits." />;
  if (waiting > 0)
    return (
      <NextStepLine
        severity="warning"
        message={
          <>
            <b>{countOf(waiting, "payment")}</b> of {moneyText(amount)} cannot be matched without a person.
          </>
        }
        next={{
          label: "Work the exceptions",
          action: "do-next-step",
          onAct: () => router.push("/remittances/exceptions"),
        }}
      />
    );
  if (unbalanced > 0)
    return (
      <NextStepLine
        severity="blocks"
        message={
          <>
            <b>{countOf(unbalanced, "remittance waits", "remittances wait")} for a decision.</b> Nothing of it
            is posted until then.
          </>
        }
        next={{
          label: "Decide",
          action: "do-next-step",
          onAct: () => router.push("/remittances/exceptions/checks"),
        }}
      />
    );
  return (
    <NextStepLine
      message={
        <>
          <b>Nothing waits.</b> Files come in by themselves; Enter opens a remittance.
        </>
      }
    />
  );
}

function NoRemittances({ view }: { readonly view: (typeof VIEWS)[number] }) {
  if (view === "exceptions" || view === "quarantined")
    return <EmptyState kind="nothing-left" title="Nothing waits in this view." />;
  return (
    <EmptyState kind="nothing-yet" title="No remittance yet.">
      835 files arrive through the partner’s mailbox and post themselves.
    </EmptyState>
  );
}
