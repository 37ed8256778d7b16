import { describe, expect, it } from "vitest";
import { claimsStopped } from "@/server/repositories/claim-finding-repository";
import { findClaim } from "@/server/repositories/claim-repository";
import { decideOverride } from "@/server/use-cases/claims/decide-override";
import { overrideWarning } from "@/server/use-cases/claims/override-warning";
import { proposeOverride } from "@/server/use-cases/claims/propose-override";
import { releaseClaim } from "@/server/use-cases/claims/release-claim";
import { scrubClaim } from "@/server/use-cases/claims/scrub-claim";
import { runUseCase } from "@/server/use-cases/use-case";
import { assembledClaim } from "../../support/claim-in-status";
import { engage, type Office, openOffice } from "../../support/office";

const REASON = "The payer was called and accepts it";
const findingOf = async (office: Office, claimId: string, editId: string): Promise<string> => {
  const row = await office.within((tx) => tx.claimFinding.findFirstOrThrow({ where: { claimId, editId } }));
  return row.id;
};
/** A visit beside an injection without modifier 25: one warning. */
const warned = async (office: Office) => {
  const { claim } = await assembledClaim(office, {
    charges: [{ procedureCode: "99213" }, { procedureCode: "20610" }],
  });
  return { claim, findingId: await findingOf(office, claim.id, "visit-beside-procedure") };
};
/** No route to the payer: one block. */
const blocked = async (office: Office) => {
  const { claim } = await assembledClaim(office, { payer: "unrouted" });
  return { claim, findingId: await findingOf(office, claim.id, "payer-route-missing") };
};
/** No member id: a stop. */
const stopped = async (office: Office) => {
  const { claim } = await assembledClaim(office, { memberId: "" });
  return { claim, findingId: await findingOf(office, claim.id, "member-id-missing") };
};

describe("refuses", () => {
  it("to pass a stop, whoever asks", async () => {
    const office = await openOffice();
    const { findingId } = await stopped(office);
    for (const useCase of [overrideWarning, proposeOverride])
      await expect(
        runUseCase(useCase, office.runtime, office.actors.biller, { findingId, reason: REASON }),
      ).rejects.toMatchObject({ code: "claim/not-overridable" });
  });

  it("to pass a block as if it were a warning", async () => {
    const office = await openOffice();
    const { findingId } = await blocked(office);
    await expect(
      runUseCase(overrideWarning, office.runtime, office.actors.biller, { findingId, reason: REASON }),
    ).rejects.toMatchObject({ code: "claim/not-overridable" });
  });

  it("an override without a reason", async () => {
    const office = await openOffice();
    const { findingId } = await warned(office);
    await expect(
      runUseCase(overrideWarning, office.runtime, office.actors.biller, { findingId, reason: "  " }),
    ).rejects.toMatchObject({ code: "input/invalid" });
  });

  it("the proposer as second person, whatever roles they hold (SOD-2)", async () => {
    const office = await openOffice();
    const { findingId } = await blocked(office);
    const both = await office.within((tx) => engage(tx, office.organizationId, "biller", "administrator"));
    await runUseCase(proposeOverride, office.runtime, both, { findingId, reason: REASON });
    await expect(
      runUseCase(decideOverride, office.runtime, both, { findingId, decision: "approve" }),
    ).rejects.toMatchObject({ code: "access/own-work" });
  });

  it("a decision where nothing was proposed, and a role that may not decide", async () => {
    const office = await openOffice();
    const { findingId } = await blocked(office);
    await expect(
      runUseCase(decideOverride, office.runtime, office.actors.administrator, {
        findingId,
        decision: "approve",
      }),
    ).rejects.toMatchObject({ code: "lifecycle/refused" });
    await expect(
      runUseCase(decideOverride, office.runtime, office.actors.biller, { findingId, decision: "approve" }),
    ).rejects.toMatchObject({ code: "access/forbidden" });
  });
});

describe("does", () => {
  it("passes a warning with a reason and a name, and the claim can be released", async () => {
    const office = await openOffice();
    const { claim, findingId } = await warned(office);
    expect(claim.status).toBe("draft");
    const { version } = await runUseCase(overrideWarning, office.runtime, office.actors.biller, {
      findingId,
      reason: REASON,
    });
    const row = await office.within((tx) => tx.claimFinding.findFirst({ where: { id: findingId } }));
    expect(row).toMatchObject({
      status: "overridden",
      overrideReason: REASON,
      overriddenById: office.actors.biller.userId,
    });
    const outcome = await runUseCase(releaseClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version,
    });
    expect(outcome).toMatchObject({ released: true, status: "ready" });
  });

  it("lets a proposed block still stop the claim, until the second person approves (S10)", async () => {
    const office = await openOffice();
    const { claim, findingId } = await blocked(office);
    const stops = () => office.within((tx) => claimsStopped(tx, [claim.id]));
    await runUseCase(proposeOverride, office.runtime, office.actors.biller, { findingId, reason: REASON });
    expect([...(await stops())]).toEqual([claim.id]);
    const outcome = await runUseCase(decideOverride, office.runtime, office.actors.administrator, {
      findingId,
      decision: "approve",
    });
    expect(outcome.status).toBe("ready");
    expect([...(await stops())]).toEqual([]);
  });

  it("opens the finding again when the second person declines", async () => {
    const office = await openOffice();
    const { claim, findingId } = await blocked(office);
    await runUseCase(proposeOverride, office.runtime, office.actors.biller, { findingId, reason: REASON });
    await runUseCase(decideOverride, office.runtime, office.actors.administrator, {
      findingId,
      decision: "decline",
      reason: "Set up the route",
    });
    const [row, stored] = await office.within(async (tx) => [
      await tx.claimFinding.findFirst({ where: { id: findingId } }),
      await findClaim(tx, claim.id),
    ]);
    expect(row).toMatchObject({ status: "open", overriddenById: null, overrideReason: null });
    expect(stored.claim.status).toBe("held");
  });

  it("remembers an override when the claim is tested again in the same words", async () => {
    const office = await openOffice();
    const { claim, findingId } = await warned(office);
    await runUseCase(overrideWarning, office.runtime, office.actors.biller, { findingId, reason: REASON });
    const again = await runUseCase(scrubClaim, office.runtime, office.actors.biller, { claimId: claim.id });
    expect(again.warnings).toBe(0);
  });
});

describe("audits", () => {
  it("who proposed and who approved", async () => {
    const office = await openOffice();
    const { findingId } = await blocked(office);
    await runUseCase(proposeOverride, office.runtime, office.actors.biller, { findingId, reason: REASON });
    await runUseCase(decideOverride, office.runtime, office.actors.administrator, {
      findingId,
      decision: "approve",
    });
    const [event] = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { action: "claim.override-approved" } }),
    );
    expect(event).toMatchObject({
      actorUserId: office.actors.administrator.userId,
      before: { proposedBy: office.actors.biller.userId },
    });
  });
});

describe("repeats safely", () => {
  it("a finding is overridden once", async () => {
    const office = await openOffice();
    const { findingId } = await warned(office);
    await runUseCase(overrideWarning, office.runtime, office.actors.biller, { findingId, reason: REASON });
    await expect(
      runUseCase(overrideWarning, office.runtime, office.actors.biller, { findingId, reason: REASON }),
    ).rejects.toMatchObject({ code: "lifecycle/refused" });
  });
});
