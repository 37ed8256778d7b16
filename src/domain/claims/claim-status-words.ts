import type { ClaimStatus } from "./claim-lifecycle";

/** Where a claim stands, as people say it. */
export const CLAIM_STATUS_WORDS: Readonly<Record<ClaimStatus, string>> = {
  draft: "Draft",
  held: "Held",
  ready: "Ready",
  batched: "Batched",
  submitted: "Submitted",
  accepted: "Accepted",
  rejected: "Rejected",
  pended: "Pended by the payer",
  paid: "Paid",
  "partly-denied": "Denied in part",
  denied: "Denied",
  appealed: "Appealed",
  reversed: "Reversed",
  replaced: "Replaced",
  voided: "Voided",
  withdrawn: "Withdrawn",
  closed: "Closed",
};
