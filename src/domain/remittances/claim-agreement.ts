import { type ClaimStatus, claimLifecycle } from "../claims/claim-lifecycle";
import type { Cents } from "../shared/money";

/** What a payment without a claim says of the claim that it pays. */
export interface UnplacedPayment {
  readonly patientControlNumber: string;
  readonly payerControlNumber?: string | undefined;
  readonly chargeAmount: Cents;
  /** The patient's family name as the payer writes it. */
  readonly lastName?: string | undefined;
  readonly procedureCodes: readonly string[];
}

export interface ClaimToCompare {
  readonly patientControlNumber: string;
  readonly payerControlNumber?: string | undefined;
  readonly totalCharge: Cents;
  readonly lastName: string;
  readonly procedureCodes: readonly string[];
  readonly status: ClaimStatus;
}

type Agrees = (payment: UnplacedPayment, claim: ClaimToCompare) => boolean;

/** Strongest first: one of them outweighs all that stand below it. */
const AGREEMENTS: readonly { readonly reason: string; readonly agrees: Agrees }[] = [
  {
    reason: "payer's number",
    agrees: (payment, claim) =>
      payment.payerControlNumber !== undefined && payment.payerControlNumber === claim.payerControlNumber,
  },
  {
    reason: "number but for one sign",
    agrees: (payment, claim) => differByOneSign(payment.patientControlNumber, claim.patientControlNumber),
  },
  { reason: "charge", agrees: (payment, claim) => magnitude(payment.chargeAmount) === claim.totalCharge },
  {
    reason: "name",
    agrees: ({ lastName }, claim) => lastName?.toLowerCase() === claim.lastName.toLowerCase(),
  },
  {
    reason: "procedures",
    agrees: (payment, claim) =>
      payment.procedureCodes.length > 0 && sorted(payment.procedureCodes) === sorted(claim.procedureCodes),
  },
  { reason: "awaits payment", agrees: (_payment, { status }) => claimLifecycle.allows(status, "pay") },
];

/** What speaks for a claim being the one that a payment belongs to, strongest first. */
export const agreementsOf = (payment: UnplacedPayment, claim: ClaimToCompare): string[] =>
  AGREEMENTS.filter(({ agrees }) => agrees(payment, claim)).map(({ reason }) => reason);

/** Orders claims by what speaks for them; positive where the second list is the stronger one. */
export function compareAgreements(one: readonly string[], other: readonly string[]): number {
  for (const { reason } of AGREEMENTS) {
    const difference = Number(other.includes(reason)) - Number(one.includes(reason));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** One sign typed wrong, left out, added, or exchanged with its neighbor. */
export function differByOneSign(one: string, other: string): boolean {
  if (one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2) && a.length > 1)
  );
}

const magnitude = (amount: Cents): Cents => (amount < 0n ? -amount : amount);
const sorted = (codes: readonly string[]): string => [...codes].sort().join();
