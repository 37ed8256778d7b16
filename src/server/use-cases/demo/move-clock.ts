import { z } from "zod";
import { addDays } from "@/domain/shared/calendar-date";
import { refused } from "@/server/refusal";
import { defineUseCase } from "../use-case";

/**
 * Moves the demo's clock forward, so that weeks of the cycle pass in minutes; the practice payer is told by the job
 * that follows. Only the demo organization has such a clock, and it never goes back: deadlines and postings rest on it.
 */
export const moveClock = defineUseCase({
  name: "demo.move-clock",
  permission: "demo:advance-clock",
  input: z.strictObject({ days: z.int().min(1).max(120) }),
  async run(context, { days }) {
    const { tx, organization, today } = context;
    if (!organization.demo)
      throw refused("demo/only", "Only the demo organization has a clock that can be moved.");
    const clockOffsetDays = organization.clockOffsetDays + days;
    await tx.organization.updateMany({ where: { id: organization.id }, data: { clockOffsetDays } });
    const partners = await tx.tradingPartner.findMany({ where: { usage: "T" }, select: { id: true } });
    for (const { id } of partners)
      await context.enqueue({
        job: "tell-partner-clock",
        payload: { tradingPartnerId: id },
        serialKey: `mailbox:${id}`,
        uniqueKey: `tell-partner-clock:${id}`,
      });
    context.audit({
      action: "demo.move-clock",
      subjectKind: "organization",
      subjectId: organization.id,
      before: { clockOffsetDays: organization.clockOffsetDays },
      after: { clockOffsetDays },
    });
    return { today: addDays(today, days) };
  },
});
