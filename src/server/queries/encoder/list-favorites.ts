import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { officeCodes } from "@/server/code-sets/office-codes";
import { favoritesFor } from "@/server/repositories/favorite-code-repository";
import { defineQuery } from "../read-model";
import { type CodeEnding, endingOf, mayRenew } from "./code-ending";
import { dateOfService } from "./code-question";
import { type KeptCode, keptCodeOn } from "./kept-codes";

export interface FavoriteRow extends KeptCode {
  /** Empty for the person's own; otherwise a pick list of the office. */
  readonly list: string;
  /** Where the code ends: since when, and what may be kept in its place by whoever may do so. */
  readonly ending: (CodeEnding & { readonly renewable: boolean }) | null;
}

export interface Favorites {
  readonly rows: readonly FavoriteRow[];
  /** Codes that carry a note of the office, as "icd10cm E11.22". */
  readonly noted: readonly string[];
}

/** What this person and the office keep at hand, on a date, and which codes the office has notes on. */
export const listFavorites = defineQuery({
  name: "encoder.favorites",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({ on: dateOfService }),
  async read({ tx, actor }, { on }): Promise<Favorites> {
    const { codeSets } = await officeCodes(tx, actor);
    const kept = await favoritesFor(tx, requireUserId(actor));
    const noted = await tx.codeNote.findMany({
      distinct: ["system", "code"],
      select: { system: true, code: true },
      orderBy: { code: "asc" },
      take: MOST_NOTED,
    });
    return {
      rows: kept.map((row) => {
        const ending = endingOf(codeSets, row, on);
        return {
          ...keptCodeOn(codeSets, row, on),
          list: row.list,
          ending: ending && { ...ending, renewable: mayRenew(actor.roles, row.list, ending) },
        };
      }),
      noted: noted.map(({ system, code }) => `${system} ${code}`),
    };
  },
});

const MOST_NOTED = 5000;
