import { z } from "zod";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { preparedComparison } from "@/server/code-sets/office-comparison";
import { undecidedHits } from "@/server/code-sets/office-impact";
import { handOutHits } from "@/server/repositories/code-impact-work";
import { defineUseCase } from "../use-case";

/**
 * Makes work of what an update hits and nobody has decided: one item for each encounter and each price, with its
 * owner, due on the day the change holds. Handed out again, open items are brought up to date.
 */
export const handOutCodeHits = defineUseCase({
  name: "code-updates.hand-out",
  permission: "code-update:decide",
  input: z.strictObject(askedEditions),
  async run({ tx, actor, now, today, audit }, asked): Promise<{ readonly items: number }> {
    const { components } = await officeCodes(tx, actor);
    const open = await undecidedHits(tx, preparedComparison(components, asked), today);
    const items = await handOutHits(tx, open, { now, today });
    audit({
      action: "code-update.hand-out",
      subjectKind: "code-update",
      subjectId: `${asked.series} ${asked.from} ${asked.to}`,
      after: { items },
    });
    return { items };
  },
});
