"use client";

import { StatusBadge } from "@/components/status-badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { caseStatus } from "@/features/coding-audits/audit-words";
import type { Outputs } from "@/trpc/client";

type CaseRow = Outputs["codingAudits"]["get"]["cases"][number];

const COLUMNS: readonly Column<CaseRow>[] = [
  { id: "no", heading: "No.", width: "48px", kind: "count", cell: ({ position }) => position },
  {
    id: "encounter",
    heading: "Encounter",
    width: "150px",
    kind: "identity",
    cell: ({ encounterNumber }) => encounterNumber,
  },
  {
    id: "date",
    heading: "Service date",
    width: "112px",
    cell: ({ serviceFrom }) => formatCalendarDate(serviceFrom),
  },
  { id: "specialty", heading: "Specialty", width: "1fr", cell: ({ specialty }) => specialty ?? "not known" },
  { id: "coder", heading: "Coder", width: "1fr", cell: ({ coder }) => coder },
  {
    id: "status",
    heading: "Status",
    width: "110px",
    cell: ({ status }) => <StatusBadge status={caseStatus(status)} />,
  },
  { id: "codes", heading: "Codes", width: "72px", kind: "count", cell: ({ codes }) => codes },
  {
    id: "differences",
    heading: "Findings",
    width: "88px",
    kind: "count",
    cell: ({ differences }) => differences ?? <span className="quiet">–</span>,
  },
];
const rowId = (row: CaseRow): string => row.id;

/** The drawn charts, in the order in which they were drawn. */
export const AuditCases = ({ cases }: { readonly cases: readonly CaseRow[] }) => (
  <WorkQueue
    label="Charts"
    noun="chart"
    columns={COLUMNS}
    rows={cases}
    rowId={rowId}
    rowHref={(row) => `/audits/cases/${row.id}`}
    total={cases.length}
    empty={<EmptyState kind="nothing-yet" title="No chart was drawn." />}
    opensFocused
  />
);
