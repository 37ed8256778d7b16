import { z } from "zod";
import { requireFreshProof } from "@/server/access/fresh-proof";
import { definePersonalAct, personOf } from "@/server/access/personal-door";
import { renewRecoveryCodes } from "@/server/access/second-factor";
import { refused } from "@/server/refusal";

/** Ten new recovery codes, shown this once; needs a second factor given within the last five minutes. */
export const makeRecoveryCodes = definePersonalAct({
  name: "make-recovery-codes",
  kind: "mutation",
  stages: ["complete"],
  input: z.strictObject({}),
  async run(context): Promise<{ readonly codes: readonly string[] }> {
    const { userId, hasSecondFactor, confirmedAt } = personOf(context);
    if (!hasSecondFactor) throw refused("access/forbidden", "Set up a second factor first.");
    requireFreshProof({ userId, confirmedAt }, context.now);
    const codes = await context.db.$transaction((tx) => renewRecoveryCodes(tx, userId, context.now));
    await context.record("recovery-codes-made");
    return { codes };
  },
});
