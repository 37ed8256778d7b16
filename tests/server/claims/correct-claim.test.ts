import { describe, expect, it } from "vitest";
import { sumCents } from "@/domain/shared/money";
import { findClaim } from "@/server/repositories/claim-repository";
import { correctClaim } from "@/server/use-cases/claims/correct-claim";
import { leaseClaim } from "@/server/use-cases/claims/lease-claim";
import { runUseCase } from "@/server/use-cases/use-case";
import { assembledClaim, claimInStatus } from "../../support/claim-in-status";
import { engage, type Office, openOffice } from "../../support/office";

const held = (office: Office) =>
  assembledClaim(office, { memberId: "", charges: [{ procedureCode: "99213" }] });
const change = (at: string, value: string) => ({ changes: [{ at, value }] });
const MEMBER = change("parties/subscriber/memberId", "W123456789");

describe("refuses", () => {
  it("an auditor", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    const input = { claimId: claim.id, version: claim.version, ...MEMBER };
    await expect(
      runUseCase(correctClaim, office.runtime, office.actors.auditor, input),
    ).rejects.toMatchObject({
      code: "access/forbidden",
    });
  });

  it("a denial specialist, as long as the claim is not theirs", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    const input = { claimId: claim.id, version: claim.version, ...MEMBER };
    const specialist = office.actors["denial-specialist"];
    await expect(runUseCase(correctClaim, office.runtime, specialist, input)).rejects.toMatchObject({
      code: "access/forbidden",
    });
    await office.within((tx) =>
      tx.claim.updateMany({ where: { id: claim.id }, data: { ownerId: specialist.userId } }),
    );
    await expect(runUseCase(correctClaim, office.runtime, specialist, input)).resolves.toMatchObject({
      stopping: 0,
    });
  });

  it("a stale version: the second of two people keeps the first one's change (CONC-1)", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    const input = { claimId: claim.id, version: claim.version, ...MEMBER };
    await runUseCase(correctClaim, office.runtime, office.actors.biller, input);
    await expect(runUseCase(correctClaim, office.runtime, office.actors.biller, input)).rejects.toMatchObject(
      {
        code: "record/changed-meanwhile",
      },
    );
  });

  it("all but one of many people who save the same version at once (CONC-1)", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    const tries = Array.from({ length: 8 }, (_, at) =>
      runUseCase(correctClaim, office.runtime, office.actors.biller, {
        claimId: claim.id,
        version: claim.version,
        ...change("parties/subscriber/memberId", `W${at}`),
      }),
    );
    const settled = await Promise.allSettled(tries);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const stored = await office.within((tx) => findClaim(tx, claim.id));
    const winner = settled.findIndex(({ status }) => status === "fulfilled");
    expect(stored.claim.parties.subscriber.memberId).toBe(`W${winner}`);
  });

  it("another organization's claim, as one that never existed", async () => {
    const [mine, theirs] = [await openOffice(), await openOffice()];
    const { claim } = await held(theirs);
    const input = { claimId: claim.id, version: claim.version, ...MEMBER };
    await expect(runUseCase(correctClaim, mine.runtime, mine.actors.biller, input)).rejects.toMatchObject({
      code: "record/not-found",
    });
  });

  it("a claim that another person is working on", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    const colleague = await office.within((tx) => engage(tx, office.organizationId, "biller"));
    await runUseCase(leaseClaim, office.runtime, colleague, { claimId: claim.id });
    const input = { claimId: claim.id, version: claim.version, ...MEMBER };
    await expect(runUseCase(correctClaim, office.runtime, office.actors.biller, input)).rejects.toMatchObject(
      {
        code: "record/leased",
      },
    );
  });

  it("text that the field cannot hold, and a place that is no field", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    for (const changes of [change("serviceLines/1/units", "none"), change("parties/payer/payerId", "OTHER")])
      await expect(
        runUseCase(correctClaim, office.runtime, office.actors.biller, {
          claimId: claim.id,
          version: claim.version,
          ...changes,
        }),
      ).rejects.toMatchObject({ code: "claim/not-correctable" });
  });
});

describe("does", () => {
  it("saves the field, tests the claim again by itself, and leaves the release to the person (S9)", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    expect(claim.status).toBe("held");
    const outcome = await runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      ...MEMBER,
    });
    expect(outcome).toMatchObject({ status: "held", stopping: 0, warnings: 0 });
    const [stored, findings, items] = await office.within(async (tx) => [
      await findClaim(tx, claim.id),
      await tx.claimFinding.findMany({ where: { editId: "member-id-missing" } }),
      await tx.workItem.findMany({ where: { kind: "edit-finding", closedAt: null } }),
    ]);
    expect(stored.claim.parties.subscriber.memberId).toBe("W123456789");
    expect(stored.record.touched).toBe(true);
    expect(findings).toMatchObject([{ status: "fixed", scrubNumber: 1 }]);
    expect(findings[0]?.closedAt).not.toBeNull();
    expect(items).toEqual([]);
  });

  it("keeps before and after of each field in the claim's story", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    await runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      ...MEMBER,
    });
    const [event] = await office.within((tx) =>
      tx.claimEvent.findMany({ where: { claimId: claim.id, kind: "corrected" } }),
    );
    expect(event).toMatchObject({
      summary: "Corrected Insured’s id, box 1a",
      detail: "nothing → W123456789",
      actorName: office.actors.biller.name,
    });
  });

  it("lets the ledger follow a corrected charge, to the cent (MON-2, MON-3)", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    await runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      ...change("serviceLines/1/chargeAmount", "120.01"),
    });
    const entries = await office.within((tx) => tx.ledgerEntry.findMany({ where: { claimId: claim.id } }));
    const of = (account: string) =>
      sumCents(entries.filter((entry) => entry.account === account).map(({ amount }) => amount));
    expect(of("insurance-receivable")).toBe(12_001n);
    expect(of("patient-service-revenue")).toBe(-12_001n);
    expect((await office.within((tx) => findClaim(tx, claim.id))).claim.totalCharge).toBe(12_001n);
  });
});

describe("audits", () => {
  it("the names of the fields, never what they hold", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    await runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      ...MEMBER,
    });
    const [event] = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { action: "claim.correct" } }),
    );
    expect(event?.after).toMatchObject({ fields: ["parties/subscriber/memberId"] });
    expect(JSON.stringify(event)).not.toContain("W123456789");
  });
});

describe("repeats safely", () => {
  it("a field that already holds the value changes nothing and tells no story", async () => {
    const office = await openOffice();
    const { claim } = await held(office);
    const first = await runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      ...MEMBER,
    });
    const second = await runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: first.version,
      ...MEMBER,
    });
    expect(second.version).toBe(first.version);
    const stories = await office.within((tx) => tx.claimEvent.count({ where: { kind: "corrected" } }));
    expect(stories).toBe(1);
  });
});

it("a submitted claim is read-only (AUTHZ-8)", async () => {
  const office = await openOffice();
  const { claim } = await claimInStatus(office, "submitted");
  await expect(
    runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: claim.id,
      version: claim.version,
      ...MEMBER,
    }),
  ).rejects.toMatchObject({ code: "claim/not-correctable" });
});
