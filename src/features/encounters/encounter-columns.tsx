import { Clock } from "@/components/clock";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import type { Column } from "@/components/work-queue/column";
import { GAP_FACTS } from "@/domain/encounters/find-gaps";
import { SETTING_WORDS } from "@/domain/encounters/setting";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { isBeforeCoded, STATUS_WORDS } from "@/features/encounters/encounter-words";
import type { Outputs } from "@/trpc/client";

export type EncounterRow = Outputs["encounters"]["list"]["rows"][number];

/** Why a row is where it is: what its source has changed, what it waits for, what keeps it from being coded. */
function whyOf(row: EncounterRow): string {
  const gaps = isBeforeCoded(row.status) ? row.gaps : [];
  const blocking = gaps.filter((gap) => GAP_FACTS[gap].blocks);
  const parts = [
    row.changedUpstream ? "Changed at its source" : "",
    row.holdReason ? `Held: ${row.holdReason}` : "",
    ...(blocking.length > 0 ? blocking : gaps).map((gap) => GAP_FACTS[gap].words),
  ];
  return parts.filter(Boolean).join(" · ");
}

export const encounterColumns = (today: CalendarDate): readonly Column<EncounterRow>[] => [
  {
    id: "number",
    heading: "Encounter",
    width: "128px",
    kind: "identity",
    stick: "left",
    cell: (row) => row.number,
  },
  {
    id: "patient",
    heading: "Patient",
    width: "minmax(132px, 1fr)",
    cell: (row) => row.patientName ?? "withheld",
  },
  {
    id: "serviceFrom",
    heading: "Service date",
    width: "104px",
    sortable: true,
    cell: (row) => formatCalendarDate(row.serviceFrom),
  },
  { id: "setting", heading: "Setting", width: "92px", cell: (row) => SETTING_WORDS[row.setting] },
  {
    id: "provider",
    heading: "Provider",
    width: "minmax(120px, 1fr)",
    cell: (row) => row.providerName ?? <Unknown />,
  },
  { id: "payer", heading: "Payer", width: "minmax(216px, 1fr)", cell: (row) => row.payerName ?? <Unknown /> },
  {
    id: "why",
    heading: "What is missing",
    width: "minmax(200px, 2fr)",
    cell: (row) => <span title={whyOf(row)}>{whyOf(row)}</span>,
  },
  {
    id: "status",
    heading: "Status",
    width: "120px",
    cell: (row) => <StatusBadge status={STATUS_WORDS[row.status]} />,
  },
  {
    id: "dueOn",
    heading: "Days left",
    width: "84px",
    kind: "count",
    sortable: true,
    cell: (row) =>
      row.dueOn && isBeforeCoded(row.status) ? (
        <Clock due={row.dueOn} today={today} form="count" nearDays={1} />
      ) : null,
  },
  {
    id: "amount",
    heading: "Charges",
    width: "108px",
    kind: "money",
    stick: "right",
    cell: (row) => <Money cents={row.amount ?? undefined} />,
  },
];

const Unknown = () => <span className="quiet">not known</span>;
