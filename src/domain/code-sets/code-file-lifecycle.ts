import { defineLifecycle } from "../shared/lifecycle";

export type CodeFileStatus = "received" | "reading" | "ready" | "refused";

/** An official file in the office: it answers when it is ready, whole; a refused one may be brought again. */
export const codeFileLifecycle = defineLifecycle<CodeFileStatus>()("code set file", "received", {
  read: { from: ["received", "reading"], to: "reading" },
  take: { from: ["reading"], to: "ready" },
  refuse: { from: ["reading"], to: "refused" },
  "bring-again": { from: ["refused"], to: "received" },
});
