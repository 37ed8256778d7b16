import { describe, expect, it } from "vitest";
import type { Actor } from "@/server/access/actor";
import { choosePassword } from "@/server/access/acts/choose-password";
import { runPersonalAct } from "@/server/access/personal-door";
import { findSession } from "@/server/access/session";
import { signInWithPassword } from "@/server/access/sign-in";
import { addPerson } from "@/server/use-cases/people/add-person";
import { changeRoles } from "@/server/use-cases/people/change-roles";
import { endPersonSessions } from "@/server/use-cases/people/end-person-sessions";
import { resetSignIn } from "@/server/use-cases/people/reset-sign-in";
import { setMembership } from "@/server/use-cases/people/set-membership";
import { runUseCase } from "@/server/use-cases/use-case";
import { engage, type Office, openOffice } from "../../support/office";
import { colleagueOf, deviceAt, GOOD_PASSWORD, later } from "../../support/people";

const device = deviceAt("10.4.0.1");
const idOf = (actor: Actor): string => actor.userId ?? "";

const trailOf = (office: Office, subjectId: string) =>
  office.within((tx) =>
    tx.auditEvent.findMany({
      where: { subjectId },
      orderBy: { at: "asc" },
      select: { action: true, after: true },
    }),
  );

describe("refuses", () => {
  it.each(["clinician", "coder", "biller", "denial-specialist", "auditor", "viewer"] as const)(
    "a %s",
    async (role) => {
      const office = await openOffice();
      const { runtime, actors } = office;
      const input = { userId: idOf(actors.coder), version: 1, roles: ["viewer" as const] };
      await expect(runUseCase(changeRoles, runtime, actors[role], input)).rejects.toMatchObject({
        code: "access/forbidden",
      });
    },
  );

  it("SOD-1: an administrator who changes the own roles, removes or resets themselves", async () => {
    const { runtime, actors } = await openOffice();
    const userId = idOf(actors.administrator);
    const acts = [
      runUseCase(changeRoles, runtime, actors.administrator, { userId, version: 1, roles: ["coder"] }),
      runUseCase(setMembership, runtime, actors.administrator, { userId, version: 1, active: false }),
      runUseCase(resetSignIn, runtime, actors.administrator, { userId, what: "second-factor" }),
    ];
    await Promise.all(acts.map((act) => expect(act).rejects.toMatchObject({ code: "access/own-work" })));
  });

  it("taking the last administrator away, also when two do it to each other at once", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    const second = await office.within((tx) => engage(tx, office.organizationId, "administrator"));
    const outcomes = await Promise.allSettled([
      runUseCase(changeRoles, runtime, actors.administrator, {
        userId: idOf(second),
        version: 1,
        roles: ["coder"],
      }),
      runUseCase(changeRoles, runtime, second, {
        userId: idOf(actors.administrator),
        version: 1,
        roles: ["coder"],
      }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const left = await office.within((tx) =>
      tx.membership.count({ where: { roles: { has: "administrator" } } }),
    );
    expect(left).toBe(1);
  });

  it("a stale version", async () => {
    const { runtime, actors } = await openOffice();
    const input = { userId: idOf(actors.coder), version: 7, roles: ["viewer" as const] };
    await expect(runUseCase(changeRoles, runtime, actors.administrator, input)).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
  });

  it("TEN-5: a person of another organization, exactly as one who never existed", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const answers = [idOf(other.actors.coder), "0197f000-0000-7000-8000-00000000dead"].map((userId) =>
      runUseCase(endPersonSessions, office.runtime, office.actors.administrator, { userId }).catch(
        ({ code, message, details }) => ({ code, message, details }),
      ),
    );
    const [foreign, absent] = await Promise.all(answers);
    expect(foreign).toEqual(absent);
    expect(absent).toMatchObject({ code: "record/not-found" });
  });

  it("resetting the sign-in of someone who also works elsewhere", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const userId = idOf(other.actors.coder);
    await office.within((tx) =>
      tx.membership.create({ data: { userId, roles: ["coder"], createdAt: later(0) } }),
    );
    for (const what of ["password", "second-factor"] as const)
      await expect(
        runUseCase(resetSignIn, office.runtime, office.actors.administrator, { userId, what }),
      ).rejects.toMatchObject({ code: "access/forbidden" });
  });
});

describe("does", () => {
  it("add a person who comes in with a one-time password, chooses an own one, and nothing opens before", async () => {
    const { db, runtime, actors } = await openOffice();
    const email = `New.Person+${idOf(actors.coder)}@Example.test`;
    const added = await runUseCase(addPerson, runtime, actors.administrator, {
      email,
      displayName: "New Person",
      roles: ["coder"],
    });
    const password = added.oneTimePassword ?? "";
    const sessionId = await signInWithPassword({ db, now: later(1), device }, { email, password });
    const session = await findSession(db, { sessionId, now: later(2) });
    expect(session?.stage).toBe("new-password");
    const clock = { db, now: () => later(3) };
    await runPersonalAct(choosePassword, clock, { session, address: null }, { password: GOOD_PASSWORD });
    expect((await findSession(db, { sessionId, now: later(4) }))?.stage).toBe("complete");
    const again = signInWithPassword({ db, now: later(5), device }, { email, password });
    await expect(again).rejects.toMatchObject({ code: "access/sign-in-failed" });
    await expect(
      signInWithPassword({ db, now: later(6), device }, { email, password: GOOD_PASSWORD }),
    ).resolves.toBeTypeOf("string");
  });

  it("let a one-time password die after seven days", async () => {
    const { db, runtime, actors } = await openOffice();
    const email = `late-${idOf(actors.coder)}@example.test`;
    const { oneTimePassword } = await runUseCase(addPerson, runtime, actors.administrator, {
      email,
      displayName: "Late Person",
      roles: ["coder"],
    });
    const now = later(7 * 24 * 3600 + 1);
    const signIn = signInWithPassword({ db, now, device }, { email, password: oneTimePassword ?? "" });
    await expect(signIn).rejects.toMatchObject({ code: "access/sign-in-failed" });
  });

  it.each([-144, 30])(
    "count the seven days by the machine where the demo's clock is %i days off",
    async (days) => {
      const { db, runtime, actors, within } = await openOffice();
      await within((tx) => tx.organization.updateMany({ data: { demo: true, clockOffsetDays: days } }));
      const email = `clock-${idOf(actors.coder)}@example.test`;
      const { oneTimePassword } = await runUseCase(addPerson, runtime, actors.administrator, {
        email,
        displayName: "Clock Person",
        roles: ["coder"],
      });
      const typed = { email, password: oneTimePassword ?? "" };
      await expect(signInWithPassword({ db, now: later(1), device }, typed)).resolves.toBeTypeOf("string");
      const tooLate = later(7 * 24 * 3600 + 1);
      await expect(signInWithPassword({ db, now: tooLate, device }, typed)).rejects.toMatchObject({
        code: "access/sign-in-failed",
      });
    },
  );

  it("take a person known from another organization with the password they have", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const known = await colleagueOf(other.db, other.organizationId, "coder");
    const added = await runUseCase(addPerson, office.runtime, office.actors.administrator, {
      email: known.email,
      displayName: "Ignored",
      roles: ["biller"],
    });
    expect(added).toEqual({ userId: known.userId, oneTimePassword: null });
  });

  it("SES-3: end sessions at once when a person is removed", async () => {
    const { db, runtime, actors, organizationId } = await openOffice();
    const person = await colleagueOf(db, organizationId, "coder");
    const sessionId = await signInWithPassword({ db, now: later(1), device }, person);
    const input = { userId: person.userId, version: 1, active: false };
    await runUseCase(setMembership, runtime, actors.administrator, input);
    expect(await findSession(db, { sessionId, now: later(2) })).toBeUndefined();
  });

  it("AUTH-3: reset a password and leave the second factor as it is", async () => {
    const { db, runtime, actors, organizationId } = await openOffice();
    const person = await colleagueOf(db, organizationId, "coder");
    await db.appUser.update({
      where: { id: person.userId },
      data: { totpSecret: "JBSWY3DPEHPK3PXP", totpConfirmedAt: later(0) },
    });
    const { oneTimePassword } = await runUseCase(resetSignIn, runtime, actors.administrator, {
      userId: person.userId,
      what: "password",
    });
    const typed = { email: person.email, password: oneTimePassword ?? "" };
    const sessionId = await signInWithPassword({ db, now: later(1), device }, typed);
    expect((await findSession(db, { sessionId, now: later(2) }))?.stage).toBe("code");
  });
});

describe("audits", () => {
  it("who got which roles, with before and after, and no password", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    const added = await runUseCase(addPerson, runtime, actors.administrator, {
      email: `trail-${idOf(actors.coder)}@example.test`,
      displayName: "Trail Person",
      roles: ["coder"],
    });
    await runUseCase(changeRoles, runtime, actors.administrator, {
      userId: added.userId,
      version: 1,
      roles: ["coder", "auditor"],
    });
    const trail = await trailOf(office, added.userId);
    expect(trail).toEqual([
      { action: "added", after: { roles: ["coder"] } },
      { action: "roles-changed", after: { roles: ["coder", "auditor"] } },
    ]);
    expect(JSON.stringify(trail)).not.toContain(added.oneTimePassword);
  });

  it("AUD-1: a refusal of permission, in its own transaction", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    const input = { userId: idOf(actors.coder), version: 1, roles: ["viewer" as const] };
    await runUseCase(changeRoles, runtime, actors.viewer, input).catch(() => undefined);
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { actorUserId: actors.viewer.userId } }),
    );
    expect(events).toMatchObject([{ action: "refused", door: "change-roles", reason: "access/forbidden" }]);
  });
});

describe("repeats safely", () => {
  it("adding the same person twice says that they are a member", async () => {
    const { runtime, actors } = await openOffice();
    const input = {
      email: `twice-${idOf(actors.coder)}@example.test`,
      displayName: "Twice Person",
      roles: ["coder" as const],
    };
    await runUseCase(addPerson, runtime, actors.administrator, input);
    await expect(runUseCase(addPerson, runtime, actors.administrator, input)).rejects.toMatchObject({
      code: "record/finished",
    });
  });
});
