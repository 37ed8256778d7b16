import { z } from "zod";
import { calendarDate } from "@/domain/shared/calendar-date";
import { startPrice } from "@/server/repositories/price-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/**
 * A price from a date on. The price before it ends the day before; a later one stays and ends this one. A price of
 * the same date is refused: charges may already rest on it.
 */
export const setPrice = defineUseCase({
  name: "set-price",
  permission: "settings:write",
  input: z.strictObject({
    procedureCode: z.string().regex(/^[A-Z0-9]{5}$/),
    modifier: z
      .string()
      .regex(/^([A-Z0-9]{2})?$/)
      .default(""),
    amount: z.bigint().positive(),
    effectiveFrom: z.iso.date().transform(calendarDate),
  }),
  async run({ tx, audit }, price): Promise<{ readonly id: string }> {
    const { id, before } = await startPrice(tx, price);
    const { procedureCode, modifier, amount, effectiveFrom } = price;
    audit({
      action: "price-set",
      subjectKind: "fee-schedule-item",
      subjectId: id,
      before: before ? { amount: before.amount.toString() } : {},
      after: { procedureCode, modifier, amount: amount.toString(), effectiveFrom },
    });
    return { id };
  },
});
