import { z } from "zod";
import { AGE_BUCKETS } from "@/domain/measures/aged-ar-rate";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { type CalendarMonth, lastDayOf, monthOf, shiftMonth } from "@/domain/shared/calendar-month";
import { type Cents, largestFirst } from "@/domain/shared/money";
import { defineQuery } from "../read-model";
import { denialReason } from "./denial-reason";
import { MEASURE_KEYS, type MeasureKey, measureOf } from "./measure-catalog";
import { groupsOf } from "./measure-facts";
import { dashboardInput } from "./measure-input";
import { officeOf, periodOf, reportingMonth } from "./measure-scope";
import { type MeasureTotals, measureTotals } from "./measure-totals";

export interface DashboardPart {
  readonly key: string;
  readonly name: string;
  readonly count: bigint;
  readonly amount: Cents;
}

/** A value as shown; amounts are null for people who see no dollars of patients they treat. */
export interface DashboardMeasure extends MeasureTotals {
  readonly definition: (typeof MEASURE_DEFINITIONS)[MeasureKey];
  /** The month before, or the end of it; nothing for a snapshot that is not kept. */
  readonly before: MeasureTotals["value"] | null;
}
const MEASURE_DEFINITIONS = Object.fromEntries(
  MEASURE_KEYS.map((key) => [key, measureOf(key).definition]),
) as Record<MeasureKey, ReturnType<typeof measureOf>["definition"]>;

/** Every number of the dashboard for one month and payer, with what it was, and its charts. */
export const getDashboard = defineQuery({
  name: "measures.get-dashboard",
  permission: "measure:read",
  discloses: "aggregate",
  input: z.strictObject(dashboardInput),

  async read(context, input) {
    const { tx, today, now, reach } = context;
    const month = reportingMonth(input.month, today);
    const office = officeOf(context);
    const filter = { payerId: input.payerId };
    const withMoney = reach !== "own";
    const keys = MEASURE_KEYS.filter((key) => withMoney || !measureOf(key).money);
    const here = await measureTotals(tx, office, keys, { month, today, filter });
    const before = await measureTotals(tx, office, keys, { month: shiftMonth(month, -1), today, filter });
    const period = periodOf(month, today);
    const reasons = await groupsOf(tx, office, { set: "denied-lines", period, filter }, "reason");
    const ages = withMoney
      ? await groupsOf(tx, office, { set: "receivables", period, filter }, "age")
      : new Map();
    return {
      month,
      asOf: now,
      asOfDay: formatCalendarDate(period.asOf),
      /** The month has not ended: its figures still move, and are shown hollow. */
      inProgress: lastDayOf(month) >= today,
      months: monthsToChoose(month, today),
      payers: await tx.payer.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } }),
      withMoney,
      opensRows: reach === "all" || reach === "own",
      measures: Object.fromEntries(
        keys.map((key): [MeasureKey, DashboardMeasure] => [
          key,
          {
            ...here[key],
            totals: withMoney ? here[key].totals : withoutMoney(here[key].totals),
            definition: MEASURE_DEFINITIONS[key],
            before: key === "dnfc" ? null : before[key].value,
          },
        ]),
      ) as Partial<Record<MeasureKey, DashboardMeasure>>,
      reasons: [...reasons]
        .map(
          ([key, total]): DashboardPart => ({
            key,
            name: denialReason(key),
            count: total.count,
            amount: withMoney ? total.amount : 0n,
          }),
        )
        .sort(
          (a, b) =>
            largestFirst(a.amount, b.amount) ||
            largestFirst(a.count, b.count) ||
            a.name.localeCompare(b.name),
        ),
      ages: AGE_BUCKETS.map(
        ({ key, title }): DashboardPart => ({
          key,
          name: title,
          count: ages.get(key)?.count ?? 0n,
          amount: ages.get(key)?.amount ?? 0n,
        }),
      ),
    };
  },
});

const withoutMoney = (totals: MeasureTotals["totals"]): MeasureTotals["totals"] =>
  Object.fromEntries(Object.entries(totals).map(([id, total]) => [id, { ...total, amount: 0n }]));

/** The last two years and the month asked for. */
function monthsToChoose(month: CalendarMonth, today: CalendarDate): CalendarMonth[] {
  const running = monthOf(today);
  const recent = Array.from({ length: 24 }, (_unused, index) => shiftMonth(running, -index));
  return recent.includes(month) ? recent : [...recent, month];
}
