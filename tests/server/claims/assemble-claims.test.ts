import { describe, expect, it } from "vitest";
import { sumCents } from "@/domain/shared/money";
import { systemActor } from "@/server/access/actor";
import { findClaim } from "@/server/repositories/claim-repository";
import { assembleClaims } from "@/server/use-cases/claims/assemble-claims";
import { runUseCase } from "@/server/use-cases/use-case";
import { billableEncounter } from "../../support/billable-encounter";
import { type Office, openOffice } from "../../support/office";

const assemble = (office: Office, encounterId: string) =>
  runUseCase(assembleClaims, office.runtime, systemActor(office.organizationId), { encounterId });
const statusOf = (office: Office, encounterId: string) =>
  office.within(async (tx) => (await tx.encounter.findFirst({ where: { id: encounterId } }))?.status);

describe("refuses", () => {
  it("a coder, whose work ends with the codes", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office);
    await expect(
      runUseCase(assembleClaims, office.runtime, office.actors.coder, { encounterId }),
    ).rejects.toMatchObject({ code: "access/forbidden" });
  });

  it("an encounter that is not billable yet", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office, { status: "coded" });
    await expect(assemble(office, encounterId)).rejects.toMatchObject({ code: "lifecycle/refused" });
  });

  it("another organization's encounter, as one that never existed", async () => {
    const [mine, theirs] = [await openOffice(), await openOffice()];
    const { encounterId } = await billableEncounter(theirs);
    await expect(assemble(mine, encounterId)).rejects.toMatchObject({ code: "record/not-found" });
  });
});

describe("does", () => {
  it("makes a clean claim ready and bills the encounter", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office);
    const outcome = await assemble(office, encounterId);
    expect(outcome.kind).toBe("assembled");
    const [claimId = ""] = outcome.kind === "incomplete" ? [] : outcome.claimIds;
    const { claim, record } = await office.within((tx) => findClaim(tx, claimId));
    expect(claim).toMatchObject({
      status: "ready",
      frequencyCode: "1",
      patientControlNumber: "FP00000001",
      diagnosisCodes: ["E119", "I10"],
      totalCharge: 14_500n,
      // 180 days of the contract from 03/02/2026
      filingLimitOn: "2026-08-29",
    });
    expect(record).toMatchObject({ active: true, chainId: claimId, owner: "biller", touched: false });
    expect(await statusOf(office, encounterId)).toBe("billed");
  });

  it("holds a claim with a blocking finding and opens one work item that says why", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office, { payer: "unrouted" });
    const outcome = await assemble(office, encounterId);
    const claimId = outcome.kind === "incomplete" ? "" : outcome.claimIds[0];
    const [claim, items] = await office.within(async (tx) => [
      await tx.claim.findFirst({ where: { id: claimId ?? "" } }),
      await tx.workItem.findMany({ where: { subjectKind: "claim", closedAt: null } }),
    ]);
    expect(claim?.status).toBe("held");
    expect(items).toMatchObject([
      { kind: "edit-finding", queue: "claim", subjectId: claimId, reason: "No route to the payer" },
    ]);
  });

  it("posts the charge of every line once: receivable against revenue (MON-2)", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office, {
      charges: [{ procedureCode: "99213" }, { procedureCode: "83036", chargeAmount: 2_400n }],
    });
    await assemble(office, encounterId);
    const entries = await office.within((tx) => tx.ledgerEntry.findMany({ where: {} }));
    expect(sumCents(entries.map(({ amount }) => amount))).toBe(0n);
    const receivable = entries.filter(({ account }) => account === "insurance-receivable");
    expect(receivable.map(({ amount }) => amount).sort()).toEqual([14_500n, 2_400n]);
    expect(receivable.every(({ serviceLineId }) => serviceLineId !== null)).toBe(true);
  });

  it("splits at fifty lines, and the parts add up to the charges", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office, {
      charges: Array.from({ length: 51 }, () => ({ procedureCode: "83036", chargeAmount: 100n })),
    });
    await assemble(office, encounterId);
    const claims = await office.within((tx) =>
      tx.claim.findMany({ orderBy: { patientControlNumber: "asc" } }),
    );
    expect(claims.map(({ totalCharge }) => totalCharge)).toEqual([5_000n, 100n]);
  });

  it("leaves the encounter billable and says what is missing when a price is not known", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office, {
      charges: [{ procedureCode: "99213", chargeAmount: null }],
    });
    expect(await assemble(office, encounterId)).toEqual({
      kind: "incomplete",
      problems: ["Line 1: No price of 99213 on the date of service."],
    });
    expect(await statusOf(office, encounterId)).toBe("billable");
    const items = await office.within((tx) => tx.workItem.findMany({ where: { closedAt: null } }));
    expect(items).toMatchObject([{ kind: "assembly-failure", subjectId: encounterId }]);
  });

  it("withdraws the unsent claim of an earlier coding and leaves nothing of it receivable", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office);
    await assemble(office, encounterId);
    await office.within((tx) =>
      tx.encounter.updateMany({ where: { id: encounterId }, data: { status: "billable" } }),
    );
    await assemble(office, encounterId);
    const [claims, entries] = await office.within(async (tx) => [
      await tx.claim.findMany({ orderBy: { patientControlNumber: "asc" } }),
      await tx.ledgerEntry.findMany({ where: { account: "insurance-receivable" } }),
    ]);
    expect(claims.map(({ status, active }) => [status, active])).toEqual([
      ["withdrawn", false],
      ["ready", true],
    ]);
    expect(sumCents(entries.map(({ amount }) => amount))).toBe(14_500n);
  });
});

describe("audits", () => {
  it("names encounter and claims, and no patient", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office);
    await assemble(office, encounterId);
    const [event] = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { action: "claim.assemble" } }),
    );
    expect(event).toMatchObject({ subjectKind: "encounter", subjectId: encounterId, actorName: "FirstPass" });
    expect(JSON.stringify(event)).not.toContain("Whitaker");
  });
});

describe("repeats safely", () => {
  it("answers with the same claims and posts nothing twice", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office);
    const first = await assemble(office, encounterId);
    const second = await assemble(office, encounterId);
    expect(second).toEqual({ ...first, kind: "already-billed" });
    const counts = await office.within(async (tx) => [
      await tx.claim.count(),
      await tx.ledgerPosting.count(),
    ]);
    expect(counts).toEqual([1, 1]);
  });

  it("bills once when two workers take the same job", async () => {
    const office = await openOffice();
    const { encounterId } = await billableEncounter(office);
    const outcomes = await Promise.all([assemble(office, encounterId), assemble(office, encounterId)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["already-billed", "assembled"]);
    expect(await office.within((tx) => tx.claim.count())).toBe(1);
  });
});
