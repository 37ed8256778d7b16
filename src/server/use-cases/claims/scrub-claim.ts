import { z } from "zod";
import { requireEditableBy } from "@/server/access/claim-reach";
import { refused } from "@/server/refusal";
import { findClaim } from "@/server/repositories/claim-repository";
import { scrubClaimRow } from "@/server/repositories/scrub-repository";
import { defineUseCase } from "../use-case";

const SCRUBBED = ["draft", "held", "ready"];

/** Tests a claim again: what stops it is held; a clean one becomes ready unless a person held it. */
export const scrubClaim = defineUseCase({
  name: "claims.scrub",
  permission: "claim:edit",
  input: z.strictObject({ claimId: z.uuid() }),

  async run(context, { claimId }) {
    const { tx, actor, audit, now, today } = context;
    const stored = await findClaim(tx, claimId);
    await requireEditableBy(context, stored);
    const before = stored.claim.status;
    if (!SCRUBBED.includes(before))
      throw refused("lifecycle/refused", `A claim that is ${before} is not tested again.`);
    // A person who tests again stays in charge of the release; the worker settles what is clean.
    const whenClean = actor.userId ? "stay" : "release";
    const scrub = await scrubClaimRow(tx, stored, { whenClean, actorName: actor.name }, { now, today });
    const { status, version } = scrub.stored.claim;
    audit({
      action: "claim.scrub",
      subjectKind: "claim",
      subjectId: claimId,
      before: { status: before },
      after: { status, findings: scrub.standing.map(({ editId }) => editId) },
    });
    return { claimId, version, status, stopping: scrub.stopping, warnings: scrub.warnings };
  },
});
