import { type Cents, sumCents } from "../shared/money";
import type { Adjustment, ClaimPayment, RemittanceAdvice } from "./remittance-advice";

/** One equation that does not hold. `expected` is what the parts add up to, `stated` what the file says. */
export interface Imbalance {
  readonly level: "line" | "claim" | "transaction";
  /** Patient control number, and the line's position where a line is off. */
  readonly at: string;
  readonly expected: Cents;
  readonly stated: Cents;
}

export interface BalanceProof {
  readonly claimsPaid: Cents;
  readonly providerAdjustments: Cents;
  readonly stated: Cents;
  readonly imbalances: readonly Imbalance[];
}

const adjusted = (adjustments: readonly Adjustment[]): Cents =>
  sumCents(adjustments.map(({ amount }) => amount));

/**
 * Balances an 835 at its three levels (005010X221A1 section 1.10.2, MON-4): line and claim charge less adjustments is
 * what was paid; claims paid less provider adjustments is the check. Nothing is ever invented to close a gap.
 */
export function balanceRemittance(advice: RemittanceAdvice): BalanceProof {
  const claimsPaid = sumCents(advice.claimPayments.map(({ paidAmount }) => paidAmount));
  const providerAdjustments = sumCents(advice.providerAdjustments.map(({ amount }) => amount));
  const imbalances = advice.claimPayments.flatMap((payment) => [
    ...lineImbalances(payment),
    ...claimImbalances(payment),
  ]);
  const expected = claimsPaid - providerAdjustments;
  if (expected !== advice.amount)
    imbalances.push({ level: "transaction", at: advice.traceNumber, expected, stated: advice.amount });
  return { claimsPaid, providerAdjustments, stated: advice.amount, imbalances };
}

const lineImbalances = (payment: ClaimPayment): Imbalance[] =>
  payment.lines.flatMap((line, index) => {
    const expected = line.chargeAmount - adjusted(line.adjustments);
    const at = `${payment.patientControlNumber}, line ${index + 1}`;
    return expected === line.paidAmount ? [] : [{ level: "line", at, expected, stated: line.paidAmount }];
  });

function claimImbalances(payment: ClaimPayment): Imbalance[] {
  const at = payment.patientControlNumber;
  const lineAdjustments = sumCents(payment.lines.map(({ adjustments }) => adjusted(adjustments)));
  const expected = payment.chargeAmount - adjusted(payment.adjustments) - lineAdjustments;
  const found: Imbalance[] = [];
  if (expected !== payment.paidAmount)
    found.push({ level: "claim", at, expected, stated: payment.paidAmount });
  if (payment.lines.length > 0) {
    const charges = sumCents(payment.lines.map(({ chargeAmount }) => chargeAmount));
    if (charges !== payment.chargeAmount)
      found.push({ level: "claim", at, expected: charges, stated: payment.chargeAmount });
  }
  return found;
}
