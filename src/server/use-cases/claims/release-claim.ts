import { z } from "zod";
import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { requireEditableBy } from "@/server/access/claim-reach";
import { refused } from "@/server/refusal";
import { decideFinding, isUnsettled } from "@/server/repositories/claim-finding-repository";
import { findClaimAt, moveClaim } from "@/server/repositories/claim-repository";
import { type Scrub, scrubClaimRow } from "@/server/repositories/scrub-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

export interface ReleaseOutcome {
  readonly released: boolean;
  readonly claimId: string;
  readonly version: number;
  readonly status: string;
  readonly stopping: number;
  readonly warnings: number;
}

/**
 * Tests a claim once more and lets it go to the next batch. What stops it keeps it here, with the new findings kept;
 * open warnings go on only with a reason (reference list 7).
 */
export const releaseClaim = defineUseCase({
  name: "claims.release",
  permission: "claim:edit",
  input: z.strictObject({
    claimId: z.uuid(),
    version: z.int(),
    warningsReason: z.string().trim().min(3).max(500).optional(),
  }),

  async run(context, { claimId, version, warningsReason }): Promise<ReleaseOutcome> {
    const { tx, actor, audit, now, today } = context;
    const stored = await findClaimAt(tx, claimId, version);
    await requireEditableBy(context, stored);
    const before = stored.claim.status;
    if (before === "ready" || !claimLifecycle.allows(before, "release"))
      throw refused("lifecycle/refused", `A claim that is ${before} cannot be released.`);
    const scrub = await scrubClaimRow(
      tx,
      stored,
      { whenClean: "stay", actorName: actor.name },
      { now, today },
    );
    const stays = scrub.stopping > 0 || (scrub.warnings > 0 && warningsReason === undefined);
    const status = stays ? scrub.stored.claim.status : await release(context, scrub, warningsReason);
    audit({
      action: stays ? "claim.release-stopped" : "claim.release",
      subjectKind: "claim",
      subjectId: claimId,
      before: { status: before },
      after: { status, stopping: scrub.stopping, warnings: scrub.warnings },
    });
    return {
      released: !stays,
      claimId,
      version: scrub.stored.claim.version + (stays ? 0 : 1),
      status,
      stopping: scrub.stopping,
      warnings: scrub.warnings,
    };
  },
});

async function release(context: UseCaseContext, scrub: Scrub, reason: string | undefined): Promise<string> {
  const { tx, actor, now, today } = context;
  const { claim } = scrub.stored;
  const warnings = scrub.standing.filter((finding) => finding.severity === "warn" && isUnsettled(finding));
  for (const finding of warnings)
    await decideFinding(tx, finding, {
      status: "overridden",
      overriddenById: actor.userId,
      overrideReason: reason ?? null,
    });
  const moved = await moveClaim(
    tx,
    scrub.stored,
    {
      to: claimLifecycle.next(claim.status, "release"),
      event: {
        kind: "released",
        summary: "Released for the next batch",
        actorName: actor.name,
        ...(warnings.length > 0
          ? { detail: `${warnings.map(({ message }) => message).join(" ")} Reason: ${reason}` }
          : {}),
      },
    },
    { now, today },
  );
  for (const kind of ["edit-finding", "manual-hold", "rejection"])
    await closeWorkItems(tx, { kind, subjectKind: "claim", subjectId: claim.id }, now);
  return moved.claim.status;
}
