"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Clock } from "@/components/clock";
import { countText } from "@/components/format/count-text";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

type AuditRow = Outputs["codingAudits"]["list"]["rows"][number];

const columns = (today: CalendarDate | undefined): readonly Column<AuditRow>[] => [
  {
    id: "number",
    heading: "Audit",
    width: "130px",
    kind: "identity",
    stick: "left",
    cell: ({ number }) => number,
  },
  { id: "name", heading: "Name", width: "2fr", cell: ({ name }) => name },
  { id: "by", heading: "Planned by", width: "1fr", cell: ({ plannedBy }) => plannedBy },
  {
    id: "frame",
    heading: "Frame",
    width: "80px",
    kind: "count",
    cell: ({ frameSize }) => countText(frameSize),
  },
  {
    id: "sample",
    heading: "Sample",
    width: "80px",
    kind: "count",
    cell: ({ sampleSize }) => countText(sampleSize),
  },
  {
    id: "toReview",
    heading: "To review",
    width: "96px",
    kind: "count",
    cell: ({ toReview }) => countText(toReview),
  },
  {
    id: "released",
    heading: "Released",
    width: "96px",
    kind: "count",
    cell: ({ released }) => countText(released),
  },
  {
    id: "disputed",
    heading: "Disputed",
    width: "96px",
    kind: "count",
    cell: ({ disputed }) => countText(disputed),
  },
  {
    id: "finished",
    heading: "Finished",
    width: "96px",
    kind: "count",
    cell: ({ finished }) => countText(finished),
  },
  {
    id: "due",
    heading: "Due",
    width: "220px",
    cell: ({ dueOn, toReview }) =>
      today && dueOn && toReview > 0 ? <Clock due={dueOn} today={today} /> : <span className="quiet">–</span>,
  },
];
const rowId = (row: AuditRow): string => row.id;

interface AuditListProps {
  readonly view: "open" | "rebuttals" | "finished";
  readonly onPlan: (() => void) | undefined;
}

/** Audit projects with how far each is. */
export function AuditList({ view, onPlan }: AuditListProps) {
  const trpc = useTRPC();
  const list = useInfiniteQuery(
    trpc.codingAudits.list.infiniteQueryOptions({ view }, { getNextPageParam: (page) => page.nextCursor }),
  );
  if (list.error)
    return (
      <ErrorPanel
        happened="The audits could not be read."
        kept="Nothing was changed."
        toDo={messageOf(list.error)}
      />
    );
  return (
    <WorkQueue
      key={view}
      label="Audits"
      noun="audit"
      columns={columns(list.data?.pages[0]?.today)}
      rows={list.data?.pages.flatMap((page) => page.rows) ?? []}
      rowId={rowId}
      rowHref={(row) => `/audits/${row.id}`}
      onNearEnd={() => (list.hasNextPage ? void list.fetchNextPage() : undefined)}
      loading={list.isPending}
      empty={<NoAudits view={view} onPlan={onPlan} />}
      opensFocused
    />
  );
}

const NoAudits = ({ view, onPlan }: AuditListProps) =>
  view === "open" ? (
    <EmptyState
      kind="nothing-yet"
      title="No audit is open."
      action={
        onPlan ? (
          <Button hint="new" onPress={onPlan}>
            Plan an audit
          </Button>
        ) : undefined
      }
    >
      A sample is drawn at random from completed charts, with its seed kept.
    </EmptyState>
  ) : (
    <EmptyState
      kind="nothing-left"
      title={view === "rebuttals" ? "No finding is disputed." : "No audit is finished."}
    />
  );
