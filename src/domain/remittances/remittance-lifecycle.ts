import { defineLifecycle } from "../shared/lifecycle";

export type RemittanceStatus = "received" | "quarantined" | "matching" | "ready" | "posted" | "reversed";

export const remittanceLifecycle = defineLifecycle<RemittanceStatus>()("remittance", "received", {
  quarantine: { from: ["received", "matching"], to: "quarantined" },
  match: { from: ["received"], to: "matching" },
  // Every claim payment is matched, kept as unapplied, or posted.
  settle: { from: ["received", "matching"], to: "ready" },
  post: { from: ["ready", "matching"], to: "posted" },
  reverse: { from: ["posted"], to: "reversed" },
});
