import { z } from "zod";
import { definePersonalAct, personOf } from "@/server/access/personal-door";
import { renewRecoveryCodes } from "@/server/access/second-factor";
import { refused } from "@/server/refusal";

const FRESH_MS = 5 * 60_000;

/** Ten new recovery codes, shown this once; needs a second factor given within the last five minutes. */
export const makeRecoveryCodes = definePersonalAct({
  name: "make-recovery-codes",
  kind: "mutation",
  stages: ["complete"],
  input: z.strictObject({}),
  async run(context): Promise<{ readonly codes: readonly string[] }> {
    const { userId, hasSecondFactor, secondFactorAt } = personOf(context);
    if (!hasSecondFactor || !secondFactorAt || context.now.getTime() - secondFactorAt.getTime() > FRESH_MS)
      throw refused(
        "access/forbidden",
        "Give a code of your authenticator first; it is asked again after 5 minutes.",
      );
    const codes = await context.db.$transaction((tx) => renewRecoveryCodes(tx, userId, context.now));
    await context.record("recovery-codes-made");
    return { codes };
  },
});
