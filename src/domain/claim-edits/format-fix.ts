import type { Claim } from "../claims/claim";
import { correctClaim, type FieldCorrection } from "../claims/correct-claim";
import type { EditFinding } from "../claims/edit-finding";
import { type ClaimEdit, type EditContext, runClaimEdits } from "./claim-edit";

export interface AppliedFix {
  readonly finding: EditFinding;
  readonly correction: FieldCorrection;
}
export interface FormatFixes {
  readonly claim: Claim;
  readonly applied: readonly AppliedFix[];
}

/** Corrections that a rule makes by itself (severity `fix`): format only, each recorded with what stood before. */
export function applyFormatFixes(
  edits: readonly ClaimEdit[],
  claim: Claim,
  context: EditContext,
): FormatFixes {
  const fixing = edits.filter(({ severity }) => severity === "fix");
  const byId = new Map(fixing.map((edit) => [edit.id, edit]));
  const applied: AppliedFix[] = [];
  let fixed = claim;
  for (const finding of runClaimEdits(fixing, claim, context)) {
    const change = byId.get(finding.editId)?.fix?.(fixed, finding.at);
    const outcome = change && correctClaim(fixed, [change]);
    if (outcome?.kind !== "corrected") continue;
    fixed = outcome.claim;
    applied.push(...outcome.corrections.map((correction) => ({ finding, correction })));
  }
  return { claim: fixed, applied };
}
