import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { fromDateColumn, fromOptionalDateColumn, toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { endPrice, startPrice } from "./price-repository";

interface Succession {
  readonly priceId: string;
  /** The procedure code that takes over. */
  readonly to: string;
  /** The first day the old code is not valid. */
  readonly on: CalendarDate;
}

export interface CarriedPrice {
  readonly became: "carried" | "already-priced";
  /** The price that begins. */
  readonly id?: string;
  readonly amount: Cents;
}

/**
 * Carries a price over to the code that takes its place, from the first day of the change on; a price the new code
 * has on that day already stays as it is. The old one ends the day before.
 */
export async function carryPriceOver(
  tx: Transaction,
  { priceId, to, on }: Succession,
): Promise<CarriedPrice> {
  const price = await tx.feeScheduleItem.findFirst({ where: { id: priceId } });
  if (!price) throw notFound("price");
  const from = fromDateColumn(price.effectiveFrom);
  const start = from > on ? from : on;
  const lastDay = fromOptionalDateColumn(price.effectiveTo);
  const day = toDateColumn(start);
  const held = await tx.feeScheduleItem.count({
    where: {
      procedureCode: to,
      modifier: price.modifier,
      effectiveFrom: { lte: day },
      OR: [{ effectiveTo: null }, { effectiveTo: { gte: day } }],
    },
  });
  if (from < start) await endPrice(tx, price, addDays(start, -1));
  const { modifier, amount } = price;
  if (held > 0) return { became: "already-priced", amount };
  const { id, effectiveTo } = await startPrice(tx, {
    procedureCode: to,
    modifier,
    amount,
    effectiveFrom: start,
  });
  if (lastDay) await endPrice(tx, { id, effectiveTo }, lastDay);
  return { became: "carried", id, amount };
}
