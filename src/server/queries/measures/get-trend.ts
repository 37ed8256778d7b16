import { z } from "zod";
import {
  initialDenialRateCount,
  MINIMUM_SUBMITTED_IN_THREE_MONTHS,
} from "@/domain/measures/initial-denial-rate";
import { divideRounded, type None, type Rate } from "@/domain/measures/measure";
import { type CalendarMonth, lastDayOf, monthsUpTo, shiftMonth } from "@/domain/shared/calendar-month";
import { largestFirst } from "@/domain/shared/money";
import { defineQuery, type ReadContext } from "../read-model";
import { denialReason } from "./denial-reason";
import { groupsOf } from "./measure-facts";
import { dashboardInput } from "./measure-input";
import { type FactFilter, monthsPeriod, officeOf, reportingMonth } from "./measure-scope";

export interface TrendLine {
  readonly name: string;
  /** Rates in tenths of a percent, or amounts in cents; null where there is no denominator. */
  readonly values: readonly (bigint | null)[];
}

const MONTHS = 12;
const REASONS_SHOWN = 3;

/** Twelve months of the initial denial rate, all payers beside one; or of the dollars of the largest reasons. */
export const getTrend = defineQuery({
  name: "measures.get-trend",
  permission: "measure:read",
  discloses: "aggregate",
  input: z.strictObject({ ...dashboardInput, of: z.enum(["rate", "reasons"]).default("rate") }),

  async read(context, { month: asked, payerId, of }) {
    const month = reportingMonth(asked, context.today);
    const months = monthsUpTo(month, MONTHS);
    const inProgress = lastDayOf(month) >= context.today;
    if (of === "reasons") return { of, months, inProgress, ...(await reasonLines(context, month, payerId)) };
    const all = await rateLine(context, month, {});
    const spotlight = payerId ?? (await mostDenied(context, month));
    const payer = spotlight ? await context.tx.payer.findFirst({ where: { id: spotlight } }) : null;
    const own = payer
      ? [{ name: payer.name, values: await rateLine(context, month, { payerId: payer.id }) }]
      : [];
    const lines: TrendLine[] = [{ name: "All payers", values: all }, ...own];
    return { of, months, inProgress, lines, highlight: payer?.name ?? "All payers" };
  },
});

async function rateLine(
  context: ReadContext,
  month: CalendarMonth,
  filter: FactFilter,
): Promise<(bigint | null)[]> {
  const { tx, today } = context;
  const office = officeOf(context);
  const period = monthsPeriod(month, MONTHS + 3, today);
  const submitted = await groupsOf(tx, office, { set: "submitted", period, filter }, "month");
  const denied = await groupsOf(tx, office, { set: "initial-denials", period, filter }, "month");
  const submittedIn = (at: CalendarMonth) => submitted.get(at)?.count ?? 0n;
  return monthsUpTo(month, MONTHS).map((at) => {
    const before = [1, 2, 3].map((back) => submittedIn(shiftMonth(at, -back)));
    const submittedInThreeMonths = before.reduce((sum, count) => sum + count, 0n);
    return tenthsOfPercent(
      initialDenialRateCount({ deniedClaims: denied.get(at)?.count ?? 0n, submittedInThreeMonths }),
    );
  });
}

/** Too few claims make no rate: the point stays out, as the table shows two counts instead of a percentage. */
const tenthsOfPercent = (value: Rate | None): bigint | null =>
  value.kind === "none" || value.denominator < MINIMUM_SUBMITTED_IN_THREE_MONTHS
    ? null
    : divideRounded(value.numerator * 1000n, value.denominator);

/** The payer with the most denied dollars of the month: the one series that needs someone. */
async function mostDenied(context: ReadContext, month: CalendarMonth): Promise<string | undefined> {
  const period = monthsPeriod(month, 1, context.today);
  const groups = await groupsOf(
    context.tx,
    officeOf(context),
    { set: "denied-lines", period, filter: {} },
    "payer",
  );
  const largest = [...groups].sort(([, a], [, b]) => largestFirst(a.amount, b.amount))[0];
  return largest?.[0];
}

async function reasonLines(context: ReadContext, month: CalendarMonth, payerId: string | undefined) {
  const { tx, today, reach } = context;
  const office = officeOf(context);
  const period = monthsPeriod(month, MONTHS, today);
  const measured = (total: { readonly count: bigint; readonly amount: bigint } | undefined): bigint =>
    (reach === "own" ? total?.count : total?.amount) ?? 0n;
  const whole = await groupsOf(tx, office, { set: "denied-lines", period, filter: { payerId } }, "reason");
  const largest = [...whole]
    .sort(([, a], [, b]) => largestFirst(measured(a), measured(b)))
    .slice(0, REASONS_SHOWN)
    .map(([category]) => category);
  const lines: TrendLine[] = [];
  for (const category of largest) {
    const byMonth = await groupsOf(
      tx,
      office,
      { set: "denied-lines", period, filter: { payerId, category } },
      "month",
    );
    lines.push({
      name: denialReason(category),
      values: monthsUpTo(month, MONTHS).map((at) => measured(byMonth.get(at))),
    });
  }
  return { lines, highlight: lines[0]?.name ?? "" };
}
