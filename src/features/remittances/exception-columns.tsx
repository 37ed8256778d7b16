import { Clock } from "@/components/clock";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { Money } from "@/components/money";
import type { Column } from "@/components/work-queue/column";
import type { QueueGroup } from "@/components/work-queue/queue-items";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { sumCents } from "@/domain/shared/money";
import type { Outputs } from "@/trpc/client";

export type ExceptionRow = Outputs["remittances"]["exceptions"][number];

export const EXCEPTION_COLUMNS = (today: CalendarDate): readonly Column<ExceptionRow>[] => [
  {
    id: "number",
    heading: "Stated claim",
    width: "124px",
    kind: "identity",
    stick: "left",
    cell: (row) => row.patientControlNumber,
  },
  {
    id: "patient",
    heading: "Patient",
    width: "minmax(132px, 1fr)",
    cell: (row) => row.patientName ?? "not named",
  },
  { id: "payer", heading: "Payer", width: "minmax(132px, 1fr)", cell: (row) => row.payerName },
  {
    id: "remittance",
    heading: "Remittance",
    width: "130px",
    cell: (row) => <span className="nowrap">{row.remittanceNumber}</span>,
  },
  {
    id: "due",
    heading: "Days left",
    width: "120px",
    kind: "count",
    cell: (row) => (row.dueOn ? <Clock due={row.dueOn} today={today} form="count" nearDays={1} /> : null),
  },
  {
    id: "billed",
    heading: "Billed",
    width: "104px",
    kind: "money",
    cell: (row) => <Money cents={row.chargeAmount} />,
  },
  {
    id: "paid",
    heading: "Paid",
    width: "104px",
    kind: "money",
    stick: "right",
    cell: (row) => <Money cents={row.paidAmount} />,
  },
];

/** One head row per cause, with what makes its payments leave. */
export const exceptionGroups = (rows: readonly ExceptionRow[]): QueueGroup[] =>
  [...Map.groupBy(rows, ({ reason }) => reason)].map(([reason, all]) => ({
    id: reason,
    title: all[0]?.reasonText ?? reason,
    leavesWhen: "Leaves when it is matched to a claim and posted, or kept as unapplied",
    count: countOf(all.length, "payment"),
    amount: moneyText(sumCents(all.map(({ paidAmount }) => paidAmount))),
  }));
