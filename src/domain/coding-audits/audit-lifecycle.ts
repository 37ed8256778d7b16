import { defineLifecycle } from "../shared/lifecycle";

export type AuditCaseStatus =
  | "drawn"
  | "assigned"
  | "in-review"
  | "released"
  | "disputed"
  | "escalated"
  | "finished"
  | "reopened";

export const auditCaseLifecycle = defineLifecycle<AuditCaseStatus>()("audit case", "drawn", {
  assign: { from: ["drawn", "assigned"], to: "assigned" },
  review: { from: ["drawn", "assigned", "reopened"], to: "in-review" },
  release: { from: ["in-review"], to: "released" },
  dispute: { from: ["released"], to: "disputed" },
  escalate: { from: ["disputed"], to: "escalated" },
  finish: { from: ["released", "disputed", "escalated"], to: "finished" },
  reopen: { from: ["released", "finished"], to: "reopened" },
});
