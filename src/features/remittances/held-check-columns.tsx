import { Clock } from "@/components/clock";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { Money } from "@/components/money";
import type { Column } from "@/components/work-queue/column";
import type { QueueGroup } from "@/components/work-queue/queue-items";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { sumCents } from "@/domain/shared/money";
import type { Outputs } from "@/trpc/client";

export type HeldCheck = Outputs["remittances"]["held"][number];

export const heldCheckColumns = (today: CalendarDate): readonly Column<HeldCheck>[] => [
  {
    id: "number",
    heading: "Remittance",
    width: "130px",
    kind: "identity",
    stick: "left",
    cell: (row) => row.number,
  },
  {
    id: "trace",
    heading: "Check or EFT",
    width: "130px",
    cell: (row) => <span className="nowrap">{row.traceNumber}</span>,
  },
  { id: "payer", heading: "Payer", width: "minmax(132px, 1fr)", cell: (row) => row.payerName },
  {
    id: "others",
    heading: "Of this check",
    width: "104px",
    kind: "count",
    cell: (row) => (row.others > 0 ? countOf(row.others, "other") : "alone"),
  },
  {
    id: "due",
    heading: "Days left",
    width: "120px",
    kind: "count",
    cell: (row) => (row.dueOn ? <Clock due={row.dueOn} today={today} form="count" nearDays={1} /> : null),
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

const CAUSES = [
  {
    id: "unbalanced",
    title: "Does not balance",
    leavesWhen: "Leaves when the payer sends it again in balance, or it is set aside with a reason",
  },
  {
    id: "came-before",
    title: "The check came before",
    leavesWhen: "Leaves when it is released and posts, or is set aside with a reason",
  },
] as const;

export const causeOf = ({ balances }: HeldCheck): string => (balances ? "came-before" : "unbalanced");

/** One head row per cause, with what makes its checks leave. */
export const heldCheckGroups = (rows: readonly HeldCheck[]): QueueGroup[] =>
  CAUSES.flatMap((cause) => {
    const all = rows.filter((row) => causeOf(row) === cause.id);
    if (all.length === 0) return [];
    const amount = moneyText(sumCents(all.map((row) => row.amount)));
    return [{ ...cause, count: countOf(all.length, "remittance"), amount }];
  });
