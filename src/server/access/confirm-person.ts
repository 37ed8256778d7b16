import { newId } from "@/server/db/new-id";
import { refused } from "@/server/refusal";
import { verifyPassword } from "./password-hash";
import { takeSecondFactor } from "./second-factor";
import { type PersonSession, renewSession } from "./session";
import type { SignInSurroundings } from "./sign-in";
import { claimAttempt, forgiveAttempt } from "./sign-in-throttle";

/**
 * A fresh proof within a session: the code of the second factor, or the password of who has none. The session goes on
 * under a new id. Guesses wait as guesses at a sign-in do.
 */
export async function confirmPerson(
  { db, now, device }: SignInSurroundings,
  session: PersonSession,
  proof: string,
): Promise<string> {
  if (session.stage !== "complete") throw refused("access/signed-out", "Sign in first.");
  const { userId } = session;
  const address = device.address ?? "unknown";
  const attempt = { accountKey: `proof:${userId}`, addressKey: `address:${address}`, now };
  await claimAttempt(db, attempt);
  const user = await db.appUser.findUniqueOrThrow({ where: { id: userId } });
  const factor = user.totpConfirmedAt
    ? await db.$transaction((tx) => takeSecondFactor(tx, user, proof, now))
    : (await verifyPassword(user.passwordHash, proof)) && "password";
  const record = (kind: string, detail: string | null) =>
    db.signInEvent.create({ data: { id: newId(), at: now, kind, userId, address, detail } });
  if (!factor) {
    await record("proof-failed", null);
    throw refused("access/sign-in-failed", `The ${user.totpConfirmedAt ? "code" : "password"} is not right.`);
  }
  await forgiveAttempt(db, attempt);
  const byCode = factor !== "password";
  const sessionId = await renewSession(db, session.idHash, {
    confirmedAt: now,
    ...(byCode && { secondFactorAt: now }),
    device,
    now,
  });
  if (!sessionId) throw refused("access/signed-out", "Sign in first.");
  await record("proof-given", factor);
  return sessionId;
}
