import { Clock } from "@/components/clock";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import type { Column } from "@/components/work-queue/column";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { type DenialRow, statusWords } from "@/features/denials/denial-words";

/** Identity and clock first; the chance says on how many it rests. */
export const denialColumns = (today: CalendarDate): readonly Column<DenialRow>[] => [
  {
    id: "number",
    heading: "Denial",
    width: "104px",
    kind: "identity",
    stick: "left",
    cell: ({ number }) => number,
  },
  {
    id: "due",
    heading: "Days left",
    width: "100px",
    kind: "count",
    sortable: true,
    cell: (row) => <NextClock row={row} today={today} />,
  },
  { id: "why", heading: "Why", width: "minmax(180px, 2fr)", cell: ({ categoryTitle }) => categoryTitle },
  {
    id: "codes",
    heading: "Codes",
    width: "132px",
    cell: ({ groupCode, reasonCode, remarkCodes }) => (
      <span className="code">{[groupCode, reasonCode, ...remarkCodes].join(" ")}</span>
    ),
  },
  { id: "payer", heading: "Payer", width: "minmax(200px, 1fr)", cell: ({ payerName }) => payerName },
  { id: "claim", heading: "Claim", width: "120px", kind: "identity", cell: ({ claimNumber }) => claimNumber },
  {
    id: "status",
    heading: "State",
    width: "124px",
    cell: ({ status, resolution }) => <StatusBadge status={statusWords(status, resolution)} />,
  },
  {
    id: "worth",
    heading: "Similar ones",
    width: "132px",
    sortable: true,
    cell: ({ chance: { decided, recovered } }) =>
      decided === 0 ? <span className="quiet">none ended yet</span> : `${recovered} of ${decided} won`,
  },
  {
    id: "owner",
    heading: "Owner",
    width: "108px",
    cell: ({ ownerName }) => ownerName ?? <span className="quiet">nobody</span>,
  },
  {
    id: "amount",
    heading: "Amount",
    width: "92px",
    kind: "money",
    stick: "right",
    sortable: true,
    cell: ({ amount }) => <Money cents={amount} />,
  },
];

/** While the payer has it, its clock; else ours. An unknown limit is said, never blank. */
function NextClock({ row, today }: { readonly row: DenialRow; readonly today: CalendarDate }) {
  if (row.status === "resolved") return <span className="quiet">ended</span>;
  const due = row.status === "waiting" ? (row.decisionDueOn ?? row.followUpOn) : row.deadlineOn;
  if (!due) return <span className="quiet">{row.status === "waiting" ? "payer’s move" : "unknown"}</span>;
  return (
    <span title={formatCalendarDate(due)}>
      <Clock due={due} today={today} form="count" nearDays={7} />
    </span>
  );
}
