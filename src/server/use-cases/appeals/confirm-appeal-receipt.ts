import { z } from "zod";
import { findAppealAt, moveAppeal } from "@/server/repositories/appeal-repository";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { defineUseCase } from "../use-case";

/** The payer says that it has the packet; its word is kept as proof. */
export const confirmAppealReceipt = defineUseCase({
  name: "appeals.confirm-receipt",
  permission: "appeal:work",
  input: z.strictObject({ appealId: z.uuid(), version: z.int(), proof: z.string().trim().min(3).max(300) }),

  async run({ tx, actor, audit, now }, { appealId, version, proof }) {
    const appeal = await findAppealAt(tx, appealId, version);
    const moved = await moveAppeal(tx, appeal, "confirm-receipt", {
      proof: [appeal.proof, proof].filter(Boolean).join("; "),
    });
    await appendClaimEvent(tx, appeal.claimId, {
      kind: "appeal",
      summary: `Payer has appeal ${appeal.number}`,
      detail: proof,
      actorName: actor.name,
      at: now,
    });
    audit({
      action: "appeal.confirm-receipt",
      subjectKind: "appeal",
      subjectId: appealId,
      before: { status: appeal.status },
      after: { status: moved.status },
    });
    return { appealId, version: moved.version, status: moved.status };
  },
});
