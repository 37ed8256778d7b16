import { z } from "zod";
import { correctClaim as correct } from "@/domain/claims/correct-claim";
import type { FindingPlace } from "@/domain/claims/edit-finding";
import { requireEditableBy } from "@/server/access/claim-reach";
import { refused } from "@/server/refusal";
import { keepCorrection } from "@/server/repositories/claim-correction-repository";
import { findClaimAt } from "@/server/repositories/claim-repository";
import { defineUseCase } from "../use-case";

const place = z
  .string()
  .max(80)
  .regex(/^(?:claim|parties|diagnosisCodes|serviceLines)\/[A-Za-z0-9/]+$/);

/** Corrects fields of a claim the office still has, and tests it again at once (S9). */
export const correctClaim = defineUseCase({
  name: "claims.correct",
  permission: "claim:edit",
  input: z.strictObject({
    claimId: z.uuid(),
    version: z.int(),
    changes: z
      .array(z.strictObject({ at: place, value: z.string().max(200) }))
      .min(1)
      .max(60),
  }),

  async run(context, { claimId, version, changes }) {
    const stored = await findClaimAt(context.tx, claimId, version);
    await requireEditableBy(context, stored);
    const outcome = correct(
      stored.claim,
      changes.map(({ at, value }) => ({ at: at as FindingPlace, value })),
    );
    if (outcome.kind === "refused") throw refused("claim/not-correctable", outcome.reason);
    const scrub = await keepCorrection(context.tx, { stored, ...outcome, how: "corrected" }, context);
    context.audit({
      action: "claim.correct",
      subjectKind: "claim",
      subjectId: claimId,
      before: { status: stored.claim.status },
      after: { status: scrub.stored.claim.status, fields: outcome.corrections.map(({ at }) => at) },
    });
    return {
      claimId,
      version: scrub.stored.claim.version,
      status: scrub.stored.claim.status,
      stopping: scrub.stopping,
      warnings: scrub.warnings,
    };
  },
});
