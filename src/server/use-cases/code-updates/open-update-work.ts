import { z } from "zod";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { preparedComparison } from "@/server/code-sets/office-comparison";
import { undecidedHits } from "@/server/code-sets/office-impact";
import { handOutHits } from "@/server/repositories/code-impact-work";
import { tellFavoriteOwners } from "@/server/repositories/favorite-work";
import { defineUseCase } from "../use-case";

/**
 * The worker's part of an import: encounters, claims and prices that a newer edition hits become work of their owners,
 * and whoever keeps a code that ends is told. What was finished once for the same change is not opened again.
 */
export const openUpdateWork = defineUseCase({
  name: "code-updates.open-work",
  permission: "job:run",
  input: z.strictObject(askedEditions),
  async run({ tx, actor, now, today, audit }, asked): Promise<{ items: number; favorites: number }> {
    const { components } = await officeCodes(tx, actor);
    const open = await undecidedHits(tx, preparedComparison(components, asked), today);
    const items = await handOutHits(tx, open, { now, today, once: true });
    const favorites = await tellFavoriteOwners(tx, open, { now, today });
    audit({
      action: "code-update.open-work",
      subjectKind: "code-update",
      subjectId: `${asked.series} ${asked.from} ${asked.to}`,
      after: { items, favorites },
    });
    return { items, favorites };
  },
});
