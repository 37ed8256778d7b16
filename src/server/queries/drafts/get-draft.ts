import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { defineQuery } from "@/server/queries/read-model";

/** Screen, record id and field: "appeal-letter/0197…/body". Never a name. */
export const DRAFT_KEY = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,4}$/)
  .max(200);
export const DRAFT_LIMIT = 200_000;

export interface DraftText {
  readonly text: string;
  readonly updatedAt: Date;
}

/** The own typed text only, so it discloses what its reader wrote. */
export const getDraft = defineQuery({
  name: "get-draft",
  permission: "draft:write",
  discloses: "nothing",
  input: z.strictObject({ key: DRAFT_KEY }),
  async read({ tx, actor }, { key }): Promise<DraftText | null> {
    const draft = await tx.draft.findFirst({ where: { userId: requireUserId(actor), key } });
    return draft && { text: draft.text, updatedAt: draft.updatedAt };
  },
});
