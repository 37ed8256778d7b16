import { z } from "zod";
import { addDays, calendarDate } from "@/domain/shared/calendar-date";
import { toDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import { refused } from "@/server/refusal";
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
  async run(
    { tx, audit },
    { procedureCode, modifier, amount, effectiveFrom },
  ): Promise<{ readonly id: string }> {
    const from = toDateColumn(effectiveFrom);
    const series = await tx.feeScheduleItem.findMany({
      where: { procedureCode, modifier },
      orderBy: { effectiveFrom: "asc" },
    });
    if (series.some((price) => price.effectiveFrom.getTime() === from.getTime()))
      throw refused("record/finished", "There is a price from this date already; choose another date.");
    const before = series.filter((price) => price.effectiveFrom < from).at(-1);
    const next = series.find((price) => price.effectiveFrom > from);
    if (before && (before.effectiveTo === null || before.effectiveTo >= from))
      await tx.feeScheduleItem.updateMany({
        where: { id: before.id },
        data: { effectiveTo: toDateColumn(addDays(effectiveFrom, -1)) },
      });
    const effectiveTo = next
      ? addDays(calendarDate(next.effectiveFrom.toISOString().slice(0, 10)), -1)
      : undefined;
    const id = newId();
    await tx.feeScheduleItem.create({
      data: {
        id,
        procedureCode,
        modifier,
        amount,
        effectiveFrom: from,
        effectiveTo: toOptionalDateColumn(effectiveTo),
      },
    });
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
