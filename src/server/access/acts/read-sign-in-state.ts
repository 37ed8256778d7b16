import { z } from "zod";
import { definePersonalAct } from "@/server/access/personal-door";
import type { SessionStage } from "@/server/access/session";

export interface SignInState {
  /** What is asked next; `password` when nobody is signed in. */
  readonly stage: "password" | SessionStage;
  readonly person: { readonly name: string; readonly email: string } | null;
  readonly organizationId: string | null;
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly demo: boolean }[];
  /** The least length of a new password. */
  readonly hasSecondFactor: boolean;
}

export const readSignInState = definePersonalAct({
  name: "read-sign-in-state",
  kind: "query",
  stages: "anyone",
  input: z.strictObject({}),
  async run({ session }): Promise<SignInState> {
    const known = session && session.stage !== "code" ? session : undefined;
    return {
      stage: session?.stage ?? "password",
      person: known ? { name: known.displayName, email: known.email } : null,
      organizationId: known?.membership?.organizationId ?? null,
      hasSecondFactor: known?.hasSecondFactor ?? false,
      organizations: (known?.memberships ?? []).map((one) => ({
        id: one.organizationId,
        name: one.organizationName,
        demo: one.demo,
      })),
    };
  },
});
