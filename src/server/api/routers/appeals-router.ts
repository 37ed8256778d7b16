import { getAppeal } from "@/server/queries/appeals/get-appeal";
import { completeAppeal } from "@/server/use-cases/appeals/complete-appeal";
import { confirmAppealReceipt } from "@/server/use-cases/appeals/confirm-appeal-receipt";
import { fileAppeal } from "@/server/use-cases/appeals/file-appeal";
import { openAppeal } from "@/server/use-cases/appeals/open-appeal";
import { recordDecision } from "@/server/use-cases/appeals/record-decision";
import { saveAppeal } from "@/server/use-cases/appeals/save-appeal";
import { withdrawAppeal } from "@/server/use-cases/appeals/withdraw-appeal";
import { mutation, query, router } from "../trpc";

/** The packet itself comes as a file: /api/appeals/<id>/packet. */
export const appealsRouter = router({
  get: query(getAppeal),
  open: mutation(openAppeal),
  save: mutation(saveAppeal),
  complete: mutation(completeAppeal),
  file: mutation(fileAppeal),
  confirmReceipt: mutation(confirmAppealReceipt),
  recordDecision: mutation(recordDecision),
  withdraw: mutation(withdrawAppeal),
});
