import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { returnLease } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Leaving a claim gives its lease back, so that a colleague can take it at once. */
export const returnClaim = defineUseCase({
  name: "claims.return",
  permission: "work-queue:take",
  input: z.strictObject({ claimId: z.uuid() }),

  async run({ tx, actor, audit }, { claimId }) {
    await returnLease(tx, { subjectKind: "claim", subjectId: claimId, userId: requireUserId(actor) });
    audit({ action: "claim.return", subjectKind: "claim", subjectId: claimId });
    return { claimId };
  },
});
