import {
  type Check,
  countEquals,
  occurrenceKeys,
  paymentContent,
  providerAdjustmentContent,
} from "./posting-key";
import { type ClaimPayment, type ProviderAdjustment, REVERSAL } from "./remittance-advice";

/** What a remittance brings to its check, whether it is in the ledger or waits for a person. */
export interface CheckContent {
  readonly claimPayments: readonly ClaimPayment[];
  readonly providerAdjustments: readonly ProviderAdjustment[];
}

/** Payments equal to those in the ledger: the same ones told again, or a further part of the check. */
export type EqualPayments = "repeats" | "further";

export type ReleasePlan =
  | {
      readonly kind: "open";
      /** Per claim payment the key it takes; undefined where it came before and posts nothing. */
      readonly paymentKeys: readonly (string | undefined)[];
      readonly adjustmentKeys: readonly (string | undefined)[];
    }
  | { readonly kind: "refused"; readonly reason: ReleaseRefusal; readonly claims: readonly string[] };

export type ReleaseRefusal = "equals-undecided" | "nothing-new" | "paid-otherwise";

/**
 * What of a remittance becomes money when part of its check is in the ledger already. A claim that the check paid with
 * other content is never paid twice: payers take back before they correct. Whether equal payments are repeats cannot be
 * told from the file, so a person says it.
 */
export function planRelease(
  check: Check,
  content: CheckContent,
  posted: CheckContent,
  equals?: EqualPayments,
): ReleasePlan {
  const refuse = (reason: ReleaseRefusal, claims: readonly string[] = []): ReleasePlan => ({
    kind: "refused",
    reason,
    claims,
  });
  const payments = content.claimPayments.map((payment) => paymentContent(check, payment));
  const adjustments = content.providerAdjustments.map((each) => providerAdjustmentContent(check, each));
  const paid = countEquals(posted.claimPayments.map((payment) => paymentContent(check, payment)));
  const adjusted = countEquals(
    posted.providerAdjustments.map((each) => providerAdjustmentContent(check, each)),
  );
  const otherwise = paidOtherwise(content.claimPayments, posted.claimPayments, (at) =>
    paid.has(payments[at] ?? ""),
  );
  if (otherwise.length > 0) return refuse("paid-otherwise", otherwise);
  const overlaps = payments.some((each) => paid.has(each)) || adjustments.some((each) => adjusted.has(each));
  if (overlaps && equals === undefined) return refuse("equals-undecided");
  const keysOf = (contents: readonly string[], before: ReadonlyMap<string, number>) =>
    equals === "repeats" ? unlessRepeated(contents, before) : occurrenceKeys(contents, before);
  const paymentKeys = keysOf(payments, paid);
  const adjustmentKeys = keysOf(adjustments, adjusted);
  if (overlaps && [...paymentKeys, ...adjustmentKeys].every((key) => key === undefined))
    return refuse("nothing-new");
  return { kind: "open", paymentKeys, adjustmentKeys };
}

/** The first of equals are those that came before; only what is left over is new. */
const unlessRepeated = (
  contents: readonly string[],
  before: ReadonlyMap<string, number>,
): (string | undefined)[] => {
  const left = new Map(before);
  return occurrenceKeys(contents).map((key, at) => {
    const content = contents[at] ?? "";
    const repeated = left.get(content) ?? 0;
    left.set(content, repeated - 1);
    return repeated > 0 ? undefined : key;
  });
};

/** Claims that the check paid already with other content, unless this remittance takes that back first. */
function paidOtherwise(
  payments: readonly ClaimPayment[],
  posted: readonly ClaimPayment[],
  isEqual: (at: number) => boolean,
): string[] {
  const numbers = new Set(posted.map(({ patientControlNumber }) => patientControlNumber));
  const takenBack = new Set(
    payments.filter(isReversal).map(({ patientControlNumber }) => patientControlNumber),
  );
  const found = payments
    .filter((payment, at) => !(isReversal(payment) || isEqual(at)))
    .map(({ patientControlNumber }) => patientControlNumber)
    .filter((number) => numbers.has(number) && !takenBack.has(number));
  return [...new Set(found)];
}

const isReversal = ({ statusCode }: ClaimPayment): boolean => statusCode === REVERSAL;
