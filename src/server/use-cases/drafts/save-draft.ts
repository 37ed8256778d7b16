import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { newId } from "@/server/db/new-id";
import { DRAFT_KEY, DRAFT_LIMIT } from "@/server/queries/drafts/get-draft";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Keeps typed text until it is saved for good; every person has their own. */
export const saveDraft = defineUseCase({
  name: "save-draft",
  permission: "draft:write",
  leavesNoTrail: "unsaved text that only its writer sees; the record that it becomes is in the trail",
  input: z.strictObject({ key: DRAFT_KEY, text: z.string().max(DRAFT_LIMIT) }),
  async run({ tx, actor, now }, { key, text }): Promise<{ readonly savedAt: Date }> {
    const userId = requireUserId(actor);
    await tx.$executeRaw`
      insert into draft (id, user_id, key, text, updated_at) values (${newId()}::uuid, ${userId}::uuid, ${key}, ${text}, ${now})
      on conflict (organization_id, user_id, key) do update set text = excluded.text, updated_at = excluded.updated_at`;
    return { savedAt: now };
  },
});
