import type { ClaimOwner, ClaimStatus } from "@/domain/claims/claim-lifecycle";
import type { ActingRole } from "@/server/access/permissions";

/** Saved views of the claim list, in the order of a claim's way. */
export const CLAIM_VIEWS = [
  "needs-me",
  "held",
  "ready",
  "submitted",
  "rejected",
  "denied",
  "paid",
  "closed",
  "all",
  "filing-limit",
  "approvals",
  "stuck",
] as const;
export type ClaimView = (typeof CLAIM_VIEWS)[number];

/** Views that are nothing but statuses. */
type StatusView = Exclude<ClaimView, "needs-me" | "all" | "filing-limit" | "approvals" | "stuck">;
export const STATUSES_OF_VIEW: Readonly<Record<StatusView, readonly ClaimStatus[]>> = {
  held: ["draft", "held"],
  ready: ["ready", "batched"],
  submitted: ["submitted", "accepted", "pended"],
  rejected: ["rejected"],
  denied: ["denied", "partly-denied", "appealed", "reversed"],
  paid: ["paid"],
  closed: ["closed", "replaced", "voided", "withdrawn"],
};

/** Kinds of work a role does; billers also do registration's, administrators see what billers see. */
const OWNERS_OF_ROLE: Readonly<Partial<Record<ActingRole, readonly ClaimOwner[]>>> = {
  biller: ["biller", "registration"],
  administrator: ["biller", "registration"],
  "denial-specialist": ["denial-specialist"],
  coder: ["coder"],
  auditor: ["auditor"],
  clinician: ["clinician"],
};

export const ownersOf = (roles: readonly ActingRole[]): ClaimOwner[] => [
  ...new Set(roles.flatMap((role) => OWNERS_OF_ROLE[role] ?? [])),
];
