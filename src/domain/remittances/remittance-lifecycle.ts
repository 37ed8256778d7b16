import { defineLifecycle } from "../shared/lifecycle";

export type RemittanceStatus =
  | "received"
  | "quarantined"
  | "set-aside"
  | "matching"
  | "ready"
  | "posted"
  | "reversed";

export const remittanceLifecycle = defineLifecycle<RemittanceStatus>()("remittance", "received", {
  quarantine: { from: ["received", "matching"], to: "quarantined" },
  // A person decides: it balances and counts after all, or it is wrong and never posts.
  release: { from: ["quarantined"], to: "received" },
  "set-aside": { from: ["quarantined"], to: "set-aside" },
  reconsider: { from: ["set-aside"], to: "quarantined" },
  match: { from: ["received"], to: "matching" },
  // Every claim payment is matched, kept as unapplied, or posted.
  settle: { from: ["received", "matching"], to: "ready" },
  post: { from: ["ready", "matching"], to: "posted" },
  reverse: { from: ["posted"], to: "reversed" },
});
