import { countText } from "@/components/format/count-text";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import type { Column } from "@/components/work-queue/column";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { Outputs } from "@/trpc/client";

export type RowsPage = Outputs["measures"]["rows"];
type MeasureRow = RowsPage["rows"][number];

const RECORDS: Readonly<Record<RowsPage["kind"], { readonly word: string; readonly place: string }>> = {
  claim: { word: "Claim", place: "/claims" },
  denial: { word: "Denial", place: "/denials" },
  encounter: { word: "Encounter", place: "/encounters" },
};
export const recordHref = (kind: RowsPage["kind"], id: string): string => `${RECORDS[kind].place}/${id}`;

/** The columns that the rows of this number have; until they are known, those of claims. */
export function rowColumns(page: RowsPage | undefined): readonly Column<MeasureRow>[] {
  const kind = page?.kind ?? "claim";
  const rows = page?.rows ?? [];
  return [
    {
      id: "number",
      heading: RECORDS[kind].word,
      width: "160px",
      kind: "identity",
      stick: "left",
      cell: ({ number }) => number,
    },
    { id: "payer", heading: "Payer", width: "1fr", cell: ({ payerName }) => payerName ?? "not known" },
    { id: "provider", heading: "Provider", width: "1fr", cell: ({ providerName }) => providerName ?? "none" },
    ...(rows.some(({ reason }) => reason !== null)
      ? [{ id: "reason", heading: "Reason", width: "1fr", cell: ({ reason }: MeasureRow) => reason }]
      : []),
    {
      id: "date",
      heading: page?.dateOf ?? "Date",
      width: "130px",
      cell: ({ onDate }) => (onDate ? formatCalendarDate(onDate) : "not known"),
    },
    ...(rows.some(({ days }) => days !== null)
      ? [
          {
            id: "days",
            heading: "Days",
            width: "72px",
            kind: "count" as const,
            cell: ({ days }: MeasureRow) => (days === null ? "" : countText(days)),
          },
        ]
      : []),
    {
      id: "status",
      heading: "Status",
      width: "150px",
      cell: ({ status }) => <StatusBadge status={status.replaceAll("-", " ")} />,
    },
    ...(page?.withMoney === false
      ? []
      : [
          {
            id: "amount",
            heading: page?.amountOf ?? "Amount",
            width: "128px",
            kind: "money" as const,
            stick: "right" as const,
            cell: ({ amount }: MeasureRow) => <Money cents={amount} />,
          },
        ]),
  ];
}

export const rowTotals = ({ total }: RowsPage) => ({
  number: `Total ${countText(total.count)}`,
  ...(total.amount === null ? {} : { amount: <Money cents={total.amount} /> }),
});
