"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { DataTable } from "@/components/data-table";
import { Pane } from "@/components/frame/pane";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import type { CalendarMonth } from "@/domain/shared/calendar-month";
import { type BreakdownRow, type By, breakdownColumns } from "@/features/measures/breakdown-columns";
import { rowsHref } from "@/features/measures/rows-href";
import { useTRPC } from "@/trpc/client";

export const BREAKDOWNS: readonly By[] = ["payer", "reason", "provider", "month"];
const TITLES: Readonly<Record<By, string>> = {
  payer: "By payer",
  reason: "By reason",
  provider: "By provider",
  month: "By month of submission",
};

interface BreakdownPaneProps {
  readonly by: By;
  readonly month: CalendarMonth;
  readonly payerId: string | undefined;
  readonly opens: boolean;
}

/** The month's denials as a table that adds up; each figure opens its rows. */
export function BreakdownPane({ by, month, payerId, opens }: BreakdownPaneProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const { data } = useQuery(
    trpc.measures.breakdown.queryOptions({ by, month, payerId }, { placeholderData: keepPreviousData }),
  );
  const tabs = BREAKDOWNS.map((id) => ({ id, label: TITLES[id], href: tabHref(id, month, payerId) }));
  const opening = { by, month, payerId, opens, withMoney: data?.withMoney ?? false };
  const columns = breakdownColumns(opening);
  const whole = data && data.by === by ? data : undefined;
  return (
    <Pane
      number={1}
      title={`Denials ${TITLES[by].toLowerCase()}`}
      heading={<Tabs label="Tables" tabs={tabs} current={by} />}
      aside={by === "month" ? "a month is mature when nine tenths are adjudicated" : undefined}
    >
      <DataTable
        label={TITLES[by]}
        columns={columns}
        rows={whole?.rows ?? []}
        rowId={({ key }) => key}
        onOpen={opens ? (row) => router.push(openHref(row, opening)) : undefined}
        totals={whole ? totalsOf(columns, whole.total) : undefined}
        empty={
          whole ? <EmptyState kind="nothing-yet" title="Nothing was denied and nothing submitted." /> : null
        }
      />
    </Pane>
  );
}

const tabHref = (by: By, month: CalendarMonth, payerId: string | undefined): string =>
  `/measures?${new URLSearchParams({ month, ...(payerId ? { payer: payerId } : {}), by })}`;

const totalsOf = (columns: ReturnType<typeof breakdownColumns>, total: BreakdownRow) =>
  Object.fromEntries(columns.map((column) => [column.id, column.id === "name" ? "All" : column.cell(total)]));

/** Enter on a row: the refusals of that row, or the claims ever denied of that month. */
function openHref(
  row: BreakdownRow,
  { by, month, payerId, withMoney }: BreakdownPaneProps & { readonly withMoney: boolean },
): string {
  const key = row.key;
  if (by === "month")
    return rowsHref({ measure: "cohort-denial-rate", part: "denied", month: key as CalendarMonth, payerId });
  const part = withMoney
    ? ({ measure: "initial-denial-rate-dollars", part: "lines" } as const)
    : ({ measure: "initial-denial-rate-count", part: "denied" } as const);
  if (by === "payer") return rowsHref({ ...part, month, payerId: key });
  return rowsHref({ ...part, month, payerId, ...(by === "reason" ? { reason: key } : { providerId: key }) });
}
