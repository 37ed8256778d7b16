import { describe, expect, it } from "vitest";
import { systemActor } from "@/server/access/actor";
import { findClaim } from "@/server/repositories/claim-repository";
import { correctClaim } from "@/server/use-cases/claims/correct-claim";
import { holdClaim } from "@/server/use-cases/claims/hold-claim";
import { releaseClaim } from "@/server/use-cases/claims/release-claim";
import { scrubClaim } from "@/server/use-cases/claims/scrub-claim";
import { runUseCase } from "@/server/use-cases/use-case";
import { assembledClaim } from "../../support/claim-in-status";
import { type Office, openOffice } from "../../support/office";

const release = (office: Office, claim: { id: string; version: number }, warningsReason?: string) =>
  runUseCase(releaseClaim, office.runtime, office.actors.biller, {
    claimId: claim.id,
    version: claim.version,
    ...(warningsReason ? { warningsReason } : {}),
  });

describe("refuses", () => {
  it("a coder", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office, { memberId: "" });
    await expect(
      runUseCase(releaseClaim, office.runtime, office.actors.coder, {
        claimId: claim.id,
        version: claim.version,
      }),
    ).rejects.toMatchObject({ code: "access/forbidden" });
  });

  it("a claim that is ready already", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office);
    await expect(release(office, claim)).rejects.toMatchObject({ code: "lifecycle/refused" });
  });
});

describe("does", () => {
  it("tests once more and keeps a claim that a finding stops, with what it found", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office, { memberId: "" });
    const outcome = await release(office, claim);
    expect(outcome).toMatchObject({ released: false, status: "held", stopping: 1 });
    expect(outcome.version).toBe((await office.within((tx) => findClaim(tx, claim.id))).claim.version);
  });

  it("lets a corrected claim go and closes its work", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office, { memberId: "" });
    const { version } = await runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      changes: [{ at: "parties/subscriber/memberId", value: "W1" }],
    });
    const outcome = await release(office, { id: claim.id, version });
    expect(outcome).toMatchObject({ released: true, status: "ready" });
    expect(outcome.version).toBe((await office.within((tx) => findClaim(tx, claim.id))).claim.version);
    expect(await office.within((tx) => tx.workItem.count({ where: { closedAt: null } }))).toBe(0);
  });

  it("asks a reason for open warnings and writes it beside each", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office, {
      charges: [{ procedureCode: "99213" }, { procedureCode: "20610" }],
    });
    expect(await release(office, claim)).toMatchObject({ released: false, warnings: 1, stopping: 0 });
    const outcome = await release(office, claim, "Reviewed with the coder");
    expect(outcome).toMatchObject({ released: true, status: "ready" });
    const rows = await office.within((tx) => tx.claimFinding.findMany({ where: { severity: "warn" } }));
    expect(rows).toMatchObject([{ status: "overridden", overrideReason: "Reviewed with the coder" }]);
  });

  it("ends a hold by hand, which no test of the worker ends", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office);
    const held = await runUseCase(holdClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      reason: "Waits for the corrected address",
      until: "2026-03-30",
    });
    expect(held.status).toBe("held");
    const tested = await runUseCase(scrubClaim, office.runtime, systemActor(office.organizationId), {
      claimId: claim.id,
    });
    expect(tested.status).toBe("held");
    expect(await release(office, { id: claim.id, version: tested.version })).toMatchObject({
      released: true,
    });
  });

  it("refuses a hold until a day that has passed", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office);
    await expect(
      runUseCase(holdClaim, office.runtime, office.actors.biller, {
        claimId: claim.id,
        version: claim.version,
        reason: "Too late",
        until: "2026-03-22",
      }),
    ).rejects.toMatchObject({ code: "input/invalid" });
  });
});

describe("audits", () => {
  it("a release and a release that was stopped, with states", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office, { memberId: "" });
    await release(office, claim);
    const [event] = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { action: "claim.release-stopped" } }),
    );
    expect(event).toMatchObject({ subjectId: claim.id, before: { status: "held" }, after: { stopping: 1 } });
  });
});

describe("repeats safely", () => {
  it("a second release of the same version is a conflict, not a second release", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office, {
      charges: [{ procedureCode: "99213" }, { procedureCode: "20610" }],
    });
    await release(office, claim, "Reviewed");
    await expect(release(office, claim, "Reviewed")).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
  });
});
