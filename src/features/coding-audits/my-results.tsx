"use client";

import { useQuery } from "@tanstack/react-query";
import { Clock } from "@/components/clock";
import { countOf } from "@/components/format/count-text";
import { StatusBadge } from "@/components/status-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { accuracyFacts } from "@/features/coding-audits/accuracy-facts";
import { caseStatus } from "@/features/coding-audits/audit-words";
import { type Outputs, useTRPC } from "@/trpc/client";

type Results = Outputs["codingAudits"]["myResults"];
type ResultRow = Results["rows"][number];

const columns = (today: CalendarDate | undefined): readonly Column<ResultRow>[] => [
  {
    id: "encounter",
    heading: "Encounter",
    width: "160px",
    kind: "identity",
    stick: "left",
    cell: ({ encounterNumber }) => encounterNumber,
  },
  {
    id: "service",
    heading: "Service date",
    width: "120px",
    cell: ({ serviceFrom }) => formatCalendarDate(serviceFrom),
  },
  { id: "audit", heading: "Audit", width: "1fr", cell: ({ auditName }) => auditName },
  {
    id: "status",
    heading: "Status",
    width: "120px",
    cell: ({ status }) => <StatusBadge status={caseStatus(status)} />,
  },
  { id: "codes", heading: "Codes", width: "72px", kind: "count", cell: ({ codes }) => codes },
  { id: "findings", heading: "Findings", width: "88px", kind: "count", cell: ({ findings }) => findings },
  { id: "toAnswer", heading: "To answer", width: "96px", kind: "count", cell: ({ toAnswer }) => toAnswer },
  {
    id: "by",
    heading: "Answer by",
    width: "220px",
    cell: ({ answerBy }) =>
      answerBy && today ? <Clock due={answerBy} today={today} /> : <span className="quiet">–</span>,
  },
];
const rowId = (row: ResultRow): string => row.caseId;

/** What auditors found in the coder's own charts, and the own accuracy; no comparison with anyone. */
export function MyResults() {
  const trpc = useTRPC();
  const { data, isPending } = useQuery(trpc.codingAudits.myResults.queryOptions({}));
  return (
    <>
      {data && data.rows.length > 0 ? (
        <div className="pad">
          <Facts facts={accuracyFacts(data.accuracy, countOf(data.rows.length, "chart"))} />
        </div>
      ) : null}
      <WorkQueue
        label="My results"
        noun="result"
        columns={columns(data?.today)}
        rows={data?.rows ?? []}
        rowId={rowId}
        rowHref={(row) => `/audits/cases/${row.caseId}`}
        loading={isPending}
        empty={
          <EmptyState kind="nothing-yet" title="No result has been released.">
            Auditors draw completed charts at random; a result appears here once it is released.
          </EmptyState>
        }
        opensFocused
      />
    </>
  );
}
