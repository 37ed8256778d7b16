"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Clock } from "@/components/clock";
import { countText } from "@/components/format/count-text";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { claimHref } from "@/features/submissions/batch-words";
import { type Outputs, useTRPC } from "@/trpc/client";

type Rejection = Outputs["submissions"]["rejections"]["rows"][number];

const columns = (today: CalendarDate): readonly Column<Rejection>[] => [
  {
    id: "claim",
    heading: "Claim",
    width: "118px",
    kind: "identity",
    stick: "left",
    cell: (row) => row.number,
  },
  { id: "patient", heading: "Patient", width: "160px", cell: (row) => row.patientName },
  {
    id: "by",
    heading: "Refused by",
    width: "216px",
    cell: (row) => (row.refusedBy === "payer" ? row.payerName : "the partner"),
  },
  { id: "why", heading: "Why", width: "3fr", cell: (row) => <span title={row.message}>{row.message}</span> },
  { id: "batch", heading: "Batch", width: "118px", cell: (row) => row.batchNumber },
  { id: "tries", heading: "Sent", width: "64px", kind: "count", cell: (row) => `${countText(row.tries)}×` },
  {
    id: "due",
    heading: "Due",
    width: "110px",
    cell: (row) => <Clock due={row.dueOn} today={today} form="left" />,
  },
  {
    id: "amount",
    heading: "Charge",
    width: "104px",
    kind: "money",
    stick: "right",
    cell: (row) => <Money cents={row.amount} />,
  },
];
const claimId = (row: Rejection): string => row.claimId;

/** Claims that a front end refused; each opens at the field it names. */
export function RejectionList() {
  const trpc = useTRPC();
  const rejections = useInfiniteQuery(
    trpc.submissions.rejections.infiniteQueryOptions({}, { getNextPageParam: (page) => page.nextCursor }),
  );
  const first = rejections.data?.pages[0];
  return (
    <WorkQueue
      label="Rejected claims"
      noun="claim"
      columns={columns(first?.today ?? ("" as CalendarDate))}
      rows={rejections.data?.pages.flatMap((page) => page.rows) ?? []}
      rowId={claimId}
      rowState={() => ({ severity: "blocks" })}
      rowHref={(row) => claimHref(row.claimId, row.place)}
      total={first?.totals.count}
      totals={{ claim: "Total", amount: <Money cents={first?.totals.amount} /> }}
      onNearEnd={() => (rejections.hasNextPage ? void rejections.fetchNextPage() : undefined)}
      loading={rejections.isPending}
      empty={
        <EmptyState kind="nothing-left" title="No rejection waits.">
          A rejected claim was never adjudicated: it is corrected and sent again.
        </EmptyState>
      }
      opensFocused
    />
  );
}
