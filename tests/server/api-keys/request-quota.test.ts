import { describe, expect, it } from "vitest";
import type { Actor } from "@/server/access/actor";
import { createRequestQuota, type Quota, type RequestQuota } from "@/server/access/request-quota";
import { newId } from "@/server/db/new-id";
import { type Office, openOffice } from "../../support/office";

const START = Date.parse("2026-03-23T15:00:00.000Z");
const LIMIT = 25;
/** What one web process holds; a test with two of them has two. */
const processOf = () => createRequestQuota(LIMIT, 60_000);

const keyOf = ({ organizationId }: Office): Actor => ({
  userId: null,
  name: "API key",
  organizationId,
  roles: ["api-client"],
  apiKeyId: newId(),
});

const clockAt = ({ db }: Office, seconds: number) => ({ db, now: () => new Date(START + seconds * 1000) });

const askTimes = async (times: number, ask: () => Promise<Quota>): Promise<Quota[]> => {
  const answers: Quota[] = [];
  for (let asked = 0; asked < times; asked += 1) answers.push(await ask());
  return answers;
};
const granted = (answers: readonly Quota[]): number => answers.filter(({ isExceeded }) => !isExceeded).length;

describe("RATE-1: the quota of a caller", () => {
  it("is told with every answer, ends, and is whole again in the next minute", async () => {
    const office = await openOffice();
    const [actor, quotaOf] = [keyOf(office), processOf()];
    const at = (seconds: number) => quotaOf(clockAt(office, seconds), actor);
    expect(await at(0)).toEqual({ limit: LIMIT, remaining: 24, resetSeconds: 60, isExceeded: false });
    const rest = await askTimes(24, () => at(10));
    expect(rest.map(({ remaining }) => remaining)).toEqual(Array.from({ length: 24 }, (_, i) => 23 - i));
    expect(await at(20)).toEqual({ limit: LIMIT, remaining: 0, resetSeconds: 40, isExceeded: true });
    expect(await at(60)).toMatchObject({ remaining: 24, resetSeconds: 60, isExceeded: false });
  });

  it("holds over several processes together, whoever asks first", async () => {
    const office = await openOffice();
    const [actor, runtime] = [keyOf(office), clockAt(office, 5)];
    const processes = [processOf(), processOf(), processOf()];
    const answers = await Promise.all(
      processes.flatMap((quotaOf) => Array.from({ length: 30 }, () => quotaOf(runtime, actor))),
    );
    expect(answers).toHaveLength(90);
    expect(granted(answers)).toBe(LIMIT);
    const after = await Promise.all(processes.map((quotaOf) => quotaOf(runtime, actor)));
    expect(after.map(({ isExceeded }) => isExceeded)).toEqual([true, true, true]);
  });

  it("hands out to a process that comes later what is left", async () => {
    const office = await openOffice();
    const [actor, runtime] = [keyOf(office), clockAt(office, 5)];
    const [one, other] = [processOf(), processOf()];
    expect(granted(await askTimes(20, () => one(runtime, actor)))).toBe(20);
    expect(granted(await askTimes(20, () => other(runtime, actor)))).toBe(5);
    expect(granted(await askTimes(20, () => one(runtime, actor)))).toBe(0);
  });

  it("is asked of the database once for ten requests, and not at all when it is used up", async () => {
    const office = await openOffice();
    const [actor, quotaOf] = [keyOf(office), processOf()];
    const usedAfter = async (times: number): Promise<number | undefined> => {
      await askTimes(times, () => quotaOf(clockAt(office, 5), actor));
      const row = await office.within((tx) =>
        tx.requestQuota.findFirst({ where: { caller: actor.apiKeyId ?? "" } }),
      );
      return row?.used;
    };
    expect(await usedAfter(10)).toBe(10);
    expect(await usedAfter(1)).toBe(20);
    expect(await usedAfter(100)).toBe(30);
    expect(await usedAfter(100)).toBe(30);
  });

  it("is that of the minute where two machines differ a little in their clocks", async () => {
    const office = await openOffice();
    const actor = keyOf(office);
    const [early, late] = [processOf(), processOf()];
    expect(granted(await askTimes(20, () => early(clockAt(office, 61), actor)))).toBe(20);
    expect(granted(await askTimes(20, () => late(clockAt(office, 59), actor)))).toBe(5);
    expect(granted(await askTimes(20, () => late(clockAt(office, 61), actor)))).toBe(0);
  });

  it("TEN-6: is nobody else's: another key and another office have their own", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const quotaOf: RequestQuota = processOf();
    const actor = keyOf(office);
    await askTimes(LIMIT + 1, () => quotaOf(clockAt(office, 5), actor));
    for (const each of [keyOf(office), { ...actor, organizationId: other.organizationId }])
      expect(await quotaOf(clockAt(office, 5), each)).toMatchObject({ remaining: 24, isExceeded: false });
    const person = office.actors.coder;
    expect(await quotaOf(clockAt(office, 5), person)).toMatchObject({ remaining: 24 });
    const rows = await other.within((tx) => tx.requestQuota.findMany());
    expect(rows.map(({ organizationId }) => organizationId)).toEqual([other.organizationId]);
  });
});
