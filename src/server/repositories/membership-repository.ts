import type { Membership } from "@/generated/prisma/client";
import type { Role } from "@/server/access/permissions";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound, refused } from "@/server/refusal";

/** Changes of membership wait for each other, so that two of them cannot take the last two administrators away. */
export async function lockMemberships(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(current_setting('app.organization_id') || 'members', 0))`;
}

export async function findMembership(tx: Transaction, userId: string): Promise<Membership> {
  const membership = await tx.membership.findFirst({ where: { userId } });
  if (!membership) throw notFound("person");
  return membership;
}

export interface MembershipChange {
  readonly roles?: readonly Role[];
  readonly endedAt?: Date | null;
}

/** Compare-and-set; refused when it would leave the organization without an administrator. */
export async function changeMembership(
  tx: Transaction,
  current: { readonly userId: string; readonly version: number },
  change: MembershipChange,
): Promise<void> {
  const { roles, ...rest } = change;
  const { count } = await tx.membership.updateMany({
    where: { userId: current.userId, version: current.version },
    data: { ...rest, ...(roles ? { roles: [...roles] } : {}), version: { increment: 1 } },
  });
  if (count === 0) throw changedMeanwhile("person");
  const administrators = await tx.membership.count({
    where: { endedAt: null, roles: { has: "administrator" }, user: { disabledAt: null } },
  });
  if (administrators === 0)
    throw refused(
      "access/last-administrator",
      "This is the last administrator. Make someone else one first.",
    );
}

/** Ends what the person has open in this organization; the next request of each is refused. */
export async function endSessionsHere(
  tx: Transaction,
  userId: string,
  organizationId: string,
): Promise<number> {
  const { count } = await tx.userSession.deleteMany({
    where: { userId, currentOrganizationId: organizationId },
  });
  return count;
}
