import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import type { StoredClaim } from "@/server/repositories/claim-row";
import type { Actor } from "./actor";
import type { Reach } from "./permissions";

interface Editor {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly reach: Reach;
  readonly now: Date;
}

/** Who may change this claim now: its owner where the permission reaches only own claims, and nobody beside a lease. */
export async function requireEditableBy(editor: Editor, { claim, record }: StoredClaim): Promise<void> {
  const { tx, actor, reach, now } = editor;
  if (reach === "own" && record.ownerId !== actor.userId)
    throw refused("access/forbidden", "This claim is not assigned to you. A biller can correct it.");
  const lease = await tx.workItem.findFirst({
    where: {
      kind: "edit-finding",
      subjectKind: "claim",
      subjectId: claim.id,
      closedAt: null,
      leaseExpiresAt: { gt: now },
      leaseHolderId: { not: null },
    },
  });
  if (lease && actor.userId && lease.leaseHolderId !== actor.userId)
    throw refused("record/leased", "Someone else is working on this claim. You can read it.");
}
