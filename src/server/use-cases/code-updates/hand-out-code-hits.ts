import { z } from "zod";
import { hitId, hitKey } from "@/domain/code-sets/impact/update-impact";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { preparedComparison } from "@/server/code-sets/office-comparison";
import { officeImpact } from "@/server/code-sets/office-impact";
import { decisionsOf } from "@/server/repositories/code-decision-repository";
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
    const hits = await officeImpact(tx, preparedComparison(components, asked), today);
    const decided = new Set((await decisionsOf(tx, asked.series)).map(hitId));
    const open = hits.filter((hit) => hit.severity !== "note" && !decided.has(hitId(hitKey(hit))));
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
