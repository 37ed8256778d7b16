import { z } from "zod";
import { cohortDenialRate, isMatureCohort, pointsBetween } from "@/domain/measures/cohort-denial-rate";
import { initialDenialRateCount } from "@/domain/measures/initial-denial-rate";
import type { None, Rate } from "@/domain/measures/measure";
import { type CalendarMonth, formatMonth, shiftMonth } from "@/domain/shared/calendar-month";
import type { Cents } from "@/domain/shared/money";
import type { Transaction } from "@/server/db/scoped-transaction";
import { defineQuery, type ReadContext } from "../read-model";
import { denialReason } from "./denial-reason";
import type { FactSetKey } from "./fact-sets";
import { type Dimension, type FactTotal, groupsOf, totalsOf } from "./measure-facts";
import { dashboardInput } from "./measure-input";
import {
  type FactFilter,
  monthsPeriod,
  officeOf,
  type Period,
  periodOf,
  priorMonths,
  reportingMonth,
} from "./measure-scope";

export const BREAKDOWNS = ["payer", "reason", "provider", "month"] as const;
const COHORT_MONTHS = 12;

export interface BreakdownRow {
  readonly key: string;
  readonly name: string;
  /** Claims submitted in the three months before; by month of submission: in that month. */
  readonly submitted: bigint;
  readonly initialDenials: bigint;
  readonly rate: Rate | None;
  /** Tenths of a percentage point since the month before. */
  readonly change: bigint | null;
  readonly deniedLines: bigint;
  readonly denied: Cents;
  readonly open: Cents;
  readonly oldestOpenDays: number | null;
  readonly resolved: bigint;
  readonly overturned: bigint;
  readonly recovered: Cents;
  readonly adjudicated: bigint;
  readonly mature: boolean;
}

/** Denials of a month by payer, reason or provider, or by month of submission; every column adds up to its total. */
export const getBreakdown = defineQuery({
  name: "measures.get-breakdown",
  permission: "measure:read",
  discloses: "aggregate",
  input: z.strictObject({ ...dashboardInput, by: z.enum(BREAKDOWNS).default("payer") }),

  async read(context, { by, payerId, month: asked }) {
    const month = reportingMonth(asked, context.today);
    const { groups, totals } = await counted(context, { by, month, filter: { payerId } });
    const keys = [...new Set(Object.values(groups).flatMap((group) => [...group.keys()]))];
    const nameOf = await namer(context.tx, by, keys);
    const withMoney = context.reach !== "own";
    const rows = keys
      .map((key) => rowOf({ key, name: nameOf(key), by }, (set) => groups[set]?.get(key) ?? NOTHING))
      .map((row) => (withMoney ? row : withoutMoney(row)));
    const total = rowOf({ key: "all", name: "All", by }, (set) => totals[set] ?? NOTHING);
    return {
      by,
      month,
      withMoney,
      rows: by === "month" ? rows.sort((a, b) => b.key.localeCompare(a.key)) : rows.sort(byDenied),
      total: withMoney ? total : withoutMoney(total),
    };
  },
});

const NOTHING: FactTotal = { count: 0n, amount: 0n, oldestDays: null };

type Column =
  | "submitted"
  | "denials"
  | "submittedBefore"
  | "denialsBefore"
  | "lines"
  | "open"
  | "resolved"
  | "overturned"
  | "recovered"
  | "adjudicated"
  | "cohortDenied";

interface Question {
  readonly by: (typeof BREAKDOWNS)[number];
  readonly month: CalendarMonth;
  readonly filter: FactFilter;
}

/** Which rows stand behind each column; a refusal's reason belongs to lines, so claims are not counted by it. */
function columnsFor(
  { by, month }: Question,
  today: ReadContext["today"],
): Partial<Record<Column, [FactSetKey, Period]>> {
  const here = periodOf(month, today);
  const before = shiftMonth(month, -1);
  const cohort = monthsPeriod(month, COHORT_MONTHS, today);
  if (by === "month")
    return {
      submitted: ["submitted", cohort],
      adjudicated: ["cohort-adjudicated", cohort],
      cohortDenied: ["cohort-denied", cohort],
    };
  const lines = {
    lines: ["denied-lines", here],
    open: ["denied-lines-open", here],
    resolved: ["resolved-denials", here],
    overturned: ["overturned-denials", here],
    recovered: ["recovered-denials", here],
  } satisfies Partial<Record<Column, [FactSetKey, Period]>>;
  if (by === "reason") return lines;
  return {
    ...lines,
    submitted: ["submitted", priorMonths(month, 3, today)],
    denials: ["initial-denials", here],
    submittedBefore: ["submitted", priorMonths(before, 3, today)],
    denialsBefore: ["initial-denials", periodOf(before, today)],
  };
}

type Counted = {
  readonly groups: Partial<Record<Column, ReadonlyMap<string, FactTotal>>>;
  readonly totals: Partial<Record<Column, FactTotal>>;
};

async function counted(context: ReadContext, question: Question): Promise<Counted> {
  const { tx, today } = context;
  const office = officeOf(context);
  const columns = Object.entries(columnsFor(question, today)) as [Column, [FactSetKey, Period]][];
  const groups: Partial<Record<Column, ReadonlyMap<string, FactTotal>>> = {};
  for (const [column, [set, period]] of columns)
    groups[column] = await groupsOf(tx, office, { set, period, filter: question.filter }, question.by);
  const totals = await totalsOf(
    tx,
    office,
    Object.fromEntries(
      columns.map(([column, [set, period]]) => [column, { set, period, filter: question.filter }]),
    ),
  );
  return { groups, totals };
}

interface Named {
  readonly key: string;
  readonly name: string;
  readonly by: Question["by"];
}

function rowOf({ key, name, by }: Named, at: (column: Column) => FactTotal): BreakdownRow {
  const adjudicated = at("adjudicated").count;
  const rate =
    by === "month"
      ? cohortDenialRate({ denied: at("cohortDenied").count, adjudicated })
      : initialDenialRateCount({
          deniedClaims: at("denials").count,
          submittedInThreeMonths: at("submitted").count,
        });
  const rateBefore = initialDenialRateCount({
    deniedClaims: at("denialsBefore").count,
    submittedInThreeMonths: at("submittedBefore").count,
  });
  return {
    key,
    name,
    submitted: at("submitted").count,
    initialDenials: at("denials").count + at("cohortDenied").count,
    rate,
    change: pointsBetween(rateBefore, rate) ?? null,
    deniedLines: at("lines").count,
    denied: at("lines").amount,
    open: at("open").amount,
    oldestOpenDays: at("open").oldestDays,
    resolved: at("resolved").count,
    overturned: at("overturned").count,
    recovered: at("recovered").amount,
    adjudicated,
    mature: isMatureCohort({ adjudicated, submitted: at("submitted").count }),
  };
}

const withoutMoney = (row: BreakdownRow): BreakdownRow => ({ ...row, denied: 0n, open: 0n, recovered: 0n });

const byDenied = (a: BreakdownRow, b: BreakdownRow): number =>
  Number(b.denied - a.denied) || Number(b.deniedLines - a.deniedLines) || a.name.localeCompare(b.name);

async function namer(
  tx: Transaction,
  by: Dimension,
  keys: readonly string[],
): Promise<(key: string) => string> {
  if (by === "reason") return denialReason;
  if (by === "month") return (key) => formatMonth(key as CalendarMonth);
  const ids = keys.filter((key) => key !== "none");
  const names =
    by === "payer"
      ? (await tx.payer.findMany({ where: { id: { in: ids } } })).map(({ id, name }) => [id, name] as const)
      : (await tx.provider.findMany({ where: { id: { in: ids } } })).map(
          ({ id, lastName, firstName }) => [id, `${lastName}, ${firstName}`] as const,
        );
  const known = new Map(names);
  return (key) => known.get(key) ?? "No rendering provider";
}
