import { defineLifecycle } from "../shared/lifecycle";

/** `unconfirmed`: we do not know whether the partner has it; the same bytes may be sent again, never new numbers. */
export type BatchStatus =
  | "building"
  | "closed"
  | "unconfirmed"
  | "sent"
  | "acknowledged"
  | "partly-rejected"
  | "rejected";

export const submissionLifecycle = defineLifecycle<BatchStatus>()("batch", "building", {
  close: { from: ["building"], to: "closed" },
  "begin-delivery": { from: ["closed", "unconfirmed"], to: "unconfirmed" },
  "confirm-delivery": { from: ["unconfirmed"], to: "sent" },
  // The partner's server answered no: it certainly does not have the file.
  "undo-delivery": { from: ["unconfirmed"], to: "closed" },
  acknowledge: { from: ["unconfirmed", "sent", "acknowledged"], to: "acknowledged" },
  "reject-in-part": {
    from: ["unconfirmed", "sent", "acknowledged", "partly-rejected"],
    to: "partly-rejected",
  },
  reject: { from: ["unconfirmed", "sent", "acknowledged", "partly-rejected", "rejected"], to: "rejected" },
});
