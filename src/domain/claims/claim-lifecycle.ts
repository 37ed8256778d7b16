import { defineLifecycle } from "../shared/lifecycle";

export type ClaimStatus =
  | "draft"
  | "held"
  | "ready"
  | "batched"
  | "submitted"
  | "accepted"
  | "rejected"
  | "pended"
  | "paid"
  | "partly-denied"
  | "denied"
  | "appealed"
  | "reversed"
  | "replaced"
  | "voided"
  | "withdrawn"
  | "closed";

export const claimLifecycle = defineLifecycle<ClaimStatus>()("claim", "draft", {
  // In our office: assembled, scrubbed, batched.
  hold: { from: ["draft", "held", "ready"], to: "held" },
  release: { from: ["draft", "held", "ready"], to: "ready" },
  batch: { from: ["ready"], to: "batched" },
  unbatch: { from: ["batched"], to: "ready" },
  submit: { from: ["batched"], to: "submitted" },
  withdraw: { from: ["draft", "held", "ready", "rejected"], to: "withdrawn" },

  // Front end of partner and payer (999, 277CA). A rejected claim was never adjudicated.
  accept: { from: ["submitted", "accepted"], to: "accepted" },
  reject: { from: ["submitted", "accepted"], to: "rejected" },
  correct: { from: ["rejected", "held"], to: "draft" },
  pend: { from: ["submitted", "accepted", "pended"], to: "pended" },

  // Adjudication (835). Silent payers adjudicate what they never acknowledged.
  pay: { from: ["submitted", "accepted", "pended", "appealed", "reversed"], to: "paid" },
  "deny-in-part": { from: ["submitted", "accepted", "pended", "appealed", "reversed"], to: "partly-denied" },
  deny: { from: ["submitted", "accepted", "pended", "appealed", "reversed"], to: "denied" },
  reverse: { from: ["paid", "partly-denied", "denied", "appealed", "closed"], to: "reversed" },

  // Dispute. An overturned claim waits for the payer's new remittance.
  "file-appeal": { from: ["denied", "partly-denied"], to: "appealed" },
  uphold: { from: ["appealed"], to: "denied" },
  "uphold-in-part": { from: ["appealed"], to: "partly-denied" },
  overturn: { from: ["appealed"], to: "appealed" },
  // A remittance of other lines, while the payer has an appeal that it does not answer.
  "answer-beside-appeal": { from: ["appealed", "reversed"], to: "appealed" },

  // A successor was accepted, or the balance is settled.
  replace: {
    from: ["accepted", "pended", "paid", "partly-denied", "denied", "appealed", "reversed"],
    to: "replaced",
  },
  void: {
    from: ["accepted", "pended", "paid", "partly-denied", "denied", "appealed", "reversed"],
    to: "voided",
  },
  close: { from: ["paid", "partly-denied", "denied"], to: "closed" },
  reopen: { from: ["closed"], to: "paid" },
});
export type ClaimEvent = keyof typeof claimLifecycle.transitions;

/** Whose move it is: a kind of work, not a permission. Kept apart from where the claim is. */
export type ClaimOwner =
  | "registration"
  | "clinician"
  | "coder"
  | "auditor"
  | "biller"
  | "denial-specialist"
  | "partner"
  | "payer"
  | "patient"
  | "system"
  | "nobody";

export const OWNER_OF_STATUS: Readonly<Record<ClaimStatus, ClaimOwner>> = {
  draft: "biller",
  held: "biller",
  ready: "biller",
  batched: "system",
  submitted: "partner",
  accepted: "payer",
  rejected: "biller",
  pended: "payer",
  paid: "biller",
  "partly-denied": "denial-specialist",
  denied: "denial-specialist",
  appealed: "payer",
  reversed: "payer",
  replaced: "nobody",
  voided: "nobody",
  withdrawn: "nobody",
  closed: "nobody",
};

/** Open to correction in place; any other claim changes only through a replacement or a void (AUTHZ-8). */
export const EDITABLE_STATUSES: readonly ClaimStatus[] = ["draft", "held"];
