import { defineLifecycle } from "../shared/lifecycle";

export type ProviderQueryStatus = "draft" | "sent" | "redirected" | "answered" | "closed" | "withdrawn";

export const providerQueryLifecycle = defineLifecycle<ProviderQueryStatus>()("provider query", "draft", {
  send: { from: ["draft"], to: "sent" },
  redirect: { from: ["sent", "redirected"], to: "redirected" },
  answer: { from: ["sent", "redirected"], to: "answered" },
  close: { from: ["answered"], to: "closed" },
  withdraw: { from: ["draft", "sent", "redirected"], to: "withdrawn" },
});
