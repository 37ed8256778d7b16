import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { findClaim } from "@/server/repositories/claim-repository";
import { leaseSubject } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Opening a claim of the edit queue takes or renews its lease; a claim held by another can be read. */
export const leaseClaim = defineUseCase({
  name: "claims.lease",
  permission: "work-queue:take",
  input: z.strictObject({ claimId: z.uuid() }),

  async run({ tx, actor, audit, now }, { claimId }) {
    await findClaim(tx, claimId);
    const subject = { kind: "edit-finding", subjectKind: "claim", subjectId: claimId };
    const lease = await leaseSubject(tx, { ...subject, userId: requireUserId(actor), now });
    audit({
      action: lease.granted ? "claim.lease" : "claim.lease-denied",
      subjectKind: "claim",
      subjectId: claimId,
    });
    return lease;
  },
});
