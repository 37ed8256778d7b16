import { z } from "zod";
import type { CodeAnswer } from "@/domain/code-sets/code-answer";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import { requireUserId } from "@/server/access/actor";
import { officeCodes } from "@/server/code-sets/office-codes";
import { favoritesFor } from "@/server/repositories/favorite-code-repository";
import { defineQuery } from "../read-model";
import { dateOfService } from "./code-question";

export interface FavoriteRow {
  readonly system: CodeSystem;
  readonly code: string;
  readonly title: string;
  /** Empty for the person's own; otherwise a pick list of the office. */
  readonly list: string;
  /** Whether it can be reported on the date; what cannot is marked and not offered. */
  readonly offered: boolean;
  readonly needsMoreCharacters: boolean;
  readonly successors: readonly string[];
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
      rows: kept.map(({ system: named, code, list }) => {
        const system = named as CodeSystem;
        const day = answerDate(codeSets.releases(system), system, on)?.on ?? on;
        return { system, code, list, ...standingOf(codeSets.lookUp({ system, code, on: day })) };
      }),
      noted: noted.map(({ system, code }) => `${system} ${code}`),
    };
  },
});

const MOST_NOTED = 5000;

function standingOf(answer: CodeAnswer): Omit<FavoriteRow, "system" | "code" | "list"> {
  if ("entry" in answer) {
    const { title, billable } = answer.entry;
    return { title, offered: true, needsMoreCharacters: !billable, successors: [] };
  }
  const known = answer.kind === "not-on-date" ? answer : { title: "", successors: [] };
  const { title, successors } = known;
  return { title, successors, offered: false, needsMoreCharacters: false };
}
