import { defineLifecycle } from "../shared/lifecycle";

export type AppealStatus =
  | "drafting"
  | "ready"
  | "filed"
  | "receipt-confirmed"
  | "decided"
  | "withdrawn"
  | "out-of-time";
export type AppealOutcome = "favorable" | "partly-favorable" | "unfavorable" | "dismissed";

export const appealLifecycle = defineLifecycle<AppealStatus>()("appeal", "drafting", {
  complete: { from: ["drafting", "ready"], to: "ready" },
  revise: { from: ["ready"], to: "drafting" },
  file: { from: ["ready"], to: "filed" },
  "confirm-receipt": { from: ["filed"], to: "receipt-confirmed" },
  decide: { from: ["filed", "receipt-confirmed"], to: "decided" },
  withdraw: { from: ["drafting", "ready", "filed", "receipt-confirmed"], to: "withdrawn" },
  "pass-deadline": { from: ["drafting", "ready"], to: "out-of-time" },
});
