import { type Cents, sumCents } from "../shared/money";
import type { CheckContent } from "./plan-release";
import { type Check, paymentContent, providerAdjustmentContent } from "./posting-key";
import type { ClaimPayment } from "./remittance-advice";

/** What two remittances of one check say of one claim: paid amounts, undefined where it is not in the file. */
export interface ClaimComparison {
  readonly patientControlNumber: string;
  readonly patientName: string | undefined;
  readonly here: Cents | undefined;
  readonly there: Cents | undefined;
  /** Equal amounts may still stand on other lines or adjustments. */
  readonly kind: "same" | "differs" | "only-here" | "only-there";
}

/** Claim by claim, in the order of the first file, then what only the second one has. */
export function compareRemittances(check: Check, here: CheckContent, there: CheckContent): ClaimComparison[] {
  const ours = byClaim(here.claimPayments);
  const theirs = byClaim(there.claimPayments);
  return [...new Set([...ours.keys(), ...theirs.keys()])].map((number) => {
    const [mine, other] = [ours.get(number), theirs.get(number)];
    return {
      patientControlNumber: number,
      patientName: (mine ?? other)?.find(({ patientName }) => patientName)?.patientName,
      here: mine && paidOf(mine),
      there: other && paidOf(other),
      kind: kindOf(check, mine, other),
    };
  });
}

/** All that a remittance brings to its check, without order: two that say the same have the same text. */
export const contentText = (check: Check, { claimPayments, providerAdjustments }: CheckContent): string =>
  [
    ...contentsOf(check, claimPayments).sort(),
    "provider adjustments",
    ...providerAdjustments.map((each) => providerAdjustmentContent(check, each)).sort(),
  ].join("\n");

const byClaim = (payments: readonly ClaimPayment[]): Map<string, ClaimPayment[]> =>
  Map.groupBy(payments, ({ patientControlNumber }) => patientControlNumber);

const paidOf = (payments: readonly ClaimPayment[]): Cents =>
  sumCents(payments.map(({ paidAmount }) => paidAmount));

const contentsOf = (check: Check, payments: readonly ClaimPayment[]): string[] =>
  payments.map((payment) => paymentContent(check, payment));

function kindOf(
  check: Check,
  mine: readonly ClaimPayment[] | undefined,
  other: readonly ClaimPayment[] | undefined,
): ClaimComparison["kind"] {
  if (!other) return "only-here";
  if (!mine) return "only-there";
  const text = (payments: readonly ClaimPayment[]) => contentsOf(check, payments).sort().join("\n");
  return text(mine) === text(other) ? "same" : "differs";
}
