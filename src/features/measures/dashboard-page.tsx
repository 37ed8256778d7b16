"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { countOf } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Panes } from "@/components/frame/panes";
import { ErrorPanel } from "@/components/ui/error-panel";
import { BREAKDOWNS, BreakdownPane } from "@/features/measures/breakdown-pane";
import { DashboardCharts } from "@/features/measures/dashboard-charts";
import { DashboardSentence } from "@/features/measures/dashboard-sentence";
import { MeasureBoard } from "@/features/measures/measure-board";
import { rowsHref } from "@/features/measures/rows-href";
import { useDashboardFilter } from "@/features/measures/use-dashboard-filter";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useViewer } from "@/trpc/use-viewer";

type Dashboard = Outputs["measures"]["dashboard"];

/** Better or worse, where, and who can act. Every number opens its rows. */
export function DashboardPage() {
  const trpc = useTRPC();
  const filter = useDashboardFilter();
  const { payerId } = filter.input;
  const [by] = useQueryState("by", parseAsStringLiteral(BREAKDOWNS).withDefault("payer"));
  const { organization } = useViewer();
  const { data, error } = useQuery(
    trpc.measures.dashboard.queryOptions(filter.input, { placeholderData: keepPreviousData }),
  );
  return (
    <>
      <IdentityStrip
        page
        title="Denials and receivables"
        sentence={data ? <DashboardSentence dashboard={data} filter={filter} /> : "Reading the numbers"}
        clock={data ? { label: "As of", value: instantText(data.asOf, organization.timeZone) } : undefined}
      />
      {error ? (
        <ErrorPanel
          happened="The measures could not be read."
          kept="Nothing was changed."
          toDo={messageOf(error)}
        />
      ) : null}
      {data ? (
        <>
          <MeasureBoard dashboard={data} payerId={payerId} />
          <Panes rows={["auto", "1fr"]}>
            <DashboardCharts dashboard={data} payerId={payerId} of={by === "reason" ? "reasons" : "rate"} />
            <BreakdownPane by={by} month={data.month} payerId={payerId} opens={data.opensRows} />
          </Panes>
          <DashboardStep dashboard={data} payerId={payerId} />
        </>
      ) : null}
    </>
  );
}

function DashboardStep({
  dashboard,
  payerId,
}: {
  readonly dashboard: Dashboard;
  readonly payerId: string | undefined;
}) {
  const router = useRouter();
  const denied = dashboard.measures["initial-denial-rate-count"]?.totals.denied?.count ?? 0n;
  const [largest] = dashboard.reasons;
  const open = () =>
    router.push(rowsHref({ measure: "initial-denial-rate-count", month: dashboard.month, payerId }));
  return (
    <NextStepLine
      message={
        largest ? (
          <>
            <b>Where to act:</b> {largest.name}, {countOf(largest.count, "line")}
            {dashboard.withMoney ? `, ${moneyText(largest.amount)}` : ""}.
          </>
        ) : (
          <>
            <b>Nothing was denied</b> at first decision in this month.
          </>
        )
      }
      ways={[{ id: "print", label: "Print, one page", onChoose: () => window.print() }]}
      {...(dashboard.opensRows && denied > 0n
        ? {
            next: {
              label: `Open the ${countOf(denied, "claim")}`,
              action: "do-next-step" as const,
              onAct: open,
            },
          }
        : {})}
    />
  );
}
