import type { Encounter } from "@/generated/prisma/client";
import type { Actor } from "@/server/access/actor";
import { type Permission, reachOf } from "@/server/access/permissions";
import type { Transaction } from "@/server/db/scoped-transaction";

type Viewed = Pick<Encounter, "id" | "providerId">;

/** Whether the person treats the patient of this encounter. */
export async function treats(tx: Transaction, actor: Actor, { providerId }: Viewed): Promise<boolean> {
  if (!providerId || !actor.userId) return false;
  return (await tx.provider.count({ where: { id: providerId, userId: actor.userId } })) > 0;
}

/** How the reach of a permission falls on one encounter: own, linked to a claim, in an audit sample, or all. */
export async function reaches(
  tx: Transaction,
  { actor, permission }: { readonly actor: Actor; readonly permission: Permission },
  encounter: Viewed,
): Promise<boolean> {
  const encounterId = encounter.id;
  switch (reachOf(actor.roles, permission)) {
    case "all":
      return true;
    case "own":
      return treats(tx, actor, encounter);
    case "linked":
      return (await tx.claim.count({ where: { encounterId } })) > 0;
    case "sample":
      return (await tx.auditCase.count({ where: { encounterId } })) > 0;
    default:
      return false;
  }
}
