import { defineLifecycle } from "../shared/lifecycle";

export type EncounterStatus =
  | "imported"
  | "incomplete"
  | "ready"
  | "coding"
  | "held"
  | "coded"
  | "auditing"
  | "billable"
  | "billed"
  | "closed"
  | "non-billable"
  | "canceled";

export const encounterLifecycle = defineLifecycle<EncounterStatus>()("encounter", "imported", {
  // Intake: identity and dates are accepted, then what coding needs is looked for.
  "find-gaps": { from: ["imported", "incomplete", "ready"], to: "incomplete" },
  complete: { from: ["imported", "incomplete"], to: "ready" },

  // Coding: leased to one coder, or stopped for a named cause with date and owner.
  take: { from: ["ready"], to: "coding" },
  return: { from: ["coding"], to: "ready" },
  hold: { from: ["ready", "coding"], to: "held" },
  resume: { from: ["held"], to: "ready" },
  "complete-coding": { from: ["coding"], to: "coded" },

  // A pre-bill audit looks at it, or it becomes billable at once.
  "select-for-audit": { from: ["coded"], to: "auditing" },
  "pass-audit": { from: ["auditing"], to: "billable" },
  "send-back": { from: ["auditing", "coded"], to: "ready" },
  finalize: { from: ["coded"], to: "billable" },
  assemble: { from: ["billable"], to: "billed" },

  // Ends.
  close: { from: ["billed"], to: "closed" },
  reopen: { from: ["coded", "billable", "billed"], to: "ready" },
  "mark-non-billable": { from: ["imported", "incomplete", "ready", "coding", "held"], to: "non-billable" },
  cancel: { from: ["imported", "incomplete", "ready", "held"], to: "canceled" },
});
export type EncounterEvent = keyof typeof encounterLifecycle.transitions;
