import { z } from "zod";
import { findClaimAt } from "@/server/repositories/claim-repository";
import { openSuccessor } from "@/server/repositories/claim-successor-repository";
import { defineUseCase } from "../use-case";

/** Replacement (frequency 7): the payer adjudicates the corrected claim instead of the old one. */
export const replaceClaim = defineUseCase({
  name: "claims.replace",
  permission: "claim:replace",
  input: z.strictObject({
    claimId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
  }),

  async run(context, { claimId, version, reason }) {
    const predecessor = await findClaimAt(context.tx, claimId, version);
    const { stored } = await openSuccessor(context.tx, { kind: "replace", predecessor, reason }, context);
    context.audit({
      action: "claim.replace",
      subjectKind: "claim",
      subjectId: claimId,
      before: { status: predecessor.claim.status },
      after: { successor: stored.claim.id },
    });
    return { claimId: stored.claim.id, version: stored.claim.version, status: stored.claim.status };
  },
});
