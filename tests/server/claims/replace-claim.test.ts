import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { TransitionRefused } from "@/domain/shared/lifecycle";
import { sumCents } from "@/domain/shared/money";
import { Refusal } from "@/server/refusal";
import { activateSuccessor } from "@/server/repositories/claim-chain-repository";
import { findClaim, moveClaim } from "@/server/repositories/claim-repository";
import { correctRejectedClaim } from "@/server/use-cases/claims/correct-rejected-claim";
import { replaceClaim } from "@/server/use-cases/claims/replace-claim";
import { voidClaim } from "@/server/use-cases/claims/void-claim";
import { withdrawClaim } from "@/server/use-cases/claims/withdraw-claim";
import { runUseCase } from "@/server/use-cases/use-case";
import { assembledClaim, claimInStatus } from "../../support/claim-in-status";
import { type Office, openOffice, TEST_NOW } from "../../support/office";

const TODAY = calendarDate("2026-03-23");
const biller = (office: Office) => office.actors.biller;
const replace = (office: Office, claim: { id: string; version: number }) =>
  runUseCase(replaceClaim, office.runtime, biller(office), {
    claimId: claim.id,
    version: claim.version,
    reason: "Modifier was missing",
  });
const accept = (office: Office, claimId: string) =>
  office.within((tx) =>
    activateSuccessor(tx, claimId, { now: TEST_NOW, today: TODAY, userId: null, actorName: "Cobalt Mutual" }),
  );
const chain = (office: Office) =>
  office.within((tx) => tx.claim.findMany({ orderBy: { patientControlNumber: "asc" } }));
const receivable = async (office: Office) => {
  const entries = await office.within((tx) =>
    tx.ledgerEntry.findMany({ where: { account: "insurance-receivable" } }),
  );
  return sumCents(entries.map(({ amount }) => amount));
};

describe("refuses", () => {
  it("a coder, and a claim without the payer's number", async () => {
    const office = await openOffice();
    const { claim } = await claimInStatus(office, "denied");
    const input = { claimId: claim.id, version: claim.version, reason: "Modifier was missing" };
    await expect(runUseCase(replaceClaim, office.runtime, office.actors.coder, input)).rejects.toMatchObject({
      code: "access/forbidden",
    });
    await office.within((tx) => tx.claim.updateMany({ data: { payerControlNumber: null } }));
    await expect(replace(office, claim)).rejects.toMatchObject({ code: "claim/no-successor" });
  });

  it("a second version while one is under way", async () => {
    const office = await openOffice();
    const { claim } = await claimInStatus(office, "denied");
    await replace(office, claim);
    await expect(replace(office, claim)).rejects.toMatchObject({ code: "claim/no-successor" });
  });
});

describe("does", () => {
  it("opens a draft with frequency 7, own numbers and the payer's number, and leaves the old claim as it is", async () => {
    const office = await openOffice();
    const { claim, record } = await claimInStatus(office, "denied");
    const outcome = await replace(office, claim);
    const successor = await office.within((tx) => findClaim(tx, outcome.claimId));
    expect(successor.claim).toMatchObject({
      status: "draft",
      frequencyCode: "7",
      originalPayerControlNumber: "PCN123",
      totalCharge: claim.totalCharge,
    });
    expect(successor.claim.patientControlNumber).not.toBe(claim.patientControlNumber);
    expect(successor.claim.serviceLines[0]?.lineControlNumber).not.toBe(
      claim.serviceLines[0]?.lineControlNumber,
    );
    expect(successor.record).toMatchObject({
      chainId: record.chainId,
      predecessorId: claim.id,
      active: false,
      ownerId: biller(office).userId,
    });
    const old = await office.within((tx) => findClaim(tx, claim.id));
    expect([old.claim.status, old.record.active]).toEqual(["denied", true]);
    expect(await receivable(office)).toBe(claim.totalCharge);
  });

  it("changes the chain only when the payer accepts the successor, and moves its charges once (MON-7)", async () => {
    const office = await openOffice();
    const { claim } = await claimInStatus(office, "denied");
    const { claimId } = await replace(office, claim);
    await accept(office, claimId);
    await accept(office, claimId);
    expect((await chain(office)).map(({ status, active }) => [status, active])).toEqual([
      ["replaced", false],
      ["draft", true],
    ]);
    expect(await receivable(office)).toBe(claim.totalCharge);
  });

  it("supersedes a predecessor that was closed in the meantime", async () => {
    const office = await openOffice();
    const { claim } = await claimInStatus(office, "paid");
    const { claimId } = await replace(office, claim);
    await office.within(async (tx) =>
      moveClaim(
        tx,
        await findClaim(tx, claim.id),
        { to: "closed", event: { kind: "closed", summary: "Closed", actorName: "Test" } },
        { now: TEST_NOW, today: TODAY },
      ),
    );
    await accept(office, claimId);
    expect((await chain(office)).map(({ status, active }) => [status, active])).toEqual([
      ["replaced", false],
      ["draft", true],
    ]);
  });

  it("leaves nothing receivable after an accepted void", async () => {
    const office = await openOffice();
    const { claim } = await claimInStatus(office, "paid");
    const { claimId } = await runUseCase(voidClaim, office.runtime, biller(office), {
      claimId: claim.id,
      version: claim.version,
      reason: "Service was not rendered",
    });
    await accept(office, claimId);
    expect((await chain(office)).map(({ status, active }) => [status, active])).toEqual([
      ["voided", false],
      ["draft", true],
    ]);
    expect(await receivable(office)).toBe(0n);
  });

  it("takes a rejected claim back as a draft of the same claim, with the same number", async () => {
    const office = await openOffice();
    const { claim } = await claimInStatus(office, "rejected");
    const outcome = await runUseCase(correctRejectedClaim, office.runtime, biller(office), {
      claimId: claim.id,
      version: claim.version,
    });
    const after = await office.within((tx) => findClaim(tx, claim.id));
    expect(outcome.status).toBe("draft");
    expect(after.claim).toMatchObject({
      patientControlNumber: claim.patientControlNumber,
      frequencyCode: "1",
    });
  });

  it("withdraws an unsent claim and takes its charges back", async () => {
    const office = await openOffice();
    const { claim } = await assembledClaim(office);
    await runUseCase(withdrawClaim, office.runtime, biller(office), {
      claimId: claim.id,
      version: claim.version,
      reason: "Billed by the hospital",
    });
    expect(await receivable(office)).toBe(0n);
  });
});

describe("audits", () => {
  it("which version followed which", async () => {
    const office = await openOffice();
    const { claim } = await claimInStatus(office, "denied");
    const { claimId } = await replace(office, claim);
    const [event] = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { action: "claim.replace" } }),
    );
    expect(event).toMatchObject({ subjectId: claim.id, after: { successor: claimId } });
  });
});

it("keeps one active version per chain through any sequence of commands (MON-7)", async () => {
  const office = await openOffice();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("replace", "void", "accept", "withdraw"), { maxLength: 6 }),
      async (commands) => {
        const first = await claimInStatus(office, "denied");
        const ids = [first.claim.id];
        for (const command of commands) await obey(office, ids, command);
        const rows = await office.within((tx) =>
          tx.claim.findMany({ where: { chainId: first.record.chainId } }),
        );
        expect(rows.filter(({ active }) => active)).toHaveLength(1);
      },
    ),
    { numRuns: 15 },
  );
}, 180_000);

/** Commands aim at the newest version; those that its state forbids are refused and change nothing. */
async function obey(office: Office, ids: string[], command: string): Promise<void> {
  const newest = await office.within((tx) => findClaim(tx, ids.at(-1) ?? ""));
  const at = { claimId: newest.claim.id, version: newest.claim.version, reason: "Any reason" };
  try {
    if (command === "replace" || command === "void") {
      const useCase = command === "replace" ? replaceClaim : voidClaim;
      ids.push((await runUseCase(useCase, office.runtime, biller(office), at)).claimId);
    } else if (command === "withdraw") {
      await runUseCase(withdrawClaim, office.runtime, biller(office), at);
      ids.pop();
    } else if (newest.claim.status === "draft") {
      await accept(office, newest.claim.id);
      await deny(office, newest.claim.id);
    }
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof TransitionRefused)) throw error;
  }
}

/** The way of a successor from acceptance to adjudication, so that it can be superseded in turn. */
async function deny(office: Office, claimId: string): Promise<void> {
  for (const to of ["ready", "batched", "submitted", "accepted", "denied"] as const)
    await office.within(async (tx) =>
      moveClaim(
        tx,
        await findClaim(tx, claimId),
        {
          to,
          event: { kind: "note", summary: to, actorName: "Test" },
          changes: { payerControlNumber: `P-${claimId.slice(-6)}` },
        },
        { now: TEST_NOW, today: TODAY },
      ),
    );
}
