"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { AgeBars } from "@/components/chart/age-bars";
import { Charts } from "@/components/chart/charts";
import { LineChart } from "@/components/chart/line-chart";
import { OrderedBars } from "@/components/chart/ordered-bars";
import { countText } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { percentText } from "@/components/format/percent-text";
import { type CalendarMonth, formatMonth } from "@/domain/shared/calendar-month";
import { sumCents } from "@/domain/shared/money";
import { rowsHref } from "@/features/measures/rows-href";
import { type Outputs, useTRPC } from "@/trpc/client";

type Dashboard = Outputs["measures"]["dashboard"];
type Trend = Outputs["measures"]["trend"];

interface ChartsProps {
  readonly dashboard: Dashboard;
  readonly payerId: string | undefined;
  readonly of: "rate" | "reasons";
}

/** Better or worse, for which reason, and how old the money is. */
export function DashboardCharts({ dashboard, payerId, of }: ChartsProps) {
  const trpc = useTRPC();
  const { month } = dashboard;
  const trend = useQuery(
    trpc.measures.trend.queryOptions({ month, payerId, of }, { placeholderData: keepPreviousData }),
  );
  return (
    <Charts>
      {trend.data ? <Trends trend={trend.data} withMoney={dashboard.withMoney} /> : <div className="chart" />}
      <Reasons dashboard={dashboard} payerId={payerId} />
      {dashboard.withMoney ? <Ages dashboard={dashboard} payerId={payerId} /> : null}
    </Charts>
  );
}

const monthTick = (month: CalendarMonth): string =>
  new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" }).format(new Date(`${month}-15`));

/** Chart's edge: rates come as tenths of a percent, amounts as cents. */
function Trends({ trend, withMoney }: { readonly trend: Trend; readonly withMoney: boolean }) {
  const rate = trend.of === "rate";
  const dollars = !rate && withMoney;
  const scale = rate ? 10 : dollars ? 100 : 1;
  const [first, last] = [trend.months[0], trend.months.at(-1)];
  return (
    <LineChart
      title={
        rate ? "Initial denial rate by month" : `Denied ${dollars ? "dollars" : "lines"} by reason and month`
      }
      aside={first && last ? `${formatMonth(first)} to ${formatMonth(last)}` : undefined}
      ticks={trend.months.map(monthTick)}
      lines={trend.lines.map(({ name, values }) => ({
        name,
        values: values.map((value) => (value === null ? null : Number(value) / scale)),
        highlight: name === trend.highlight,
      }))}
      format={(value) => (rate ? `${value.toFixed(1)} %` : wholeText(value, dollars))}
      lastIsOpen={trend.inProgress}
      height={208}
    />
  );
}

const wholeText = (value: number, dollars: boolean): string =>
  `${dollars ? "$" : ""}${countText(BigInt(Math.round(value)))}`;

function Reasons({ dashboard, payerId }: Omit<ChartsProps, "of">) {
  const { reasons, month, withMoney, opensRows } = dashboard;
  const sizeOf = (part: { readonly amount: bigint; readonly count: bigint }) =>
    withMoney ? part.amount : part.count;
  const whole = sumCents(reasons.map(sizeOf));
  const shown = reasons.slice(0, 7);
  return (
    <OrderedBars
      title={withMoney ? "Denied amount by reason" : "Denied lines by reason"}
      aside="running share"
      height={208}
      bars={shown.map((part, index) => ({
        name: part.name,
        size: sizeOf(part),
        text: withMoney ? moneyText(part.amount) : countText(part.count),
        share: percentText(sumCents(reasons.slice(0, index + 1).map(sizeOf)), whole, 0),
        highlight: index === 0,
        href:
          opensRows && withMoney
            ? rowsHref({
                measure: "initial-denial-rate-dollars",
                part: "lines",
                month,
                payerId,
                reason: part.key,
              })
            : undefined,
      }))}
    />
  );
}

function Ages({ dashboard, payerId }: Omit<ChartsProps, "of">) {
  const { ages, month, opensRows } = dashboard;
  const whole = sumCents(ages.map(({ amount }) => amount));
  return (
    <AgeBars
      title="Receivables by days since service"
      aside={`${moneyText(whole)} on ${dashboard.asOfDay}`}
      height={208}
      bars={
        whole === 0n
          ? []
          : ages.map((part) => ({
              name: part.name,
              size: part.amount,
              share: percentText(part.amount, whole),
              text: moneyText(part.amount),
              highlight: part.key === "over-120",
              href:
                opensRows && part.count > 0n
                  ? rowsHref({
                      measure: "aged-ar-rate",
                      part: "open",
                      month,
                      payerId,
                      age: part.key as "0-30",
                    })
                  : undefined,
            }))
      }
    />
  );
}
