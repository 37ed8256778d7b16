import { Clock } from "@/components/clock";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import { LeaseBadge } from "@/components/ui/lease-badge";
import type { Column } from "@/components/work-queue/column";
import { CLAIM_STATUS_WORDS } from "@/domain/claims/claim-status-words";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { OWNER_WORDS } from "@/features/claims/claim-words";
import type { Outputs } from "@/trpc/client";

export type ClaimRow = Outputs["claims"]["list"]["rows"][number];

const OWNER_IN_ROW = (row: ClaimRow) =>
  row.holderName ? (
    <LeaseBadge holder={row.holderName} mine={row.heldByMe} />
  ) : (
    (row.ownerName ?? OWNER_WORDS[row.owner])
  );

/** Identity, why it is here, whose move it is, clock, amount. */
export const claimColumns = (today: CalendarDate): readonly Column<ClaimRow>[] => [
  {
    id: "claim",
    heading: "Claim",
    width: "112px",
    kind: "identity",
    stick: "left",
    cell: (row) => row.number,
  },
  {
    id: "patient",
    heading: "Patient",
    width: "minmax(132px, 1fr)",
    cell: (row) => row.patientName ?? "not shown",
  },
  { id: "payer", heading: "Payer", width: "minmax(216px, 1fr)", cell: (row) => row.payerName },
  {
    id: "service",
    heading: "Service date",
    width: "100px",
    cell: (row) => formatCalendarDate(row.serviceFrom),
  },
  {
    id: "status",
    heading: "Status",
    width: "130px",
    cell: (row) => <StatusBadge status={CLAIM_STATUS_WORDS[row.status]} />,
  },
  { id: "why", heading: "Why", width: "2fr", cell: (row) => row.reason ?? "" },
  { id: "owner", heading: "Whose move", width: "132px", cell: OWNER_IN_ROW },
  {
    id: "due",
    heading: "Days left",
    width: "84px",
    kind: "count",
    cell: (row) => (row.dueOn ? <Clock due={row.dueOn} today={today} form="count" /> : ""),
  },
  {
    id: "amount",
    heading: "Amount",
    width: "112px",
    kind: "money",
    stick: "right",
    cell: (row) => <Money cents={row.amount} />,
  },
];
