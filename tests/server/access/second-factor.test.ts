import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { makeRecoveryCodes } from "@/server/access/acts/make-recovery-codes";
import { startEnrollment } from "@/server/access/acts/start-enrollment";
import { runPersonalAct } from "@/server/access/personal-door";
import { totpStepOf } from "@/server/access/second-factor";
import { findSession, type PersonSession } from "@/server/access/session";
import { signInWithPassword, signInWithSecondFactor } from "@/server/access/sign-in";
import type { Database } from "@/server/db/client";
import { deviceAt, later, personOf, type RealPerson } from "../../support/people";
import { testDatabase } from "../../support/test-database";

const device = deviceAt("10.1.0.1");

/** RFC 6238, appendix B: SHA-1 key "12345678901234567890", eight digits; the last six are ours. */
const RFC_SECRET = Secret.fromUTF8("12345678901234567890").base32;
const RFC_VECTORS: readonly (readonly [number, string])[] = [
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
];

describe("AUTH-3: a code of the authenticator", () => {
  it.each(RFC_VECTORS)("of second %i is %s, as in RFC 6238", (second, code) => {
    expect(totpStepOf(RFC_SECRET, code, new Date(second * 1000))).toBe(Math.floor(second / 30));
  });

  it.each([
    ["one step early", 30, true],
    ["one step late", -30, true],
    ["two steps early", 60, false],
    ["two steps late", -60, false],
  ])("with a clock %s", (_what, off, taken) => {
    const second = 1_111_111_109 + off;
    expect(totpStepOf(RFC_SECRET, "081804", new Date(second * 1000)) !== undefined).toBe(taken);
  });

  it("works once, in the step it was used and in none before", async () => {
    const { db, person, secret } = await enrolled();
    const code = codeAt(secret, 90);
    await signInWithSecondFactor({ db, now: later(90), device }, await atCode(db, person, 90), code);
    const again = signInWithSecondFactor({ db, now: later(95), device }, await atCode(db, person, 95), code);
    await expect(again).rejects.toMatchObject({ code: "access/sign-in-failed" });
    const earlier = codeAt(secret, 60);
    const older = signInWithSecondFactor(
      { db, now: later(96), device },
      await atCode(db, person, 96),
      earlier,
    );
    await expect(older).rejects.toMatchObject({ code: "access/sign-in-failed" });
  });

  it("given twice at once opens one session", async () => {
    const { db, person, secret } = await enrolled();
    const sessions = [await atCode(db, person, 120), await atCode(db, person, 120)];
    const code = codeAt(secret, 120);
    const outcomes = await Promise.allSettled(
      sessions.map((session) => signInWithSecondFactor({ db, now: later(120), device }, session, code)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is asked for after the password, and nothing is open before it", async () => {
    const { db, person } = await enrolled();
    const session = await atCode(db, person, 200);
    expect(session.stage).toBe("code");
  });
});

describe("AUTH-3: recovery codes", () => {
  it("are ten, stored as hashes, and each works once", async () => {
    const { db, person, secret } = await enrolled();
    const sessionId = await signInWithSecondFactor(
      { db, now: later(300), device },
      await atCode(db, person, 300),
      codeAt(secret, 300),
    );
    const session = await findSession(db, { sessionId, now: later(301) });
    const runtime = { db, now: () => later(301) };
    const { codes } = await runPersonalAct(makeRecoveryCodes, runtime, { session, address: null }, {});
    expect(new Set(codes).size).toBe(10);
    const stored = await db.recoveryCode.findMany({ where: { userId: person.userId } });
    expect(stored.filter(({ codeHash }) => codes.includes(codeHash))).toEqual([]);

    const [code = ""] = codes;
    const typed = ` ${code.toUpperCase()} `;
    await signInWithSecondFactor({ db, now: later(310), device }, await atCode(db, person, 310), typed);
    const again = signInWithSecondFactor(
      { db, now: later(320), device },
      await atCode(db, person, 320),
      code,
    );
    await expect(again).rejects.toMatchObject({ code: "access/sign-in-failed" });
  });

  it("need a second factor given just now", async () => {
    const { db, person, secret } = await enrolled();
    const sessionId = await signInWithSecondFactor(
      { db, now: later(400), device },
      await atCode(db, person, 400),
      codeAt(secret, 400),
    );
    const late = later(400 + 301);
    const session = await findSession(db, { sessionId, now: late });
    const made = runPersonalAct(makeRecoveryCodes, { db, now: () => late }, { session, address: null }, {});
    await expect(made).rejects.toMatchObject({ code: "access/unconfirmed" });
  });
});

describe("AUTH-3: an organization that asks for a second factor", () => {
  it("opens nothing to a person who has none: the session waits at enrolling", async () => {
    const db = await testDatabase();
    const person = await personOf(db);
    const sessionId = await signInWithPassword({ db, now: later(0), device }, person);
    expect((await findSession(db, { sessionId, now: later(1) }))?.stage).toBe("enroll");
  });
});

const codeAt = (secret: string, second: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: later(second).getTime() });

async function atCode(db: Database, person: RealPerson, second: number): Promise<PersonSession> {
  const sessionId = await signInWithPassword({ db, now: later(second), device }, person);
  const session = await findSession(db, { sessionId, now: later(second) });
  if (!session) throw new Error("the session was just opened");
  return session;
}

async function enrolled(): Promise<{ db: Database; person: RealPerson; secret: string }> {
  const db = await testDatabase();
  const person = await personOf(db);
  const session = await atCode(db, person, 0);
  const runtime = { db, now: () => later(0) };
  const enrollment = await runPersonalAct(startEnrollment, runtime, { session, address: null }, {});
  const secret = enrollment.secret.replaceAll(" ", "");
  await signInWithSecondFactor({ db, now: later(0), device }, session, codeAt(secret, 0));
  return { db, person, secret };
}
