import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { startEnrollment } from "@/server/access/acts/start-enrollment";
import { confirmPerson } from "@/server/access/confirm-person";
import { runPersonalAct } from "@/server/access/personal-door";
import { actorOf, findSession, type PersonSession } from "@/server/access/session";
import { signInWithPassword, signInWithSecondFactor } from "@/server/access/sign-in";
import type { Database } from "@/server/db/client";
import { openBusyOffice } from "../../support/busy-office";
import { TEST_NOW } from "../../support/office";
import { inputsOf, recordsOf } from "../../support/office-records";
import { deviceAt, GOOD_PASSWORD, later, personOf, type RealPerson } from "../../support/people";
import { publishedProcedures } from "../../support/procedures";
import { testDatabase } from "../../support/test-database";
import { tryCall } from "../../support/tried-call";

const device = deviceAt("10.7.0.1");
const MINUTE_MS = 60_000;
/** The list of what waits for a decision shows amounts and takes nothing away. */
const WRITE_OFFS_TO_DECIDE = "denials.writeOffs";

describe("AUTH-5: acts that want a fresh proof of who it is", () => {
  const acts = publishedProcedures().filter(({ meta }) => meta?.wantsProof);

  it("are those on keys, people, partners, files that leave, money and what cannot be brought back", () => {
    expect(acts.map(({ path }) => path).sort()).toEqual([
      "account.removeSecondFactor",
      "apiKeys.make",
      "apiKeys.revoke",
      "codeSets.removeFile",
      "codeUpdates.exportHits",
      "denials.decideWriteOff",
      "measures.exportRows",
      "people.add",
      "people.changeRoles",
      "people.resetSignIn",
      "people.setMembership",
      "settings.addPartner",
      "settings.changePartner",
      "submissions.download",
      "submissions.file",
    ]);
  });

  it.each([
    ["measure:export", "everyone"],
    ["write-off:approve", "everyone"],
    ["x12:read", "administrators"],
  ] as const)(
    "are asked by every procedure of %s that discloses or changes something: of %s",
    (permission, of) => {
      const doors = publishedProcedures().filter(({ meta }) => meta?.permission === permission);
      const strict = doors.filter(({ path }) => path !== WRITE_OFFS_TO_DECIDE);
      expect(strict.length).toBeGreaterThan(0);
      expect(strict.filter(({ meta }) => meta?.wantsProof !== of)).toEqual([]);
    },
  );

  it("are asked on raw files of whoever is let in as an administrator only", async () => {
    const [rawFile] = acts.filter(({ path }) => path === "submissions.file");
    if (!rawFile) throw new Error("submissions.file wants no proof");
    const office = await openBusyOffice();
    const [input] = inputsOf(office, await recordsOf(office), rawFile);
    const { administrator, biller } = office.actors;
    const both = { ...administrator, roles: ["administrator", "biller"] as const };
    for (const [actor, refusal] of [
      [administrator, "access/unconfirmed"],
      [both, undefined],
      [biller, undefined],
    ] as const) {
      const { answer } = await tryCall(office, {
        path: "submissions.file",
        actor: { ...actor, confirmedAt: null },
        input,
      });
      expect("value" in answer ? undefined : answer.refusal).toBe(refusal);
    }
  });

  it("refuse a proof of more than five minutes ago and none at all, and change nothing", async () => {
    const tried = await triedWith([
      ["old", new Date(TEST_NOW.getTime() - 5 * MINUTE_MS - 1)],
      ["none", null],
    ]);
    expect(tried).toHaveLength(acts.length * 2);
    expect(tried.filter(({ answer }) => answer !== "access/unconfirmed")).toEqual([]);
    expect(tried.filter(({ events }) => events > 0)).toEqual([]);
  });

  it("take one of just now", async () => {
    const tried = await triedWith([["fresh", new Date(TEST_NOW.getTime() - 5 * MINUTE_MS)]]);
    expect(tried.filter(({ answer }) => answer === "access/unconfirmed")).toEqual([]);
    expect(tried.filter(({ answer }) => answer === "answered").length).toBeGreaterThan(acts.length / 2);
  });

  it("ask for the permission first: who may not do it is not asked for a password", async () => {
    const office = await openBusyOffice();
    const actor = { ...office.actors.coder, confirmedAt: null };
    const { answer } = await tryCall(office, { path: "apiKeys.make", actor, input: {} });
    expect(answer).toMatchObject({ refusal: "access/forbidden" });
  });

  async function triedWith(proofs: readonly (readonly [string, Date | null])[]) {
    const office = await openBusyOffice();
    const records = await recordsOf(office);
    const calls = acts.flatMap((procedure) =>
      proofs.map(([age, confirmedAt]) => ({ procedure, age, confirmedAt })),
    );
    const tried: { readonly path: string; readonly answer: string; readonly events: number }[] = [];
    for (const { procedure, confirmedAt } of calls) {
      const [input] = inputsOf(office, records, procedure);
      const actor = { ...office.actors.administrator, confirmedAt };
      const { answer, events } = await tryCall(office, { path: procedure.path, actor, input });
      const said = "value" in answer ? "answered" : (answer.refusal ?? answer.code);
      tried.push({ path: procedure.path, answer: said, events: events.length });
    }
    return tried;
  }
});

describe("AUTH-5: a proof within a session", () => {
  it("is the sign-in itself, then the password again; the session goes on under a new id (SES-2)", async () => {
    const { db, person, session, sessionId } = await signedIn();
    expect(actorOf(session)?.confirmedAt).toEqual(later(0));
    const next = await confirmPerson({ db, now: later(400), device }, session, person.password);
    expect(await findSession(db, { sessionId, now: later(401) })).toBeUndefined();
    const renewed = await findSession(db, { sessionId: next, now: later(401) });
    expect(actorOf(renewed)).toMatchObject({ userId: person.userId, confirmedAt: later(400) });
    expect(renewed?.secondFactorAt).toBeNull();
    expect(await kindsOf(db, person)).toEqual(["signed-in", "proof-given"]);
  });

  it("is refused for another word, and written down", async () => {
    const { db, person, session, sessionId } = await signedIn();
    const tried = confirmPerson({ db, now: later(400), device }, session, `${person.password}x`);
    await expect(tried).rejects.toMatchObject({ code: "access/sign-in-failed" });
    expect((await findSession(db, { sessionId, now: later(401) }))?.confirmedAt).toEqual(later(0));
    expect(await kindsOf(db, person)).toEqual(["signed-in", "proof-failed"]);
  });

  it("AUTH-4: waits after five wrong words, the right one included", async () => {
    const { db, session } = await signedIn();
    const at = { db, now: later(400), device };
    for (let guess = 0; guess < 5; guess += 1)
      await expect(confirmPerson(at, session, `guess-${guess}`)).rejects.toMatchObject({
        code: "access/sign-in-failed",
      });
    await expect(confirmPerson(at, session, GOOD_PASSWORD)).rejects.toMatchObject({
      code: "access/too-many-attempts",
    });
  });

  it("is the code of whoever has a second factor, never the password", async () => {
    const { db, person, session, secret } = await enrolled();
    const at = { db, now: later(400), device };
    await expect(confirmPerson(at, session, person.password)).rejects.toMatchObject({
      code: "access/sign-in-failed",
      message: "The code is not right.",
    });
    const next = await confirmPerson(at, session, codeAt(secret, 400));
    expect(await findSession(db, { sessionId: next, now: later(401) })).toMatchObject({
      confirmedAt: later(400),
      secondFactorAt: later(400),
    });
  });

  it("AUTH-3: a sign-in that waits for its code has proven nothing yet", async () => {
    const { db, person } = await enrolled();
    const sessionId = await signInWithPassword({ db, now: later(500), device }, person);
    const session = await findSession(db, { sessionId, now: later(501) });
    expect(session).toMatchObject({ stage: "code", confirmedAt: null });
    const tried = confirmPerson({ db, now: later(501), device }, session as PersonSession, GOOD_PASSWORD);
    await expect(tried).rejects.toMatchObject({ code: "access/signed-out" });
  });
});

async function signedIn() {
  const db = await testDatabase();
  const person = await personOf(db, { demo: true });
  const sessionId = await signInWithPassword({ db, now: later(0), device }, person);
  return { db, person, sessionId, session: await sessionAt(db, sessionId, 1) };
}

async function enrolled() {
  const { db, person, session } = await signedIn();
  const runtime = { db, now: () => later(1) };
  const { secret } = await runPersonalAct(startEnrollment, runtime, { session, address: null }, {});
  const sessionId = await signInWithSecondFactor({ db, now: later(30), device }, session, codeAt(secret, 30));
  return { db, person, secret, session: await sessionAt(db, sessionId, 31) };
}

async function sessionAt(db: Database, sessionId: string, second: number): Promise<PersonSession> {
  const session = await findSession(db, { sessionId, now: later(second) });
  if (!session) throw new Error("signed in");
  return session;
}

const codeAt = (secret: string, second: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: later(second).getTime() });

const kindsOf = async (db: Database, { userId }: RealPerson): Promise<string[]> =>
  (await db.signInEvent.findMany({ where: { userId }, orderBy: { at: "asc" } })).map(({ kind }) => kind);
