import { z } from "zod";
import { claimEdit } from "@/domain/claim-edits/catalog";
import { correctClaim } from "@/domain/claims/correct-claim";
import { requireEditableBy } from "@/server/access/claim-reach";
import { Refusal } from "@/server/refusal";
import { keepCorrection } from "@/server/repositories/claim-correction-repository";
import { isUnsettled, standingFindings } from "@/server/repositories/claim-finding-repository";
import { findClaimAt } from "@/server/repositories/claim-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

export interface GroupFixResult {
  readonly claimId: string;
  readonly outcome: "fixed" | "unchanged";
  /** Why it was left as it is. */
  readonly because?: string;
}

/** One fix for many: the certain correction of one edit on each named claim, with a result per claim. */
export const applyFixToGroup = defineUseCase({
  name: "claims.apply-fix-to-group",
  permission: "claim:edit",
  input: z.strictObject({
    editId: z.string().max(60),
    claims: z
      .array(z.strictObject({ claimId: z.uuid(), version: z.int() }))
      .min(1)
      .max(200),
  }),

  async run(context, { editId, claims }): Promise<readonly GroupFixResult[]> {
    const results: GroupFixResult[] = [];
    for (const wanted of claims) results.push(await fixOne(context, editId, wanted));
    const fixed = results.filter(({ outcome }) => outcome === "fixed").map(({ claimId }) => claimId);
    context.audit({
      action: "claim.apply-fix-to-group",
      subjectKind: "claim-edit",
      subjectId: editId,
      after: { fixed, unchanged: results.length - fixed.length },
    });
    return results;
  },
});

async function fixOne(
  context: UseCaseContext,
  editId: string,
  wanted: { readonly claimId: string; readonly version: number },
): Promise<GroupFixResult> {
  const { claimId, version } = wanted;
  const unchanged = (because: string): GroupFixResult => ({ claimId, outcome: "unchanged", because });
  try {
    const stored = await findClaimAt(context.tx, claimId, version);
    await requireEditableBy(context, stored);
    const findings = (await standingFindings(context.tx, claimId)).filter(
      (finding) => finding.editId === editId && isUnsettled(finding),
    );
    const changes = findings.flatMap(({ at }) => claimEdit(editId)?.fix?.(stored.claim, at) ?? []);
    if (changes.length === 0) return unchanged("No correction is certain.");
    const outcome = correctClaim(stored.claim, changes);
    if (outcome.kind === "refused") return unchanged(outcome.reason);
    await keepCorrection(context.tx, { stored, ...outcome, how: "fixed" }, context);
    return { claimId, outcome: "fixed" };
  } catch (error) {
    // Nothing of this claim was written before a refusal; the others go on.
    if (error instanceof Refusal) return unchanged(error.message);
    throw error;
  }
}
