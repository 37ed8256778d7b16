import { z } from "zod";
import type { CalendarMonth } from "@/domain/shared/calendar-month";
import type { Cents } from "@/domain/shared/money";
import { refused } from "@/server/refusal";
import { defineQuery, type ReadContext } from "../read-model";
import { denialReason } from "./denial-reason";
import { type FactKind, factSet } from "./fact-sets";
import { type Measure, type MeasurePart, measureOf } from "./measure-catalog";
import { type FactQuestion, type FactRow, factRows, totalsOf } from "./measure-facts";
import { rowsInput } from "./measure-input";
import { officeOf, reportingMonth } from "./measure-scope";
import { questionOf } from "./measure-totals";

export interface MeasureRow extends Omit<FactRow, "category" | "amount"> {
  readonly reason: string | null;
  /** Null for people who see no dollars. */
  readonly amount: Cents | null;
}

const input = z.strictObject(rowsInput);

/** The rows that make a number, with their total: the same query as the number itself. */
export const listMeasureRows = defineQuery({
  name: "measures.list-rows",
  permission: "measure:read",
  discloses: "patient",
  accessed: ({ measure }) => ({ kind: "measure", id: measure }),
  input: z.strictObject({
    ...rowsInput,
    cursor: z.strictObject({ amount: z.bigint(), id: z.uuid() }).optional(),
    limit: z.int().min(1).max(200).default(100),
  }),

  async read(context, { cursor, limit, ...asked }) {
    const { tx, reach } = context;
    const found = questionFrom(context, asked);
    const office = officeOf(context);
    const withMoney = reach !== "own";
    const { whole } = await totalsOf(tx, office, { whole: found.question });
    const rows = await factRows(tx, office, found.question, { cursor, limit: limit + 1 });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      ...describe(found),
      withMoney,
      total: { count: whole.count, amount: withMoney ? whole.amount : null },
      rows: rows.slice(0, limit).map((row) => shownRow(row, withMoney)),
      nextCursor: last && { amount: last.amount, id: last.id },
    };
  },
});

interface FoundPart {
  readonly measure: Measure;
  readonly part: MeasurePart;
  readonly month: CalendarMonth;
  readonly question: FactQuestion;
}

/** What a link asked for; people who see totals only are told so. */
export function questionFrom({ today, reach }: ReadContext, asked: z.output<typeof input>): FoundPart {
  if (reach === "masked")
    throw refused("access/forbidden", "Your role sees the measures, not the records behind them.");
  const measure = measureOf(asked.measure);
  if (reach === "own" && measure.money)
    throw refused("access/forbidden", "Your role sees no dollars of single patients.");
  const month = reportingMonth(asked.month, today);
  const part = measure.parts.find(({ id }) => id === asked.part) ?? measure.parts[0];
  const filter = {
    payerId: asked.payerId,
    providerId: asked.providerId,
    category: asked.reason,
    age: asked.age,
  };
  return { measure, part, month, question: questionOf(part, { month, today, filter }) };
}

const describe = ({ measure, part, month, question }: FoundPart) => {
  const { title, kind, amountOf, dateOf } = factSet(part.set);
  return {
    definition: measure.definition,
    parts: measure.parts.map(({ id, set, filter }) => ({
      id,
      title: partTitle(factSet(set).title, filter),
    })),
    part: part.id,
    month,
    period: { from: question.period.from, to: question.period.to },
    title: partTitle(title, part.filter),
    kind: kind satisfies FactKind,
    amountOf,
    dateOf,
  };
};

function partTitle(title: string, filter: MeasurePart["filter"]): string {
  if (filter?.olderThanDays !== undefined) return `${title} older than ${filter.olderThanDays} days`;
  return filter?.availability ? `${title}, ${filter.availability}` : title;
}

const shownRow = ({ category, amount, ...row }: FactRow, withMoney: boolean): MeasureRow => ({
  ...row,
  reason: category === null ? null : reasonWords(category),
  amount: withMoney ? amount : null,
});

const reasonWords = (category: string): string =>
  category === "available" || category === "unavailable" ? category : denialReason(category);
