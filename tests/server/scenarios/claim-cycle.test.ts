import { describe, expect, it } from "vitest";
import { sumCents } from "@/domain/shared/money";
import { getClaim } from "@/server/queries/claims/get-claim";
import { runQuery } from "@/server/queries/read-model";
import { correctClaim } from "@/server/use-cases/claims/correct-claim";
import { releaseClaim } from "@/server/use-cases/claims/release-claim";
import { replaceClaim } from "@/server/use-cases/claims/replace-claim";
import { completeCoding } from "@/server/use-cases/coding/complete-coding";
import { saveCodingSheet } from "@/server/use-cases/coding/save-coding-sheet";
import { takeNextEncounter } from "@/server/use-cases/coding/take-next-encounter";
import { buildBatch } from "@/server/use-cases/submissions/build-batch";
import { sendBatch } from "@/server/use-cases/submissions/send-batch";
import { runUseCase } from "@/server/use-cases/use-case";
import { openStreet, type Street } from "../../support/payer-across-the-street";
import { seedEncounter } from "../../support/seed-encounter";

/** A visit and a joint injection on one day, with or without the modifier that says the visit was separate. */
async function codeVisit({ office, drainJobs }: Street, visitModifiers: readonly string[]) {
  await seedEncounter(office);
  const { coder } = office.actors;
  const { encounterId } = await runUseCase(takeNextEncounter, office.runtime, coder, {});
  if (!encounterId) throw new Error("an encounter waits");
  const line = { serviceDate: "2026-03-16", units: 1 };
  const { version } = await runUseCase(saveCodingSheet, office.runtime, coder, {
    encounterId,
    version: 2,
    diagnoses: [{ code: "M17.11" }, { code: "I10" }],
    services: [
      { ...line, procedureCode: "99213", modifiers: [...visitModifiers], diagnosisPointers: [2] },
      { ...line, procedureCode: "20610", modifiers: ["RT"], diagnosisPointers: [1] },
    ],
  });
  await runUseCase(completeCoding, office.runtime, coder, { encounterId, version });
  await drainJobs();
  const claim = await office.within((tx) => tx.claim.findFirstOrThrow({ where: { encounterId } }));
  return claim.id;
}

const view = ({ office }: Street, claimId: string) =>
  runQuery(getClaim, office.runtime, office.actors.biller, { claimId });

async function release(street: Street, claimId: string) {
  const { version, status } = await view(street, claimId);
  if (status === "ready") return;
  const { office } = street;
  await runUseCase(releaseClaim, office.runtime, office.actors.biller, {
    claimId,
    version,
    warningsReason: "looked at with the note",
  });
}

async function send({ office, drainJobs }: Street) {
  const { biller } = office.actors;
  const { tradingPartnerId } = office;
  const built = await runUseCase(buildBatch, office.runtime, biller, { tradingPartnerId });
  const { batchId, claimCount } = built;
  if (!batchId) throw new Error("a batch was built");
  await runUseCase(sendBatch, office.runtime, biller, { batchId, version: 1, claimCount });
  await drainJobs();
  return batchId;
}

const ledger = ({ office }: Street) => office.within((tx) => tx.ledgerEntry.findMany());
const balanceOn = async (street: Street, account: string) =>
  sumCents((await ledger(street)).filter((entry) => entry.account === account).map(({ amount }) => amount));

/** The ledger sums to zero, and its cash is what the payers' checks say. */
async function proveMoney(street: Street) {
  expect(sumCents((await ledger(street)).map(({ amount }) => amount))).toBe(0n);
  const checks = await street.office.within((tx) =>
    tx.remittance.findMany({ where: { status: { not: "quarantined" } } }),
  );
  expect(await balanceOn(street, "cash")).toBe(sumCents(checks.map(({ amount }) => amount)));
}

describe("from the coded visit to the money", () => {
  it("code → scrub → 837P → TA1, 999, 277CA → 835 → paid", async () => {
    const street = await openStreet("quiet 5");
    const claimId = await codeVisit(street, ["25"]);
    expect((await view(street, claimId)).status).toBe("ready");
    const batchId = await send(street);
    expect((await view(street, claimId)).status).toBe("submitted");
    await street.passDays(1);
    expect((await view(street, claimId)).status).toBe("accepted");
    const batch = await street.office.within((tx) => tx.batch.findFirstOrThrow({ where: { id: batchId } }));
    expect(batch).toMatchObject({ status: "acknowledged" });
    await street.passDays(45);
    const paid = await view(street, claimId);
    expect(paid.status).toBe("paid");
    // Cobalt Mutual allows 68 % of $293.00 and leaves the patient's share to the patient.
    expect(await balanceOn(street, "contractual-adjustment")).toBe(9_376n);
    expect(await balanceOn(street, "insurance-receivable")).toBe(0n);
    expect(paid.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["assembled", "submitted", "999", "accepted", "remittance"]),
    );
    await proveMoney(street);
  });

  it("deny → replacement with the payer's number → accepted → taken back → paid", async () => {
    const street = await openStreet("quiet 5");
    const { office } = street;
    const claimId = await codeVisit(street, []);
    expect((await view(street, claimId)).findings.map(({ editId }) => editId)).toEqual([
      "visit-beside-procedure",
    ]);
    await release(street, claimId);
    await send(street);
    await street.passDays(1);
    await street.passDays(45);
    expect((await view(street, claimId)).status).toBe("partly-denied");
    const [denial] = await office.within((tx) => tx.denial.findMany());
    expect(denial).toMatchObject({ category: "bundled", reasonCode: "97", amount: 14_500n, status: "new" });
    await proveMoney(street);

    const denied = await view(street, claimId);
    const replacement = await runUseCase(replaceClaim, office.runtime, office.actors.biller, {
      claimId,
      version: denied.version,
      reason: "The visit was separate: modifier 25.",
    });
    const corrected = await runUseCase(correctClaim, office.runtime, office.actors.biller, {
      claimId: replacement.claimId,
      version: replacement.version,
      changes: [{ at: "serviceLines/1/modifiers", value: "25" }],
    });
    expect(corrected.stopping).toBe(0);
    await release(street, replacement.claimId);
    await send(street);
    await street.passDays(1);
    expect((await view(street, claimId)).status).toBe("replaced");
    expect((await view(street, replacement.claimId)).status).toBe("accepted");
    await street.passDays(45);
    expect((await view(street, replacement.claimId)).status).toBe("paid");
    const [settled] = await office.within((tx) => tx.denial.findMany());
    expect(settled).toMatchObject({ status: "resolved", resolution: "corrected-and-paid" });
    expect(await balanceOn(street, "insurance-receivable")).toBe(0n);
    expect(await balanceOn(street, "patient-service-revenue")).toBe(-29_300n);
    await proveMoney(street);
  });
});
