import { claimEdit } from "@/domain/claim-edits/catalog";
import type { Claim } from "@/domain/claims/claim";
import { correctClaim } from "@/domain/claims/correct-claim";
import type { FindingPlace, Severity } from "@/domain/claims/edit-finding";
import { placeInWords } from "@/domain/claims/form-box";
import type { ReadContext } from "@/server/queries/read-model";
import {
  type FindingStatus,
  isUnsettled,
  standingFindings,
} from "@/server/repositories/claim-finding-repository";

export interface FindingView {
  readonly id: string;
  readonly editId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly at: FindingPlace;
  /** "box 1a", "box 24E, line 2". */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  readonly authority: string;
  readonly status: FindingStatus;
  readonly overrideReason: string | null;
  readonly overriddenBy: string | null;
  readonly proposedByMe: boolean;
  /** The one correction that is right. */
  readonly fix: { readonly before: string; readonly after: string } | null;
}

/** What stands against the claim, worst first, with the certain correction where there is one. */
export async function claimFindings(
  { tx, actor }: Pick<ReadContext, "tx" | "actor">,
  claim: Claim,
): Promise<FindingView[]> {
  const findings = await standingFindings(tx, claim.id);
  const people = await tx.appUser.findMany({
    where: { id: { in: findings.flatMap(({ overriddenById }) => overriddenById ?? []) } },
    select: { id: true, displayName: true },
  });
  const nameOf = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return findings.map((finding) => ({
    id: finding.id,
    editId: finding.editId,
    title: claimEdit(finding.editId)?.title ?? finding.editId,
    severity: finding.severity,
    at: finding.at,
    place: placeInWords(finding.at),
    message: finding.message,
    remedy: finding.remedy,
    authority: finding.authority,
    status: finding.status,
    overrideReason: finding.overrideReason,
    overriddenBy: nameOf.get(finding.overriddenById ?? "") ?? null,
    proposedByMe: finding.overriddenById !== null && finding.overriddenById === actor.userId,
    fix: isUnsettled(finding) ? certainFix(claim, finding.editId, finding.at) : null,
  }));
}

/** What the fix would change, as the correction itself would do it; null where it could not be made. */
export function certainFix(claim: Claim, editId: string, at: FindingPlace): FindingView["fix"] {
  const change = claimEdit(editId)?.fix?.(claim, at);
  const outcome = change && correctClaim(claim, [change]);
  const correction = outcome?.kind === "corrected" ? outcome.corrections[0] : undefined;
  return correction ? { before: correction.before, after: correction.value } : null;
}
