import { z } from "zod";
import { findClaimAt } from "@/server/repositories/claim-repository";
import { openSuccessor } from "@/server/repositories/claim-successor-repository";
import { defineUseCase } from "../use-case";

/** Void (frequency 8): the payer undoes the claim as if it had not been sent. */
export const voidClaim = defineUseCase({
  name: "claims.void",
  permission: "claim:replace",
  input: z.strictObject({
    claimId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
  }),

  async run(context, { claimId, version, reason }) {
    const predecessor = await findClaimAt(context.tx, claimId, version);
    const { stored } = await openSuccessor(context.tx, { kind: "void", predecessor, reason }, context);
    context.audit({
      action: "claim.void",
      subjectKind: "claim",
      subjectId: claimId,
      before: { status: predecessor.claim.status },
      after: { successor: stored.claim.id },
    });
    return { claimId: stored.claim.id, version: stored.claim.version, status: stored.claim.status };
  },
});
