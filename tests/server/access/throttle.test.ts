import { describe, expect, it } from "vitest";
import { signInWithPassword } from "@/server/access/sign-in";
import { delaySecondsAfter } from "@/server/access/sign-in-throttle";
import type { Database } from "@/server/db/client";
import { deviceAt, later, personOf } from "../../support/people";
import { testDatabase } from "../../support/test-database";

const WRONG = "entirely another phrase";

describe("AUTH-4: failed sign-ins", () => {
  it("cost a delay that doubles from the fifth on, and 15 minutes from the tenth on", () => {
    const delays = [1, 4, 5, 6, 7, 8, 9, 10, 11, 500].map(delaySecondsAfter);
    expect(delays).toEqual([0, 0, 5, 10, 20, 40, 80, 900, 900, 900]);
  });

  it("are told how long to wait, also with the right password, and let in afterwards", async () => {
    const db = await testDatabase();
    const person = await personOf(db, { demo: true });
    const at = attempts(db, "10.2.0.1");
    for (let second = 0; second < 5; second += 1) await at(second, person.email, WRONG);
    expect(await at(6, person.email, person.password)).toMatchObject({
      code: "access/too-many-attempts",
      details: { retryAfterSeconds: 3 },
    });
    expect(await at(10, person.email, person.password)).toBe("in");
    expect(await at(11, person.email, WRONG)).toMatchObject({ code: "access/sign-in-failed" });
  });

  it("never lock for good: after ten of them and 15 minutes the person is in", async () => {
    const db = await testDatabase();
    const person = await personOf(db, { demo: true });
    const at = attempts(db, "10.2.0.2");
    let second = 0;
    for (let failures = 0; failures < 10; failures += 1) {
      second += 100;
      expect(await at(second, person.email, WRONG)).toMatchObject({ code: "access/sign-in-failed" });
    }
    expect(await at(second + 899, person.email, person.password)).toMatchObject({
      code: "access/too-many-attempts",
    });
    expect(await at(second + 901, person.email, person.password)).toBe("in");
  });

  it("from many addresses do not shut out the person at theirs", async () => {
    const db = await testDatabase();
    const person = await personOf(db, { demo: true });
    for (let attacker = 0; attacker < 30; attacker += 1)
      await attempts(db, `203.0.113.${attacker}`)(attacker, person.email, WRONG);
    expect(await attempts(db, "10.2.0.3")(60, person.email, person.password)).toBe("in");
  });

  it("of one address against many people reach a ceiling", async () => {
    const db = await testDatabase();
    const at = attempts(db, "198.51.100.7");
    for (let guess = 0; guess < 100; guess += 1)
      await at(guess, `guess-${guess}@example.test`, "x".repeat(3));
    const person = await personOf(db, { demo: true });
    expect(await at(101, person.email, person.password)).toMatchObject({ code: "access/too-many-attempts" });
    expect(await attempts(db, "198.51.100.8")(102, person.email, person.password)).toBe("in");
  });

  it("sent at once do not slip past the limit", async () => {
    const db = await testDatabase();
    const person = await personOf(db, { demo: true });
    const at = attempts(db, "10.2.0.5");
    await Promise.all(Array.from({ length: 12 }, () => at(0, person.email, WRONG)));
    expect(await at(1, person.email, person.password)).toMatchObject({ code: "access/too-many-attempts" });
  });

  it("read the same for a wrong password, an unknown and a disabled person", async () => {
    const db = await testDatabase();
    const person = await personOf(db, { demo: true });
    const disabled = await personOf(db, { demo: true });
    await db.appUser.update({ where: { id: disabled.userId }, data: { disabledAt: later(0) } });
    const at = attempts(db, "10.2.0.6");
    const answers = [
      await at(1, person.email, WRONG),
      await at(2, "nobody@example.test", WRONG),
      await at(3, disabled.email, disabled.password),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it("stand in the sign-in events without the e-mail", async () => {
    const db = await testDatabase();
    const person = await personOf(db, { demo: true });
    await attempts(db, "10.2.0.7")(1, person.email, WRONG);
    const events = await db.signInEvent.findMany({ where: { userId: person.userId } });
    expect(events.map(({ kind }) => kind)).toEqual(["sign-in-failed"]);
    expect(JSON.stringify(events)).not.toContain(person.email);
  });
});

/** "in", or the refusal's code, message and details. */
const attempts =
  (db: Database, address: string) =>
  async (second: number, email: string, password: string): Promise<unknown> => {
    try {
      await signInWithPassword({ db, now: later(second), device: deviceAt(address) }, { email, password });
      return "in";
    } catch (error) {
      const { code, message, details } = error as { code: string; message: string; details: unknown };
      return { code, message, details };
    }
  };
