import { mutation, query, router } from "@/server/api/trpc";
import { getDraft } from "@/server/queries/drafts/get-draft";
import { clearDraft } from "@/server/use-cases/drafts/clear-draft";
import { saveDraft } from "@/server/use-cases/drafts/save-draft";

export const draftsRouter = router({
  get: query(getDraft),
  save: mutation(saveDraft),
  clear: mutation(clearDraft),
});
