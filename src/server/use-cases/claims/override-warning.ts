import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import {
  decideFinding,
  findFinding,
  requireOverridable,
} from "@/server/repositories/claim-finding-repository";
import { findClaim } from "@/server/repositories/claim-repository";
import { scrubClaimRow } from "@/server/repositories/scrub-repository";
import { defineUseCase } from "../use-case";

/** A warning is passed by one person with a reason. */
export const overrideWarning = defineUseCase({
  name: "claims.override-warning",
  permission: "claim:override-warning",
  input: z.strictObject({ findingId: z.uuid(), reason: z.string().trim().min(3).max(500) }),

  async run({ tx, actor, audit, now, today }, { findingId, reason }) {
    const finding = await findFinding(tx, findingId);
    const stored = await findClaim(tx, finding.claimId);
    requireOverridable(finding, stored.claim.status);
    if (finding.severity !== "warn")
      throw refused("claim/not-overridable", "This finding blocks: propose the override to a second person.");
    await decideFinding(tx, finding, {
      status: "overridden",
      overriddenById: requireUserId(actor),
      overrideReason: reason,
    });
    await appendClaimEvent(tx, stored.claim.id, {
      kind: "overridden",
      summary: "Warning acknowledged",
      detail: `${finding.message} Reason: ${reason}`,
      actorName: actor.name,
      at: now,
    });
    const scrub = await scrubClaimRow(
      tx,
      stored,
      { whenClean: "stay", actorName: actor.name },
      { now, today },
    );
    audit({
      action: "claim.override-warning",
      subjectKind: "claim",
      subjectId: stored.claim.id,
      after: { edit: finding.editId, finding: findingId },
    });
    return {
      claimId: stored.claim.id,
      version: scrub.stored.claim.version,
      status: scrub.stored.claim.status,
    };
  },
});
