import { describe, expect, it } from "vitest";
import { nextAuthOptions } from "@/server/access/next-auth";
import { addMember } from "@/server/access/organizations";
import { actorOf, findSession, hashSessionId } from "@/server/access/session";
import { sessionCookie } from "@/server/access/session-cookie";
import { enterOrganization, signInWithPassword } from "@/server/access/sign-in";
import { appRouter } from "@/server/api/root";
import { createCaller } from "@/server/api/trpc";
import type { Database } from "@/server/db/client";
import { colleagueOf, deviceAt, GOOD_PASSWORD, later, personOf, type RealPerson } from "../../support/people";
import { testDatabase } from "../../support/test-database";

const MINUTE = 60;
const device = deviceAt("10.3.0.1");

describe("SES-1: each request asks for the session's row", () => {
  it("and is refused as soon as the row is gone", async () => {
    const { db, person, sessionId } = await signedIn();
    await expect(viewerOf(db, sessionId, 1)).resolves.toMatchObject({ userId: person.userId });
    await db.userSession.delete({ where: { idHash: hashSessionId(sessionId) } });
    await expect(viewerOf(db, sessionId, 2)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("finds no session id in the table, only its hash of 256 bits", async () => {
    const { db, person, sessionId } = await signedIn();
    expect(Buffer.from(sessionId, "base64url")).toHaveLength(32);
    const rows = await db.userSession.findMany({ where: { userId: person.userId } });
    expect(JSON.stringify(rows)).not.toContain(sessionId);
    expect(rows.map(({ idHash }) => idHash)).toEqual([hashSessionId(sessionId)]);
    expect(await findSession(db, { sessionId: hashSessionId(sessionId), now: later(1) })).toBeUndefined();
  });

  it("and next-auth's token carries the session id, and nothing about the person", async () => {
    const token = await nextAuthOptions().callbacks?.jwt?.({
      token: { sub: "x", email: "someone@example.test", name: "Someone" },
      user: { id: "the-session-id" },
      account: null,
    } as never);
    expect(token).toEqual({ sessionId: "the-session-id" });
  });

  it("knows a disabled person, an ended membership and a changed role at the next request", async () => {
    const { db, person } = await signedIn();
    const colleague = await colleagueOf(db, person.organizationId, "coder");
    const sessionId = await signInWithPassword({ db, now: later(0), device }, colleague);
    await expect(viewerOf(db, sessionId, 1)).resolves.toMatchObject({ roles: ["coder"] });
    const key = { organizationId: person.organizationId, userId: colleague.userId };
    await inside(db, person.organizationId, () => ({ roles: ["biller"] }), key);
    await expect(viewerOf(db, sessionId, 2)).resolves.toMatchObject({ roles: ["biller"] });
    await inside(db, person.organizationId, () => ({ endedAt: later(2) }), key);
    await expect(viewerOf(db, sessionId, 3)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await inside(db, person.organizationId, () => ({ endedAt: null }), key);
    await db.appUser.update({ where: { id: colleague.userId }, data: { disabledAt: later(3) } });
    await expect(viewerOf(db, sessionId, 4)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});

describe("SES-2: a session", () => {
  it("ends after 15 minutes without a request", async () => {
    const { db, sessionId } = await signedIn();
    expect(await findSession(db, { sessionId, now: later(15 * MINUTE - 1) })).toBeDefined();
    expect(await findSession(db, { sessionId, now: later(30 * MINUTE - 2) })).toBeDefined();
    expect(await findSession(db, { sessionId, now: later(45 * MINUTE) })).toBeUndefined();
  });

  it("is not kept alive by the page's own timers", async () => {
    const { db, sessionId } = await signedIn();
    for (const minute of [5, 10, 14]) {
      const now = later(minute * MINUTE);
      expect(await findSession(db, { sessionId, now, active: false })).toBeDefined();
    }
    expect(await findSession(db, { sessionId, now: later(15 * MINUTE) })).toBeUndefined();
  });

  it("ends after 12 hours of work", async () => {
    const { db, sessionId } = await signedIn();
    for (let minute = 10; minute < 12 * 60; minute += 10)
      expect(await findSession(db, { sessionId, now: later(minute * MINUTE) })).toBeDefined();
    expect(await findSession(db, { sessionId, now: later(12 * 60 * MINUTE) })).toBeUndefined();
  });

  it("gets a new id when another organization is entered, and the old id is dead", async () => {
    const { db, person, sessionId } = await signedIn();
    const other = await personOf(db, { demo: true });
    await addMember(db, {
      organizationId: other.organizationId,
      member: { email: person.email, displayName: "x", password: GOOD_PASSWORD, roles: ["coder"] },
      now: later(0),
    });
    const session = await findSession(db, { sessionId, now: later(1) });
    if (!session) throw new Error("signed in");
    const next = await enterOrganization({ db, now: later(2), device }, session, other.organizationId);
    expect(await findSession(db, { sessionId, now: later(3) })).toBeUndefined();
    const entered = await findSession(db, { sessionId: next, now: later(3) });
    expect(actorOf(entered)).toMatchObject({ organizationId: other.organizationId, roles: ["coder"] });
  });

  it("keeps its absolute end through every renewal", async () => {
    const { db, person, sessionId } = await signedIn();
    const late = later(14 * MINUTE);
    const session = await findSession(db, { sessionId, now: late });
    if (!session) throw new Error("signed in");
    const next = await enterOrganization({ db, now: late, device }, session, person.organizationId);
    const row = await db.userSession.findUniqueOrThrow({ where: { idHash: hashSessionId(next) } });
    expect(row.expiresAt).toEqual(later(12 * 60 * MINUTE));
  });

  it("cannot be planted: an id that the server did not make opens nothing", async () => {
    const db = await testDatabase();
    expect(await findSession(db, { sessionId: "planted-by-somebody", now: later(0) })).toBeUndefined();
  });

  it("does not open a strange organization", async () => {
    const { db, sessionId } = await signedIn();
    const stranger = await personOf(db, { demo: true });
    const session = await findSession(db, { sessionId, now: later(1) });
    if (!session) throw new Error("signed in");
    const entering = enterOrganization({ db, now: later(2), device }, session, stranger.organizationId);
    await expect(entering).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("lies in a cookie that scripts, other sites and other hosts cannot reach", () => {
    expect(sessionCookie(true)).toEqual({
      name: "__Host-firstpass.session",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
    });
    expect(sessionCookie(false).options.httpOnly).toBe(true);
  });
});

describe("TEN-8: a page of one organization", () => {
  it.each([
    ["another organization", "0197f000-0000-7000-8000-000000000001"],
    ["none", null],
  ])("that names %s is told, and reads nothing", async (_what, pageOrganizationId) => {
    const { db, sessionId } = await signedIn();
    const answer = viewerOf(db, sessionId, 1, pageOrganizationId);
    await expect(answer).rejects.toMatchObject({ cause: { code: "access/organization-changed" } });
  });
});

async function signedIn(): Promise<{ db: Database; person: RealPerson; sessionId: string }> {
  const db = await testDatabase();
  const person = await personOf(db, { demo: true });
  const sessionId = await signInWithPassword({ db, now: later(0), device }, person);
  return { db, person, sessionId };
}

/** One request, from its session id on. */
async function viewerOf(db: Database, sessionId: string, second: number, page?: string | null) {
  const now = () => later(second);
  const session = await findSession(db, { sessionId, now: now() });
  const actor = actorOf(session);
  const caller = createCaller(appRouter)({
    runtime: { db, now },
    session,
    actor,
    address: null,
    pageOrganizationId: page === undefined ? (actor?.organizationId ?? null) : page,
    correlationId: "test",
    reportFailure: (error) => {
      throw error;
    },
  });
  return caller.session.viewer({});
}

async function inside(
  db: Database,
  organizationId: string,
  change: () => { roles?: string[]; endedAt?: Date | null },
  where: { organizationId: string; userId: string },
): Promise<void> {
  const { scopedTransaction } = await import("@/server/db/scoped-transaction");
  await scopedTransaction(db, organizationId, (tx) => tx.membership.updateMany({ where, data: change() }));
}
