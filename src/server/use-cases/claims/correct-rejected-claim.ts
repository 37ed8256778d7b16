import { z } from "zod";
import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { requireEditableBy } from "@/server/access/claim-reach";
import { refused } from "@/server/refusal";
import { findClaimAt, moveClaim } from "@/server/repositories/claim-repository";
import { scrubClaimRow } from "@/server/repositories/scrub-repository";
import { defineUseCase } from "../use-case";

/** A rejected claim was never adjudicated: it comes back as a draft, is corrected and sent again as an original. */
export const correctRejectedClaim = defineUseCase({
  name: "claims.correct-rejected",
  permission: "claim:edit",
  input: z.strictObject({ claimId: z.uuid(), version: z.int() }),

  async run(context, { claimId, version }) {
    const { tx, actor, audit, now, today } = context;
    const stored = await findClaimAt(tx, claimId, version);
    await requireEditableBy(context, stored);
    if (stored.claim.status !== "rejected")
      throw refused("lifecycle/refused", `A claim that is ${stored.claim.status} was not rejected.`);
    const reopened = await moveClaim(
      tx,
      stored,
      {
        to: claimLifecycle.next(stored.claim.status, "correct"),
        event: { kind: "corrected", summary: "Taken back for correction", actorName: actor.name },
        changes: { touched: true },
      },
      { now, today },
    );
    const scrub = await scrubClaimRow(
      tx,
      reopened,
      { whenClean: "stay", actorName: actor.name },
      { now, today },
    );
    const { status } = scrub.stored.claim;
    audit({
      action: "claim.correct-rejected",
      subjectKind: "claim",
      subjectId: claimId,
      before: { status: stored.claim.status },
      after: { status },
    });
    return { claimId, version: scrub.stored.claim.version, status };
  },
});
