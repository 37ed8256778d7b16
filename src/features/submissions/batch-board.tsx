"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { countText } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { SeverityMark } from "@/components/ui/severity-mark";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { BATCH_STATUS_WORDS, batchSeverity } from "@/features/submissions/batch-words";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type Batch = Outputs["submissions"]["batches"]["rows"][number];
export type BatchView = "open" | "all" | "unconfirmed" | "rejected";

const columns = (zone: string): readonly Column<Batch>[] => {
  const at = (instant: Date | null) =>
    instant ? <ShortTime instant={instant} zone={zone} /> : <span className="quiet">not yet</span>;
  const step = (id: string, heading: string, cell: (batch: Batch) => Date | null): Column<Batch> => ({
    id,
    heading,
    width: id === "built" ? "104px" : "92px",
    cell: (batch) => at(cell(batch)),
  });
  return [
    {
      id: "number",
      heading: "Batch",
      width: "112px",
      kind: "identity",
      stick: "left",
      cell: (batch) => batch.number,
    },
    {
      id: "partner",
      heading: "Partner",
      width: "1fr",
      cell: (batch) => (
        <>
          {batch.partnerName} {batch.usage === "T" ? <StatusBadge status="Test" tone="care" /> : null}
        </>
      ),
    },
    { id: "status", heading: "Status", width: "150px", cell: (batch) => <Status batch={batch} /> },
    {
      id: "claims",
      heading: "Claims",
      width: "72px",
      kind: "count",
      cell: (batch) => countText(batch.claimCount),
    },
    step("built", "Built", (batch) => batch.builtAt),
    step("sent", "Sent", (batch) => batch.sentAt),
    step("ta1", "TA1", (batch) => batch.ta1At),
    step("999", "999", (batch) => batch.acknowledgedAt),
    step("277", "277CA", (batch) => batch.claimAcknowledgedAt),
    {
      id: "accepted",
      heading: "Accepted",
      width: "82px",
      kind: "count",
      cell: (batch) => countText(batch.accepted),
    },
    {
      id: "rejected",
      heading: "Rejected",
      width: "80px",
      kind: "count",
      cell: (batch) => countText(batch.rejected),
    },
    {
      id: "waiting",
      heading: "Waiting",
      width: "78px",
      kind: "count",
      cell: (batch) => <Waiting batch={batch} />,
    },
    {
      id: "charge",
      heading: "Charges",
      width: "112px",
      kind: "money",
      stick: "right",
      cell: (batch) => <Money cents={batch.totalCharge} />,
    },
  ];
};
/** Day and time of this year's steps; the whole instant on hover. */
function ShortTime({ instant, zone }: { readonly instant: Date; readonly zone: string }) {
  const text = instantText(instant, zone);
  return (
    <time className="nowrap" dateTime={instant.toISOString()} title={text}>
      {text.slice(0, 5)} {text.slice(-5)}
    </time>
  );
}

const batchId = (batch: Batch): string => batch.id;

const Status = ({ batch }: { readonly batch: Batch }) => (
  <span title={batch.deliveryProblem ?? undefined}>
    <StatusBadge status={BATCH_STATUS_WORDS[batch.status]} />
  </span>
);

const Waiting = ({ batch }: { readonly batch: Batch }) =>
  batch.isOverdue ? (
    <b data-severity="warning">
      <SeverityMark severity="warning" says="Overdue" /> {countText(batch.waiting)}
    </b>
  ) : (
    countText(batch.waiting)
  );

/** Rows are batches, columns the steps of their way. */
export function BatchBoard({ view }: { readonly view: BatchView }) {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const batches = useInfiniteQuery(
    trpc.submissions.batches.infiniteQueryOptions(
      { view },
      { getNextPageParam: (page) => page.nextCursor, refetchInterval: 10_000 },
    ),
  );
  const counts = batches.data?.pages[0]?.counts;
  return (
    <WorkQueue
      label="Batches"
      noun="batch"
      columns={columns(organization.timeZone)}
      rows={batches.data?.pages.flatMap((page) => page.rows) ?? []}
      rowId={batchId}
      rowState={(batch) => ({ severity: batchSeverity(batch) })}
      rowHref={(batch) => `/batches/${batch.id}`}
      total={counts?.[view === "all" ? "total" : view]}
      onNearEnd={() => (batches.hasNextPage ? void batches.fetchNextPage() : undefined)}
      loading={batches.isPending}
      empty={<NoBatch view={view} any={(counts?.total ?? 0) > 0} />}
      opensFocused
    />
  );
}

function NoBatch({ view, any }: { readonly view: BatchView; readonly any: boolean }) {
  if (!any)
    return (
      <EmptyState kind="nothing-yet" title="No batch was built yet.">
        Ready claims go out in batches; each keeps its file, its numbers and its answers.
      </EmptyState>
    );
  const words: Readonly<Record<BatchView, string>> = {
    open: "Every batch is answered.",
    all: "No batch was built yet.",
    unconfirmed: "Every delivery is confirmed.",
    rejected: "No batch has rejections.",
  };
  return <EmptyState kind="nothing-left" title={words[view]} />;
}
