import { describe, expect, it } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { activateSuccessor } from "@/server/repositories/claim-chain-repository";
import { findClaim, moveClaim } from "@/server/repositories/claim-repository";
import { correctDeniedClaim } from "@/server/use-cases/denials/correct-denied-claim";
import { runUseCase } from "@/server/use-cases/use-case";
import {
  claimStatusOf,
  denialsOf,
  deniedClaim,
  ledgerOf,
  markSent,
  openDenial,
  pays,
  refuses,
  remit,
} from "../../support/denied-claim";
import { TEST_NOW } from "../../support/office";

const TWO_LINES = [{ procedureCode: "99213" }, { procedureCode: "20610", chargeAmount: 14_800n }];
const MOMENT = { now: TEST_NOW, today: calendarDate("2026-03-23"), actorName: "Payer", userId: null };

describe("does", () => {
  it("D1 opens one denial for the refused line, with the payer's words and the deadline by rule", async () => {
    const { office } = await deniedClaim([refuses(14_500n, "50", { remarks: ["N115"] })]);
    const denial = await openDenial(office);
    expect(denial).toMatchObject({
      category: "medical-necessity",
      groupCode: "CO",
      reasonCode: "50",
      remarkCodes: ["N115"],
      amount: 14_500n,
      status: "new",
    });
    // Commercial, level 1: 180 days from the notice of 03/20/2026.
    expect(denial.deadlineOn?.toISOString().slice(0, 10)).toBe("2026-09-16");
    expect(denial.deadlineBasis).toContain("not confirmed by the office yet");
  });

  it("leaves the denial of the line that stays refused open and adds none: no amount is counted twice (D9)", async () => {
    const { office, stored } = await deniedClaim([refuses(14_500n), refuses(14_800n, "97")], {
      charges: TWO_LINES,
    });
    await remit(office, stored, [refuses(14_500n), refuses(14_800n, "97")], { takesBack: true });
    await remit(office, stored, [pays(9_000n, 5_500n), refuses(14_800n, "97")]);
    const denials = await denialsOf(office);
    expect(denials).toHaveLength(2);
    expect(denials.find(({ reasonCode }) => reasonCode === "50")).toMatchObject({
      status: "resolved",
      resolution: "overturned",
      recoveredAmount: 9_000n,
    });
    expect(denials.find(({ reasonCode }) => reasonCode === "97")).toMatchObject({
      status: "new",
      recoveredAmount: 0n,
    });
  });

  it("ends a denial in part where the line is paid in part and refused for the rest", async () => {
    const { office, stored } = await deniedClaim();
    await remit(office, stored, [refuses(14_500n)], { takesBack: true });
    await remit(office, stored, [{ paid: 6_000n, adjustments: [["CO", "151", 8_500n]] }]);
    const denials = await denialsOf(office);
    expect(
      denials.map(({ resolution, recoveredAmount, amount }) => ({ resolution, recoveredAmount, amount })),
    ).toEqual([
      { resolution: "overturned-in-part", recoveredAmount: 6_000n, amount: 14_500n },
      { resolution: null, recoveredAmount: 0n, amount: 8_500n },
    ]);
  });

  it("a line's payment is given to its denials once, never more than was paid", async () => {
    const { office, stored } = await deniedClaim([
      {
        adjustments: [
          ["CO", "50", 10_000n],
          ["CO", "151", 4_500n],
        ],
      },
    ]);
    expect(await denialsOf(office)).toHaveLength(2);
    await remit(
      office,
      stored,
      [
        {
          adjustments: [
            ["CO", "50", 10_000n],
            ["CO", "151", 4_500n],
          ],
        },
      ],
      { takesBack: true },
    );
    await remit(office, stored, [pays(12_000n, 2_500n)]);
    const recovered = (await denialsOf(office)).map(({ recoveredAmount }) => recoveredAmount);
    expect(recovered.toSorted()).toEqual([10_000n, 2_000n]);
  });

  it("deny → correct → paid: the replacement's payment ends the denial as corrected and paid", async () => {
    const { office, stored } = await deniedClaim([refuses(14_500n, "16")]);
    const denial = await openDenial(office);
    const corrected = await runUseCase(
      correctDeniedClaim,
      office.runtime,
      office.actors["denial-specialist"],
      {
        denialId: denial.id,
        version: denial.version,
        reason: "Modifier added as documented.",
      },
    );
    const successor = await office.within(async (tx) => {
      let row = await findClaim(tx, corrected.claimId);
      expect(row.claim).toMatchObject({ frequencyCode: "7", originalPayerControlNumber: "PCN123" });
      const way = row.claim.status === "ready" ? [] : (["ready"] as const);
      for (const to of [...way, "batched", "submitted", "accepted"] as const)
        row = await moveClaim(
          tx,
          row,
          { to, event: { kind: "note", summary: "Test", actorName: "Test" } },
          MOMENT,
        );
      await activateSuccessor(tx, row.claim.id, MOMENT);
      return findClaim(tx, row.claim.id);
    });
    await markSent(office, successor.claim.id);
    await remit(office, stored, [refuses(14_500n, "16")], { takesBack: true });
    await remit(office, successor, [pays(9_000n, 5_500n)]);
    const [ended] = await denialsOf(office);
    expect(ended).toMatchObject({
      status: "resolved",
      resolution: "corrected-and-paid",
      recoveredAmount: 9_000n,
    });
    expect(await claimStatusOf(office, successor.claim.id)).toBe("paid");
    const ledger = await ledgerOf(office);
    expect(ledger["insurance-receivable"]).toBe(0n);
    expect(Object.values(ledger).reduce((sum, balance) => sum + balance, 0n)).toBe(0n);
  });
});
