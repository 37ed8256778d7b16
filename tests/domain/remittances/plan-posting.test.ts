import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertBalanced, type Entry } from "@/domain/ledger/entry";
import { type EffectOf, planPosting } from "@/domain/remittances/plan-posting";
import type { ClaimPayment } from "@/domain/remittances/remittance-advice";
import { sumCents } from "@/domain/shared/money";
import { balancedClaimPayment } from "../../factories/build-remittance";

const effectOf: EffectOf = ({ group, reasonCode }) => {
  if (reasonCode === "197" || reasonCode === "50") return "denied";
  if (group === "PR") return "patient";
  if (group === "CO") return "contractual";
  return group === "PI" ? "payer-initiated" : "other";
};
const on = (entries: readonly Entry[], account: string) =>
  sumCents(entries.filter((entry) => entry.account === account).map(({ amount }) => amount));
const ids = (payment: ClaimPayment) => payment.lines.map((_line, index) => `line-${index}`);

const negated = (payment: ClaimPayment): ClaimPayment => ({
  ...payment,
  statusCode: "22",
  chargeAmount: -payment.chargeAmount,
  paidAmount: -payment.paidAmount,
  adjustments: payment.adjustments.map((each) => ({ ...each, amount: -each.amount })),
  lines: payment.lines.map((line) => ({
    ...line,
    chargeAmount: -line.chargeAmount,
    paidAmount: -line.paidAmount,
    adjustments: line.adjustments.map((each) => ({ ...each, amount: -each.amount })),
  })),
});

describe("planPosting", () => {
  it("MON-2 posts entries that sum to zero", () => {
    fc.assert(
      fc.property(balancedClaimPayment, (payment) =>
        assertBalanced(planPosting(payment, ids(payment), effectOf).entries),
      ),
    );
  });

  it("MON-3 leaves exactly the refused amount open on the receivable", () => {
    fc.assert(
      fc.property(balancedClaimPayment, (payment) => {
        const { entries, refused } = planPosting(payment, ids(payment), effectOf);
        const open = payment.chargeAmount + on(entries, "insurance-receivable");
        expect(open).toBe(sumCents(refused.map(({ adjustment }) => adjustment.amount)));
      }),
    );
  });

  it("MON-5 applies exactly the money that was received", () => {
    fc.assert(
      fc.property(balancedClaimPayment, (payment) => {
        expect(on(planPosting(payment, ids(payment), effectOf).entries, "unapplied-cash")).toBe(
          payment.paidAmount,
        );
      }),
    );
  });

  it("MON-6 nets exactly when the payer reverses what it paid", () => {
    fc.assert(
      fc.property(balancedClaimPayment, (payment) => {
        const there = planPosting(payment, ids(payment), effectOf);
        const back = planPosting(negated(payment), ids(payment), effectOf);
        const entries = [...there.entries, ...back.entries];
        for (const account of new Set(entries.map((entry) => entry.account)))
          expect(on(entries, account)).toBe(0n);
        expect(back.outcome).toBe("reversed");
      }),
    );
  });

  const line = (paid: bigint, denied: bigint) => ({
    procedureCode: "99213",
    modifiers: [],
    units: 1,
    chargeAmount: paid + denied,
    paidAmount: paid,
    adjustments: denied ? [{ group: "CO" as const, reasonCode: "197", amount: denied }] : [],
    remarkCodes: [],
  });
  const payment = (...lines: ReturnType<typeof line>[]): ClaimPayment => ({
    patientControlNumber: "FP00000001",
    statusCode: "1",
    chargeAmount: sumCents(lines.map((each) => each.chargeAmount)),
    paidAmount: sumCents(lines.map((each) => each.paidAmount)),
    patientResponsibility: 0n,
    adjustments: [],
    remarkCodes: [],
    lines,
  });

  it.each([
    ["paid when nothing was refused", payment(line(100n, 0n), line(50n, 0n)), "paid"],
    ["partly denied when one line was refused", payment(line(100n, 0n), line(0n, 50n)), "partly-denied"],
    ["denied when every line was refused", payment(line(0n, 100n), line(0n, 50n)), "denied"],
    [
      "partly denied when a line was paid in part and refused in part",
      payment(line(20n, 80n)),
      "partly-denied",
    ],
  ] as const)("is %s", (_sentence, claimPayment, outcome) => {
    expect(planPosting(claimPayment, ids(claimPayment), effectOf).outcome).toBe(outcome);
  });
});
