import { type ClaimEvent, type ClaimStatus, claimLifecycle } from "./claim-lifecycle";

/** What one posted remittance says of a claim as a whole. */
export type Adjudication = "paid" | "partly-denied" | "denied" | "reversed";

const EVENT: Readonly<Record<Adjudication, ClaimEvent>> = {
  paid: "pay",
  "partly-denied": "deny-in-part",
  denied: "deny",
  reversed: "reverse",
};

/**
 * Where a claim goes when its payer adjudicates it; undefined where that would move it backward, which is recorded and
 * not applied. While an appeal that the remittance does not answer is with the payer, the claim stays appealed.
 */
export function statusAfterAdjudication(
  status: ClaimStatus,
  adjudication: Adjudication,
  appealsUnanswered: number,
): ClaimStatus | undefined {
  const event =
    appealsUnanswered > 0 &&
    claimLifecycle.allows(status, "answer-beside-appeal") &&
    adjudication !== "reversed"
      ? "answer-beside-appeal"
      : EVENT[adjudication];
  return claimLifecycle.allows(status, event) ? claimLifecycle.next(status, event) : undefined;
}
