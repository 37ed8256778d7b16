import { createHmac, randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { environment } from "@/server/environment";

const PERIOD_SECONDS = 30;
/** A clock may be one step off in either direction. */
const DRIFT_STEPS = 1;
const RECOVERY_CODES = 10;
/** Without letters and digits that look alike. */
const RECOVERY_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
const RECOVERY_LENGTH = 16;

type IdentityTables = Pick<Transaction, "appUser" | "recoveryCode" | "$executeRaw" | "$queryRaw">;

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, email = ""): TOTP =>
  new TOTP({ issuer: "FirstPass", label: email, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });

/** What an authenticator reads from the image. */
export const totpAddress = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The step whose code this is, at most one step away from now; undefined when the code is wrong. */
export function totpStepOf(secret: string, code: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const delta = totpOf(secret).validate({ token: code, timestamp, window: DRIFT_STEPS });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

/**
 * Takes a code, once: the step must be later than the last one taken, decided by one statement, so that two parallel
 * sign-ins with one code give one session.
 */
export async function takeTotpStep(tx: IdentityTables, userId: string, step: number): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update app_user set totp_last_step = ${step}
    where id = ${userId}::uuid and (totp_last_step is null or totp_last_step < ${step})`;
  return changed === 1;
}

/** Recovery codes are long and random, so a keyed hash is enough; the key lives outside the database. */
const hashRecoveryCode = (code: string): string =>
  createHmac("sha256", environment().PASSWORD_PEPPER)
    .update(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ""))
    .digest("base64url");

export async function takeRecoveryCode(
  tx: IdentityTables,
  userId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, codeHash: hashRecoveryCode(code), usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

/** Ten new codes in groups of four; the earlier ones are used up. Shown once, kept only as hashes. */
export async function renewRecoveryCodes(tx: IdentityTables, userId: string, now: Date): Promise<string[]> {
  // Two requests at once must not leave twenty.
  await tx.$queryRaw`select id from app_user where id = ${userId}::uuid for update`;
  await tx.recoveryCode.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ id: newId(), userId, codeHash: hashRecoveryCode(code) })),
  });
  return codes;
}

const newRecoveryCode = (): string =>
  Array.from({ length: RECOVERY_LENGTH }, () => RECOVERY_ALPHABET[randomInt(RECOVERY_ALPHABET.length)])
    .join("")
    .replaceAll(/(.{4})(?=.)/g, "$1-");

/** A code from the authenticator, or a recovery code. */
export async function takeSecondFactor(
  tx: IdentityTables,
  user: { readonly id: string; readonly totpSecret: string | null },
  typed: string,
  now: Date,
): Promise<"code" | "recovery-code" | undefined> {
  const code = typed.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(code))
    return (await takeRecoveryCode(tx, user.id, code, now)) ? "recovery-code" : undefined;
  const step = user.totpSecret ? totpStepOf(user.totpSecret, code, now) : undefined;
  return step !== undefined && (await takeTotpStep(tx, user.id, step)) ? "code" : undefined;
}
