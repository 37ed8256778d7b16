import { z } from "zod";
import { denialLifecycle } from "@/domain/denials/denial-lifecycle";
import { openSuccessor } from "@/server/repositories/claim-successor-repository";
import { findDenialAt, moveDenial, statusOfDenial } from "@/server/repositories/denial-row";
import { requireWay } from "@/server/repositories/denial-situation";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/**
 * Opens the corrected claim as a draft: a replacement (frequency 7), or a new original where the payer could not
 * process the first. Every open denial of the claim is answered by it and goes along.
 */
export const correctDeniedClaim = defineUseCase({
  name: "denials.correct",
  permission: "denial:work",
  input: z.strictObject({
    denialId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
  }),

  async run(context, { denialId, version, reason }) {
    const { tx, audit, now, actor, today } = context;
    const denial = await findDenialAt(tx, denialId, version);
    const { stored, way } = await requireWay(tx, denial, ["correct", "send-as-new"], today);
    const successor = await openSuccessor(
      tx,
      { kind: way === "correct" ? "replace" : "resend", predecessor: stored, reason },
      context,
    );
    const along = await tx.denial.findMany({
      where: { claimId: denial.claimId, status: { not: "resolved" } },
    });
    for (const each of along) {
      if (!denialLifecycle.allows(statusOfDenial(each), "correct")) continue;
      await moveDenial(
        tx,
        each,
        { event: "correct", changes: { ownerId: each.ownerId ?? actor.userId } },
        now,
      );
      await closeWorkItems(tx, { subjectKind: "denial", subjectId: each.id }, now);
    }
    const { claim } = successor.stored;
    audit({
      action: "denial.correct",
      subjectKind: "denial",
      subjectId: denialId,
      before: { status: denial.status },
      after: { status: "correcting", successor: claim.id, frequency: claim.frequencyCode },
    });
    return { claimId: claim.id, claimVersion: claim.version, claimNumber: claim.patientControlNumber };
  },
});
