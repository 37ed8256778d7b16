import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { DRAFT_KEY } from "@/server/queries/drafts/get-draft";
import { defineUseCase } from "@/server/use-cases/use-case";

export const clearDraft = defineUseCase({
  name: "clear-draft",
  permission: "draft:write",
  leavesNoTrail: "unsaved text that only its writer sees; the record that it became is in the trail",
  input: z.strictObject({ key: DRAFT_KEY }),
  async run({ tx, actor }, { key }): Promise<{ readonly cleared: boolean }> {
    const { count } = await tx.draft.deleteMany({ where: { userId: requireUserId(actor), key } });
    return { cleared: count > 0 };
  },
});
