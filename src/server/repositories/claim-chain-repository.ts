import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { assert } from "@/domain/shared/assert";
import type { Transaction } from "@/server/db/scoped-transaction";
import { type ChargeMoment, postCharges, takeBackCharges } from "./claim-charge-repository";
import { findClaim, moveClaim } from "./claim-repository";
import type { StoredClaim } from "./claim-row";
import { closeWorkItems } from "./work-item-repository";

const ENDED = ["withdrawn", "voided", "replaced"];

/** A later version of the chain that is under way; a chain has one at most. */
export async function hasOpenSuccessor(tx: Transaction, { claim, record }: StoredClaim): Promise<boolean> {
  const successor = await tx.claim.findFirst({
    where: { chainId: record.chainId, active: false, id: { not: claim.id }, status: { notIn: ENDED } },
    select: { id: true },
  });
  return successor !== null;
}

/**
 * The payer accepted a replacement or void: it becomes the one active version (MON-7), its predecessor ends, and the
 * predecessor's charges give way to its own. What was paid on the predecessor stays until the payer reverses it.
 * A no-op for an original and for a successor that is already active.
 */
export async function activateSuccessor(
  tx: Transaction,
  claimId: string,
  accepted: ChargeMoment & { readonly actorName: string },
): Promise<void> {
  const successor = await findClaim(tx, claimId);
  const { predecessorId, active } = successor.record;
  if (predecessorId === null || active) return;
  const predecessor = await openPredecessor(tx, predecessorId, accepted);
  const voided = successor.claim.frequencyCode === "8";
  assert(predecessor.record.active, "a chain's active version is the one that is superseded");
  const ended = await moveClaim(
    tx,
    predecessor,
    {
      to: voided ? "voided" : "replaced",
      event: {
        kind: "replacement",
        summary: voided ? "Voided by the payer's acceptance" : "Replaced by a new version",
        detail: `Claim ${successor.claim.patientControlNumber} was accepted in its place`,
        actorName: accepted.actorName,
      },
      changes: { active: false },
    },
    accepted,
  );
  await takeBackCharges(tx, ended, accepted);
  await closeWorkItems(tx, { subjectKind: "claim", subjectId: predecessorId }, accepted.now);
  await tx.claim.updateMany({ where: { id: claimId }, data: { active: true } });
  if (!voided) await postCharges(tx, await findClaim(tx, claimId), accepted);
}

/** A predecessor that was closed in the meantime is opened again: its balance is no longer settled. */
async function openPredecessor(
  tx: Transaction,
  claimId: string,
  moment: ChargeMoment & { readonly actorName: string },
): Promise<StoredClaim> {
  const predecessor = await findClaim(tx, claimId);
  const { status } = predecessor.claim;
  if (!claimLifecycle.allows(status, "reopen")) return predecessor;
  return moveClaim(
    tx,
    predecessor,
    {
      to: claimLifecycle.next(status, "reopen"),
      event: {
        kind: "note",
        summary: "Opened again",
        detail: "A later version was accepted",
        actorName: moment.actorName,
      },
    },
    moment,
  );
}
