import { type Account, type Entry, move } from "../ledger/entry";
import { type Cents, sumCents } from "../shared/money";
import { type Adjustment, type ClaimPayment, REVERSAL } from "./remittance-advice";

/** What an adjustment does to the receivable. A denied amount stays owed by the payer until someone settles it. */
export type AdjustmentEffect = "contractual" | "patient" | "payer-initiated" | "other" | "denied";

/** Decides the effect of one adjustment; denials own the rule, so it is handed in. */
export type EffectOf = (adjustment: Adjustment, remarkCodes: readonly string[]) => AdjustmentEffect;

const ACCOUNT: Readonly<Record<Exclude<AdjustmentEffect, "denied">, Account>> = {
  contractual: "contractual-adjustment",
  patient: "patient-receivable",
  "payer-initiated": "payer-initiated-reduction",
  other: "other-adjustment",
};

export interface RefusedAmount {
  /** Position in the payment's lines, 0-based; undefined where the claim as a whole was refused. */
  readonly lineIndex: number | undefined;
  readonly adjustment: Adjustment;
  readonly remarkCodes: readonly string[];
}
export interface PostingPlan {
  readonly entries: readonly Entry[];
  readonly refused: readonly RefusedAmount[];
  /** What the claim's adjudication means for its status. */
  readonly outcome: "paid" | "partly-denied" | "denied" | "reversed";
}

/**
 * Turns one balanced, matched claim payment into ledger entries. Money received waits on unapplied cash since the
 * remittance came, and moves from there to the receivable; a reversal carries negative amounts and nets exactly.
 */
export function planPosting(
  payment: ClaimPayment,
  serviceLineIds: readonly string[],
  effectOf: EffectOf,
): PostingPlan {
  const entries: Entry[] = [];
  const refused: RefusedAmount[] = [];
  const settle = (adjustment: Adjustment, remarkCodes: readonly string[], lineIndex?: number) => {
    const effect = effectOf(adjustment, remarkCodes);
    const lineId = lineIndex === undefined ? undefined : serviceLineIds[lineIndex];
    if (effect === "denied") refused.push({ lineIndex, adjustment, remarkCodes });
    else entries.push(...move(ACCOUNT[effect], "insurance-receivable", adjustment.amount, lineId));
  };

  for (const adjustment of payment.adjustments) settle(adjustment, payment.remarkCodes);
  for (const [index, line] of payment.lines.entries()) {
    entries.push(...move("unapplied-cash", "insurance-receivable", line.paidAmount, serviceLineIds[index]));
    for (const adjustment of line.adjustments) settle(adjustment, line.remarkCodes, index);
  }
  // What the lines do not carry: the whole payment of a claim without lines, or a claim-level adjustment's share.
  const linesPaid = sumCents(payment.lines.map(({ paidAmount }) => paidAmount));
  entries.push(...move("unapplied-cash", "insurance-receivable", payment.paidAmount - linesPaid));
  return { entries, refused, outcome: outcomeOf(payment, refused) };
}

function outcomeOf(payment: ClaimPayment, refused: readonly RefusedAmount[]): PostingPlan["outcome"] {
  if (payment.statusCode === REVERSAL) return "reversed";
  const open = refused.filter(({ adjustment }) => adjustment.amount > 0n);
  if (open.length === 0) return "paid";
  if (open.some(({ lineIndex }) => lineIndex === undefined)) return "denied";
  const denied = new Set(open.map(({ lineIndex }) => lineIndex));
  return denied.size >= payment.lines.length && payment.paidAmount === 0n ? "denied" : "partly-denied";
}

/** Money of a remittance on the day it came: received, and applied to nothing yet. */
export const receiptEntries = (paidAmount: Cents): Entry[] => move("cash", "unapplied-cash", paidAmount);

/** A provider adjustment lowers the check by its amount; it is explained on its own account. */
export const providerAdjustmentEntries = (amount: Cents): Entry[] =>
  move("provider-adjustment", "cash", amount);
