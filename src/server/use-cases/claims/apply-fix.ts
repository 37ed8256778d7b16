import { z } from "zod";
import { claimEdit } from "@/domain/claim-edits/catalog";
import { correctClaim } from "@/domain/claims/correct-claim";
import { requireEditableBy } from "@/server/access/claim-reach";
import { refused } from "@/server/refusal";
import { keepCorrection } from "@/server/repositories/claim-correction-repository";
import { findFinding, isUnsettled } from "@/server/repositories/claim-finding-repository";
import { findClaimAt } from "@/server/repositories/claim-repository";
import { defineUseCase } from "../use-case";

/** Applies the one correction that a finding is certain of, and tests the claim again. */
export const applyFix = defineUseCase({
  name: "claims.apply-fix",
  permission: "claim:edit",
  input: z.strictObject({ findingId: z.uuid(), version: z.int() }),

  async run(context, { findingId, version }) {
    const finding = await findFinding(context.tx, findingId);
    const stored = await findClaimAt(context.tx, finding.claimId, version);
    await requireEditableBy(context, stored);
    const change = isUnsettled(finding)
      ? claimEdit(finding.editId)?.fix?.(stored.claim, finding.at)
      : undefined;
    if (!change)
      throw refused("claim/no-certain-fix", "No correction of this finding is certain; type the value.");
    const outcome = correctClaim(stored.claim, [change]);
    if (outcome.kind === "refused") throw refused("claim/not-correctable", outcome.reason);
    const scrub = await keepCorrection(context.tx, { stored, ...outcome, how: "fixed" }, context);
    const { id, status } = scrub.stored.claim;
    context.audit({
      action: "claim.apply-fix",
      subjectKind: "claim",
      subjectId: id,
      before: { status: stored.claim.status },
      after: { status, edit: finding.editId, field: change.at },
    });
    return {
      claimId: id,
      version: scrub.stored.claim.version,
      status,
      stopping: scrub.stopping,
      warnings: scrub.warnings,
    };
  },
});
