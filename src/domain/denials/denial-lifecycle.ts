import { defineLifecycle } from "../shared/lifecycle";

export type DenialStatus = "new" | "assigned" | "correcting" | "appealing" | "waiting" | "resolved";
export type DenialResolution =
  | "overturned"
  | "overturned-in-part"
  | "upheld"
  | "written-off"
  | "moved-to-patient"
  | "corrected-and-paid"
  | "not-a-denial";

export const denialLifecycle = defineLifecycle<DenialStatus>()("denial", "new", {
  assign: { from: ["new", "assigned", "waiting"], to: "assigned" },
  correct: { from: ["new", "assigned", "waiting"], to: "correcting" },
  appeal: { from: ["new", "assigned", "waiting"], to: "appealing" },
  // Sent to the payer: a corrected claim or a filed appeal; or a promise with a follow-up date.
  wait: { from: ["new", "assigned", "correcting", "appealing"], to: "waiting" },
  "take-up-again": { from: ["correcting", "appealing", "waiting"], to: "assigned" },
  resolve: { from: ["new", "assigned", "correcting", "appealing", "waiting"], to: "resolved" },
});
