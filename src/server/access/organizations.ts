import { insertAuditEvents } from "@/server/db/audit-trail";
import type { Database } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { scopedTransaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { systemActor } from "./actor";
import { hashPassword } from "./password-hash";
import { requireStrongPassword } from "./password-policy";
import type { Role } from "./permissions";
import { canonicalEmail } from "./sign-in";

export interface NewMember {
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

export interface NewOrganization {
  readonly name: string;
  /** IANA zone in which the organization's days and deadlines run. */
  readonly timeZone: string;
  /** The demo's clock can be moved and its people need no second factor; both only there. */
  readonly demo: boolean;
  readonly administrator: Omit<NewMember, "roles">;
  readonly now: Date;
}

export interface Founded {
  readonly organizationId: string;
  readonly administratorId: string;
}

/** A new organization with its first administrator: what an installation does before anybody can sign in. */
export async function foundOrganization(db: Database, founding: NewOrganization): Promise<Founded> {
  const { administrator, now, ...organization } = founding;
  const organizationId = newId();
  await db.organization.create({
    data: { ...organization, id: organizationId, mfaRequired: !organization.demo, createdAt: now },
  });
  const administratorId = await addMember(db, {
    organizationId,
    member: { ...administrator, roles: ["administrator"] },
    now,
  });
  return { organizationId, administratorId };
}

/**
 * A person with a password of their own, as a member. A person known from another organization keeps the password
 * they have. Returns the user's id.
 */
export async function addMember(
  db: Database,
  { organizationId, member, now }: { organizationId: string; member: NewMember; now: Date },
): Promise<string> {
  const email = canonicalEmail(member.email);
  return scopedTransaction(db, organizationId, async (tx, organization) => {
    requireStrongPassword(member.password, {
      secondFactor: !organization.demo,
      words: [email, member.displayName, organization.name],
    });
    const known = await tx.appUser.findUnique({ where: { email } });
    const userId = known?.id ?? newId();
    if (!known) {
      const passwordHash = await hashPassword(member.password);
      await tx.appUser.create({
        data: { id: userId, email, displayName: member.displayName, passwordHash, createdAt: now },
      });
    }
    const roles = [...member.roles];
    await tx.membership.create({ data: { id: newId(), userId, roles, createdAt: now } });
    await insertAuditEvents(tx, { actor: systemActor(organizationId), door: "add-member", at: now }, [
      { action: "joined", subjectKind: "person", subjectId: userId, after: { roles } },
    ]);
    return userId;
  });
}

/** Demo data never stands beside real patients: refused in a database with any organization that is not a demo. */
export async function requireOnlyDemoOrganizations(db: Database): Promise<void> {
  const real = await db.organization.count({ where: { demo: false } });
  if (real > 0)
    throw refused(
      "demo/only",
      "This database serves organizations that are not the demo; demo data is not put beside them.",
    );
}
