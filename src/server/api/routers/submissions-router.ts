import { downloadFile } from "@/server/queries/submissions/download-file";
import { getBatch } from "@/server/queries/submissions/get-batch";
import { getFile } from "@/server/queries/submissions/get-file";
import { listBatches } from "@/server/queries/submissions/list-batches";
import { listFiles } from "@/server/queries/submissions/list-files";
import { listRejections } from "@/server/queries/submissions/list-rejections";
import { previewBatch } from "@/server/queries/submissions/preview-batch";
import { buildBatch } from "@/server/use-cases/submissions/build-batch";
import { lookForBatch } from "@/server/use-cases/submissions/look-for-batch";
import { processFileAgain } from "@/server/use-cases/submissions/process-file-again";
import { resendBatch } from "@/server/use-cases/submissions/resend-batch";
import { sendBatch } from "@/server/use-cases/submissions/send-batch";
import { mutation, query, router } from "../trpc";

export const submissionsRouter = router({
  batches: query(listBatches),
  batch: query(getBatch),
  preview: query(previewBatch),
  rejections: query(listRejections),
  build: mutation(buildBatch),
  send: mutation(sendBatch),
  look: mutation(lookForBatch),
  resend: mutation(resendBatch),
  files: query(listFiles),
  file: query(getFile),
  download: query(downloadFile),
  processAgain: mutation(processFileAgain),
});
