import { z } from "zod";
import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { requireEditableBy } from "@/server/access/claim-reach";
import { takeBackCharges } from "@/server/repositories/claim-charge-repository";
import { findClaimAt, moveClaim } from "@/server/repositories/claim-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Ends a claim that no payer has adjudicated, with a reason; its charges leave the receivable. */
export const withdrawClaim = defineUseCase({
  name: "claims.withdraw",
  permission: "claim:edit",
  input: z.strictObject({
    claimId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
  }),

  async run(context, { claimId, version, reason }) {
    const { tx, actor, audit, now, today } = context;
    const stored = await findClaimAt(tx, claimId, version);
    await requireEditableBy(context, stored);
    const withdrawn = await moveClaim(
      tx,
      stored,
      {
        to: claimLifecycle.next(stored.claim.status, "withdraw"),
        event: { kind: "withdrawn", summary: "Withdrawn", detail: reason, actorName: actor.name },
        changes: { active: false },
      },
      { now, today },
    );
    if (stored.record.active) await takeBackCharges(tx, withdrawn, { now, today, userId: actor.userId });
    await closeWorkItems(tx, { subjectKind: "claim", subjectId: claimId }, now);
    audit({
      action: "claim.withdraw",
      subjectKind: "claim",
      subjectId: claimId,
      before: { status: stored.claim.status },
      after: { status: withdrawn.claim.status },
    });
    return { claimId, version: withdrawn.claim.version, status: withdrawn.claim.status };
  },
});
