import { instantText } from "@/components/format/instant-text";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import type { Column } from "@/components/work-queue/column";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { METHOD_WORDS, remittanceStatusWords } from "@/features/remittances/remittance-words";
import type { Outputs } from "@/trpc/client";

export type RemittanceRow = Outputs["remittances"]["list"]["rows"][number];

export const remittanceColumns = (zone: string): readonly Column<RemittanceRow>[] => [
  {
    id: "number",
    heading: "Remittance",
    width: "130px",
    kind: "identity",
    stick: "left",
    cell: (row) => row.number,
  },
  { id: "payer", heading: "Payer", width: "minmax(216px, 2fr)", cell: (row) => row.payerName },
  {
    id: "trace",
    heading: "Check or EFT",
    width: "140px",
    cell: (row) => <span className="nowrap">{row.traceNumber}</span>,
  },
  {
    id: "method",
    heading: "By",
    width: "76px",
    cell: (row) => METHOD_WORDS[row.paymentMethod] ?? row.paymentMethod,
  },
  { id: "paid", heading: "Paid on", width: "100px", cell: (row) => formatCalendarDate(row.paymentOn) },
  {
    id: "received",
    heading: "Received",
    width: "140px",
    cell: (row) => <span className="nowrap">{instantText(row.receivedAt, zone)}</span>,
  },
  {
    id: "status",
    heading: "Status",
    width: "minmax(128px, 1fr)",
    cell: (row) => <StatusBadge status={remittanceStatusWords(row.status)} />,
  },
  { id: "claims", heading: "Claims", width: "72px", kind: "count", cell: (row) => row.claims },
  { id: "posted", heading: "Posted", width: "72px", kind: "count", cell: (row) => row.posted },
  {
    id: "exceptions",
    heading: "Exceptions",
    width: "88px",
    kind: "count",
    cell: (row) => row.exceptions || "",
  },
  {
    id: "amount",
    heading: "Amount",
    width: "120px",
    kind: "money",
    cell: (row) => <Money cents={row.amount} />,
  },
];
