import { describe, expect, it } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { type BulkMove, moveClaims } from "@/server/repositories/claim-bulk-move";
import { findClaim, moveClaim } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { claimInStatus } from "../../support/claim-in-status";
import { type Office, openOffice } from "../../support/office";

const LATER = { now: new Date("2026-03-25T09:30:00.123Z"), today: calendarDate("2026-03-25") };
const batched = (stored: StoredClaim): BulkMove => ({
  stored,
  to: "batched",
  event: {
    kind: "batched",
    summary: "Batched in \u201cB1\u201d",
    detail: "Interchange 7",
    actorName: "Bill \\ O'Neil",
  },
});
const twoReady = async (office: Office) =>
  [
    await claimInStatus(office, "ready", { memberId: "W100000001" }),
    await claimInStatus(office, "ready", { memberId: "W100000002" }),
  ] as const;

/** What the move left of a claim, without what names the claim itself. */
const leftOf = (office: Office, claimId: string) =>
  office.within(async (tx) => {
    const { status, statusSince, owner, dueOn, version, firstSubmittedAt } = await tx.claim.findFirstOrThrow({
      where: { id: claimId },
    });
    const events = await tx.claimEvent.findMany({ where: { claimId, at: LATER.now } });
    return {
      ...{ status, statusSince, owner, dueOn, version, firstSubmittedAt },
      events: events.map(({ id: _id, claimId: _claimId, ...event }) => event),
    };
  });

describe("many claims moved at once", () => {
  it("are left as claims moved one by one", async () => {
    const office = await openOffice();
    const [alone, among] = await twoReady(office);
    for (const to of ["batched", "submitted"] as const) {
      const changes = to === "submitted" ? { firstSubmittedAt: LATER.now } : {};
      const { event } = batched(alone);
      await office.within(async (tx) => {
        await moveClaim(tx, await findClaim(tx, alone.claim.id), { to, event, changes }, LATER);
        const stored = await findClaim(tx, among.claim.id);
        await moveClaims(tx, [{ stored, to, event, isFirstSubmission: to === "submitted" }], LATER);
      });
      const left = await leftOf(office, among.claim.id);
      expect(left).toEqual(await leftOf(office, alone.claim.id));
      expect(left).toMatchObject({ status: to, statusSince: LATER.now });
    }
    expect((await leftOf(office, among.claim.id)).version).toBe(among.claim.version + 2);
  });

  it("stay where they are if one was changed meanwhile (CONC-1)", async () => {
    const office = await openOffice();
    const [fresh, stale] = await twoReady(office);
    const old = { ...stale, claim: { ...stale.claim, version: stale.claim.version - 1 } };
    await expect(
      office.within((tx) => moveClaims(tx, [batched(fresh), batched(old)], LATER)),
    ).rejects.toMatchObject({ code: "record/changed-meanwhile" });
    for (const { claim } of [fresh, stale])
      expect(await leftOf(office, claim.id)).toMatchObject({
        status: "ready",
        version: claim.version,
        events: [],
      });
  });

  it("of another organization do not move", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const [own] = await twoReady(office);
    await expect(other.within((tx) => moveClaims(tx, [batched(own)], LATER))).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
    expect(await leftOf(office, own.claim.id)).toMatchObject({ status: "ready", events: [] });
  });

  it("never go where the lifecycle does not lead", async () => {
    const office = await openOffice();
    const [one, two] = await twoReady(office);
    await expect(
      office.within((tx) => moveClaims(tx, [batched(one), { ...batched(two), to: "paid" }], LATER)),
    ).rejects.toThrow("a claim never goes from ready to paid");
    expect(await leftOf(office, one.claim.id)).toMatchObject({ status: "ready", events: [] });
  });
});
