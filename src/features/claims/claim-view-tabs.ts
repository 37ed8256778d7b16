/** Views of the claim list, in the order of a claim's way; the last three are alarms. */
export const CLAIM_VIEW_IDS = [
  "all",
  "needs-me",
  "held",
  "ready",
  "submitted",
  "rejected",
  "denied",
  "paid",
  "closed",
  "filing-limit",
  "approvals",
  "stuck",
] as const;
export type ClaimViewId = (typeof CLAIM_VIEW_IDS)[number];

export const VIEW_WORDS: Readonly<Record<ClaimViewId, string>> = {
  all: "All",
  "needs-me": "Needs me",
  held: "Held",
  ready: "Ready",
  submitted: "Submitted",
  rejected: "Rejected",
  denied: "Denied",
  paid: "Paid",
  closed: "Closed",
  "filing-limit": "Filing limit near",
  approvals: "Overrides to approve",
  stuck: "Overdue",
};
