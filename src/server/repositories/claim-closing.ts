import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import type { Transaction } from "@/server/db/scoped-transaction";
import { findClaim, type Moment, moveClaim } from "./claim-repository";
import { openReceivable } from "./ledger-repository";
import { closeWorkItems } from "./work-item-repository";

/** Closes a claim once its payer owes nothing and none of its denials is open. */
export async function closeClaimIfSettled(
  tx: Transaction,
  claimId: string,
  moment: Moment & { readonly actorName: string },
): Promise<void> {
  const stored = await findClaim(tx, claimId);
  if (!claimLifecycle.allows(stored.claim.status, "close")) return;
  if ((await openReceivable(tx, claimId)) !== 0n) return;
  if ((await tx.denial.count({ where: { claimId, status: { not: "resolved" } } })) > 0) return;
  await moveClaim(
    tx,
    stored,
    {
      to: claimLifecycle.next(stored.claim.status, "close"),
      event: { kind: "closed", summary: "Closed: the payer owes nothing more", actorName: moment.actorName },
    },
    moment,
  );
  await closeWorkItems(tx, { subjectKind: "claim", subjectId: claimId }, moment.now);
}
