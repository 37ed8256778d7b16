import type { MeasureValue } from "@/domain/measures/measure";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type CalendarMonth, monthOf } from "@/domain/shared/calendar-month";
import type { Transaction } from "@/server/db/scoped-transaction";
import { type Measure, type MeasureKey, type MeasurePart, measureOf } from "./measure-catalog";
import { type FactQuestion, type FactTotal, totalsOf } from "./measure-facts";
import { type FactFilter, type Office, type Period, periodOf, priorMonths } from "./measure-scope";

export interface Asked {
  readonly month: CalendarMonth;
  readonly today: CalendarDate;
  readonly filter: FactFilter;
}

const PERIOD: Readonly<Record<MeasurePart["months"], (month: CalendarMonth, today: CalendarDate) => Period>> =
  {
    month: periodOf,
    "prior-3": (month, today) => priorMonths(month, 3, today),
    now: (_month, today) => periodOf(monthOf(today), today),
  };

/** The rows of one part of a measure in a reporting month. */
export const questionOf = (part: MeasurePart, { month, today, filter }: Asked): FactQuestion => ({
  set: part.set,
  period: PERIOD[part.months](month, today),
  filter: { ...filter, ...part.filter },
});

export interface MeasureTotals {
  readonly value: MeasureValue;
  readonly totals: Readonly<Record<string, FactTotal>>;
}

/** Values of several measures, all from one statement. */
export async function measureTotals<K extends MeasureKey>(
  tx: Transaction,
  office: Office,
  keys: readonly K[],
  asked: Asked,
): Promise<Record<K, MeasureTotals>> {
  const questions: Record<string, FactQuestion> = {};
  for (const key of keys)
    for (const part of measureOf(key).parts) questions[`${key}/${part.id}`] = questionOf(part, asked);
  const found = await totalsOf(tx, office, questions);
  return Object.fromEntries(
    keys.map((key) => [key, totalsAndValue(measureOf(key), (id) => found[`${key}/${id}`] ?? NOTHING)]),
  ) as Record<K, MeasureTotals>;
}

const NOTHING: FactTotal = { count: 0n, amount: 0n, oldestDays: null };

const totalsAndValue = (measure: Measure, total: (partId: string) => FactTotal): MeasureTotals => ({
  value: measure.value(total),
  totals: Object.fromEntries(measure.parts.map(({ id }) => [id, total(id)])),
});
