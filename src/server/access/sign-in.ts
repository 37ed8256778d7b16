import { createHmac } from "node:crypto";
import type { Actor } from "@/server/access/actor";
import { insertAuditEvents } from "@/server/db/audit-trail";
import type { Database } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { scopedTransaction } from "@/server/db/scoped-transaction";
import { environment } from "@/server/environment";
import { refused } from "@/server/refusal";
import { hashPassword, needsRehash, verifyPassword } from "./password-hash";
import { takeSecondFactor } from "./second-factor";
import { membershipsOf, openSession, type PersonSession, renewSession, type SessionDevice } from "./session";
import { claimAttempt, forgiveAttempt } from "./sign-in-throttle";

export interface SignInSurroundings {
  readonly db: Database;
  readonly now: Date;
  readonly device: SessionDevice;
}

/** Wrong e-mail, wrong password, disabled person: one answer, at one cost. */
const failed = () => refused("access/sign-in-failed", "The e-mail, the password or the code is not right.");

const keyed = (text: string): string =>
  createHmac("sha256", environment().NEXTAUTH_SECRET).update(text).digest("base64url");

export const canonicalEmail = (email: string): string => email.trim().normalize("NFKC").toLowerCase();

export interface PasswordSignIn {
  readonly email: string;
  readonly password: string;
  /** Where the person was before the session ended; entered again if still a member. */
  readonly organizationId?: string | undefined;
}

/** Opens a session after the password; a second factor that the person has is still to come. */
export async function signInWithPassword(
  { db, now, device }: SignInSurroundings,
  { email, password, organizationId }: PasswordSignIn,
): Promise<string> {
  const canonical = canonicalEmail(email);
  const address = device.address ?? "unknown";
  const attempt = {
    accountKey: `account:${keyed(`${canonical} ${address}`)}`,
    addressKey: `address:${address}`,
    now,
  };
  const event = { emailHash: keyed(canonical), address, now };
  await claimAttempt(db, attempt).catch(async (error: unknown) => {
    await recordSignIn(db, { ...event, kind: "delayed" });
    throw error;
  });
  const user = await db.appUser.findUnique({ where: { email: canonical } });
  const matches = await verifyPassword(user?.passwordHash, password);
  const tooLate = user?.oneTimePasswordUntil && user.oneTimePasswordUntil < now;
  if (!user || !matches || user.disabledAt || tooLate) {
    await recordSignIn(db, { ...event, kind: "sign-in-failed", userId: user?.id ?? null });
    throw failed();
  }
  await forgiveAttempt(db, attempt);
  if (needsRehash(user.passwordHash))
    await db.appUser.update({ where: { id: user.id }, data: { passwordHash: await hashPassword(password) } });
  const memberships = await membershipsOf(db, user.id);
  const wanted = memberships.find((one) => one.organizationId === organizationId);
  const only = memberships.length === 1 ? memberships[0] : undefined;
  const entered = wanted ?? only;
  const codeToCome = user.totpConfirmedAt !== null;
  const sessionId = await openSession(db, {
    userId: user.id,
    organizationId: entered?.organizationId ?? null,
    secondFactorAt: null,
    entering: codeToCome,
    device,
    now,
  });
  await recordSignIn(db, { ...event, kind: codeToCome ? "password-accepted" : "signed-in", userId: user.id });
  if (entered && !codeToCome && !entered.mfaRequired && !user.oneTimePasswordUntil)
    await recordEntry(
      db,
      { userId: user.id, name: user.displayName, organizationId: entered.organizationId },
      now,
    );
  return sessionId;
}

/**
 * The code of a session that waits for it, or the first code of a new authenticator. The session goes on under a new
 * id. Guesses are counted per person, not per address: whoever is here already knows the password.
 */
export async function signInWithSecondFactor(
  { db, now, device }: SignInSurroundings,
  session: PersonSession,
  code: string,
): Promise<string> {
  const { userId } = session;
  const address = device.address ?? "unknown";
  const attempt = { accountKey: `code:${userId}`, addressKey: `address:${address}`, now };
  await claimAttempt(db, attempt);
  const taken = await db.$transaction(async (tx) => {
    const user = await tx.appUser.findUniqueOrThrow({ where: { id: userId } });
    const factor = await takeSecondFactor(tx, user, code, now);
    if (factor && !user.totpConfirmedAt)
      await tx.appUser.update({ where: { id: userId }, data: { totpConfirmedAt: now } });
    return factor && { factor, enrolled: user.totpConfirmedAt === null };
  });
  if (!taken) {
    await recordSignIn(db, { kind: "code-failed", userId, address, now });
    throw failed();
  }
  await forgiveAttempt(db, attempt);
  const sessionId = await renewSession(db, session.idHash, {
    secondFactorAt: now,
    confirmedAt: now,
    device,
    now,
  });
  if (!sessionId) throw refused("access/signed-out", "Sign in first.");
  const kind = taken.enrolled ? "second-factor-enrolled" : "signed-in";
  await recordSignIn(db, { kind, userId, address, now, detail: taken.factor });
  if (session.membership) await recordEntry(db, entryOf(session, session.membership.organizationId), now);
  return sessionId;
}

/** Into one of the person's organizations, under a new session id; other tabs of the browser are told. */
export async function enterOrganization(
  { db, now, device }: SignInSurroundings,
  session: PersonSession,
  organizationId: string,
): Promise<string> {
  if (session.stage === "code") throw refused("access/signed-out", "Sign in first.");
  if (!session.memberships.some((one) => one.organizationId === organizationId))
    throw refused("record/not-found", "No such organization.");
  const sessionId = await renewSession(db, session.idHash, { organizationId, device, now });
  if (!sessionId) throw refused("access/signed-out", "Sign in first.");
  await recordEntry(db, entryOf(session, organizationId), now);
  return sessionId;
}

const entryOf = ({ userId, displayName }: PersonSession, organizationId: string) => ({
  userId,
  name: displayName,
  organizationId,
});

/** The organization's own trail says who came in. */
async function recordEntry(db: Database, person: Omit<Actor, "roles">, at: Date): Promise<void> {
  await scopedTransaction(db, person.organizationId, (tx) =>
    insertAuditEvents(tx, { actor: { ...person, roles: [] }, door: "sign-in", at }, [
      { action: "entered", subjectKind: "organization", subjectId: person.organizationId },
    ]),
  );
}

interface SignInRecord {
  readonly kind: string;
  readonly now: Date;
  readonly userId?: string | null;
  readonly emailHash?: string;
  readonly address?: string;
  readonly detail?: string;
}

async function recordSignIn(db: Database, { now, ...event }: SignInRecord): Promise<void> {
  await db.signInEvent.create({ data: { id: newId(), at: now, ...event } });
}
