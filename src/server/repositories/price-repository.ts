import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { fromDateColumn, toDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";

export interface NewPrice {
  readonly procedureCode: string;
  readonly modifier: string;
  readonly amount: Cents;
  readonly effectiveFrom: CalendarDate;
}

export interface StartedPrice {
  readonly id: string;
  /** Where a later price ends it. */
  readonly effectiveTo: Date | null;
  /** The price it ends. */
  readonly before: { readonly amount: Cents } | undefined;
}

/**
 * A price from a date on. The price before it ends the day before; a later one stays and ends this one. A price of
 * the same date is refused: charges may already rest on it.
 */
export async function startPrice(tx: Transaction, price: NewPrice): Promise<StartedPrice> {
  const { procedureCode, modifier, amount, effectiveFrom } = price;
  const from = toDateColumn(effectiveFrom);
  const series = await tx.feeScheduleItem.findMany({
    where: { procedureCode, modifier },
    orderBy: { effectiveFrom: "asc" },
  });
  if (series.some((held) => held.effectiveFrom.getTime() === from.getTime()))
    throw refused("record/finished", "There is a price from this date already; choose another date.");
  const before = series.filter((held) => held.effectiveFrom < from).at(-1);
  const next = series.find((held) => held.effectiveFrom > from);
  if (before) await endPrice(tx, before, addDays(effectiveFrom, -1));
  const effectiveTo = toOptionalDateColumn(next && addDays(fromDateColumn(next.effectiveFrom), -1));
  const id = newId();
  await tx.feeScheduleItem.create({
    data: { id, procedureCode, modifier, amount, effectiveFrom: from, effectiveTo },
  });
  return { id, effectiveTo, before };
}

/** The last day of a price; one that ends before it already is left alone. */
export async function endPrice(
  tx: Transaction,
  price: { readonly id: string; readonly effectiveTo: Date | null },
  lastDay: CalendarDate,
): Promise<void> {
  const effectiveTo = toDateColumn(lastDay);
  if (price.effectiveTo === null || price.effectiveTo > effectiveTo)
    await tx.feeScheduleItem.updateMany({ where: { id: price.id }, data: { effectiveTo } });
}
