import { z } from "zod";
import { changeAppeal, findAppeal } from "@/server/repositories/appeal-repository";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { defineUseCase } from "../use-case";

/**
 * A packet's steps on its way: `staged` before the partner can see it, `delivered` once it can, `ordered` again when
 * it certainly did not arrive. Each step is recorded once; a repeat changes nothing.
 */
export const recordAppealDelivery = defineUseCase({
  name: "appeals.record-delivery",
  permission: "job:run",
  input: z.strictObject({
    appealId: z.uuid(),
    step: z.enum(["ordered", "staged", "delivered"]),
    problem: z.string().max(500).optional(),
  }),

  async run({ tx, audit, actor, now }, { appealId, step, problem }): Promise<void> {
    const appeal = await findAppeal(tx, appealId);
    const done = appeal.deliveryStatus === "delivered";
    if (!done) {
      const delivered = step === "delivered";
      await changeAppeal(tx, appeal, {
        deliveryStatus: step,
        deliveryProblem: problem ?? null,
        ...(delivered
          ? { proof: `Put into the partner's mailbox as ${appeal.deliveryName}, ${now.toISOString()}` }
          : {}),
      });
      if (delivered)
        await appendClaimEvent(tx, appeal.claimId, {
          kind: "appeal",
          summary: `Packet of appeal ${appeal.number} delivered`,
          detail: `Mailbox file ${appeal.deliveryName}`,
          actorName: actor.name,
          at: now,
        });
    }
    audit({
      action: `appeal.delivery-${step}`,
      subjectKind: "appeal",
      subjectId: appealId,
      before: appeal.deliveryStatus ?? "none",
    });
  },
});
