"use client";

import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";
import { countOf, countText } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { type QueuePage, type QueueRow, queueColumns, ShownCharges } from "@/features/coding/queue-columns";
import { QueueEmpty } from "@/features/coding/queue-empty";
import { CODING_VIEWS, VIEW_WORDS } from "@/features/coding/queue-views";
import { workspaceHref } from "@/features/coding/use-leaving";
import { useTRPC } from "@/trpc/client";
import { messageOf, refusalOf } from "@/trpc/refusal";

const rowId = (row: QueueRow): string => row.itemId;

/** What is mine, what is most urgent, why it is here, what waits on others. */
export function CodingQueuePage() {
  const [view] = useQueryState("view", parseAsStringLiteral(CODING_VIEWS).withDefault("available"));
  const trpc = useTRPC();
  const list = useInfiniteQuery(
    trpc.coding.queue.infiniteQueryOptions({ view }, { getNextPageParam: (page) => page.nextCursor }),
  );
  const opening = useOpening();
  const [first] = list.data?.pages ?? [];
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  const today = first?.today;
  return (
    <>
      <IdentityStrip page title="Coding queue" sentence={VIEW_WORDS[view].sentence} />
      <Panes columns={["1fr"]}>
        <Pane
          number={1}
          title={VIEW_WORDS[view].label}
          heading={<Tabs label="Views" tabs={tabsOf(first)} current={view} />}
          aside={first && first.total > 0 ? totalsWords(first) : undefined}
        >
          {list.isError ? (
            <EmptyState
              kind="failed"
              title="The queue could not be read."
              action={<Button onPress={() => void list.refetch()}>Try again</Button>}
            >
              {messageOf(list.error)}
            </EmptyState>
          ) : (
            <WorkQueue
              key={view}
              label={VIEW_WORDS[view].label}
              noun="chart"
              columns={today ? queueColumns(today, view) : []}
              rows={rows}
              rowId={rowId}
              rowState={(row) => rowStateOf(row, today)}
              total={first?.total}
              onOpen={(row) => void opening.open(row)}
              onNearEnd={() => (list.hasNextPage ? void list.fetchNextPage() : undefined)}
              totals={first ? { number: "Total", charges: <ShownCharges {...first.totals} /> } : undefined}
              loading={list.isPending}
              empty={<QueueEmpty view={view} held={first?.counts.held ?? 0} />}
              opensFocused
            />
          )}
        </Pane>
      </Panes>
      <QueueNextStep page={first} opening={opening} />
    </>
  );
}

type Opening = ReturnType<typeof useOpening>;

/** Into a chart: the most urgent free one in flow, or the one that was chosen. */
function useOpening() {
  const trpc = useTRPC();
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const silent = { onError: () => undefined };
  const takeNext = useMutation(trpc.coding.takeNext.mutationOptions(silent));
  const lease = useMutation(trpc.coding.open.mutationOptions(silent));
  return {
    problem,
    working: takeNext.isPending,
    async next() {
      setProblem(undefined);
      try {
        const { encounterId } = await takeNext.mutateAsync({});
        if (encounterId) router.push(workspaceHref(encounterId, true));
        else setProblem("Nothing is free to take now.");
      } catch (error) {
        setProblem(messageOf(error));
      }
    },
    /** A chart that another person holds, or that waits, opens to be read. */
    async open({ encounterId, status }: QueueRow) {
      setProblem(undefined);
      try {
        if (status === "ready" || status === "coding") await lease.mutateAsync({ encounterId });
      } catch (error) {
        if (refusalOf(error) !== "record/leased") return setProblem(messageOf(error));
      }
      router.push(workspaceHref(encounterId, false));
    },
  };
}

function QueueNextStep({
  page,
  opening,
}: {
  readonly page: QueuePage | undefined;
  readonly opening: Opening;
}) {
  const free = page?.counts.available ?? 0;
  const closed = page && free === 0 ? "nothing to take" : undefined;
  return (
    <NextStepLine
      severity={opening.problem ? "blocks" : undefined}
      message={
        opening.problem ?? (
          <>
            <b>{free > 0 ? "Take the most urgent chart." : "All coded."}</b>{" "}
            {free > 0
              ? "When it is finished, the next one opens."
              : `${countText(page?.counts.held ?? 0)} held charts wait.`}
          </>
        )
      }
      next={{
        label: "Take next",
        action: "do-next-step",
        closed,
        working: opening.working ? "Taking" : undefined,
        onAct: () => void opening.next(),
      }}
    />
  );
}

const tabsOf = (page: QueuePage | undefined) =>
  CODING_VIEWS.map((id) => ({
    id,
    label: VIEW_WORDS[id].label,
    href: id === "available" ? "/queue" : `/queue?view=${id}`,
    count: page?.counts[id],
  }));

const totalsWords = ({ totals }: QueuePage) => (
  <>
    {chargesWords(totals)}oldest {countOf(totals.oldestDays ?? 0, "day")}
  </>
);

/** Says what the sum leaves out; nothing where nothing is known. */
function chargesWords({ charges, estimated, unpriced }: QueuePage["totals"]): string {
  if (charges === null) return "";
  const without = unpriced > 0 ? `, ${countOf(unpriced, "chart")} without a price` : "";
  return `${moneyText(charges)}${estimated ? " estimated" : ""}${without} · `;
}

function rowStateOf(row: QueueRow, today: QueuePage["today"] | undefined) {
  const late = today !== undefined && row.dueOn !== null && row.dueOn < today;
  const heldBy = row.holderName && !row.mine ? row.holderName : undefined;
  return { severity: late ? ("warning" as const) : undefined, heldBy };
}
