import { type ClaimEvent, claimLifecycle } from "@/domain/claims/claim-lifecycle";
import type { Appeal } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { filedAppealsOf, isFiled, moveAppeal, openAppealOf } from "./appeal-repository";
import { appendClaimEvent, type NewClaimEvent } from "./claim-event-repository";
import { findClaim, type Moment, moveClaim } from "./claim-repository";
import { closeWorkItems } from "./work-item-repository";

export interface Withdrawal {
  readonly reason: string;
  readonly actorName: string;
  readonly now: Date;
  readonly today: Moment["today"];
}

/** Ends an appeal without a decision. What becomes of its denial is the caller's to say. */
export async function withdrawAppealRow(
  tx: Transaction,
  appeal: Appeal,
  { reason, actorName, now }: Withdrawal,
): Promise<void> {
  await moveAppeal(tx, appeal, "withdraw", { outcomeNote: reason });
  await closeWorkItems(tx, { subjectKind: "appeal", subjectId: appeal.id }, now);
  await appendClaimEvent(tx, appeal.claimId, {
    kind: "appeal",
    summary: `Appeal ${appeal.number} withdrawn`,
    detail: reason,
    actorName,
    at: now,
  });
}

/** The open appeal of a denial, if any. */
export async function withdrawForDenial(
  tx: Transaction,
  denialId: string,
  withdrawal: Withdrawal,
): Promise<Appeal | undefined> {
  const appeal = await openAppealOf(tx, denialId);
  if (!appeal) return undefined;
  await withdrawAppealRow(tx, appeal, withdrawal);
  if (isFiled(appeal)) await leaveAppealed(tx, appeal.claimId, withdrawal);
  return appeal;
}

/**
 * The claim after an appeal that changed nothing: denied again, whole or in part; it stays appealed while another of
 * its appeals is with the payer.
 */
export async function leaveAppealed(
  tx: Transaction,
  claimId: string,
  moment: Moment & { readonly actorName: string; readonly event?: NewClaimEvent },
): Promise<void> {
  const stored = await findClaim(tx, claimId);
  const event: NewClaimEvent = moment.event ?? {
    kind: "decision",
    summary: "No appeal is open any more: the denial stands",
    actorName: moment.actorName,
  };
  const others = await filedAppealsOf(tx, claimId);
  if (stored.claim.status !== "appealed" || others.length > 0) {
    if (moment.event) await appendClaimEvent(tx, claimId, { ...event, at: moment.now });
    return;
  }
  const uphold: ClaimEvent = (await isDeniedWhole(tx, claimId, stored.lineIds.size))
    ? "uphold"
    : "uphold-in-part";
  const to = claimLifecycle.next("appealed", uphold);
  await moveClaim(tx, stored, { to, event }, moment);
}

async function isDeniedWhole(tx: Transaction, claimId: string, lines: number): Promise<boolean> {
  const denials = await tx.denial.findMany({ where: { claimId }, select: { serviceLineId: true } });
  const denied = new Set(denials.map(({ serviceLineId }) => serviceLineId));
  return denied.has(null) || denied.size >= lines;
}
