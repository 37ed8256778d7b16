import { z } from "zod";
import { calendarDate } from "@/domain/shared/calendar-date";
import { toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import { defineUseCase } from "../use-case";

/** Many prices from one date on; a code that has a price of that date keeps it, and the count says so. */
export const loadFeeSchedule = defineUseCase({
  name: "settings.load-fee-schedule",
  permission: "settings:write",
  input: z.strictObject({
    effectiveFrom: z.iso.date().transform(calendarDate),
    prices: z
      .array(
        z.strictObject({
          procedureCode: z.string().regex(/^[A-Z0-9]{5}$/),
          modifier: z
            .string()
            .regex(/^([A-Z0-9]{2})?$/)
            .default(""),
          amount: z.bigint().positive(),
        }),
      )
      .min(1)
      .max(20_000),
  }),
  async run({ tx, audit }, { effectiveFrom, prices }) {
    const { count } = await tx.feeScheduleItem.createMany({
      data: prices.map((price) => ({ id: newId(), ...price, effectiveFrom: toDateColumn(effectiveFrom) })),
      skipDuplicates: true,
    });
    audit({
      action: "fee-schedule.load",
      subjectKind: "fee-schedule",
      subjectId: effectiveFrom,
      after: { loaded: count, kept: prices.length - count },
    });
    return { loaded: count, kept: prices.length - count };
  },
});
