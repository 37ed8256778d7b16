import { listOverdueBatches } from "@/server/queries/submissions/list-overdue-batches";
import { flagOverdueBatch } from "@/server/use-cases/submissions/flag-overdue-batch";
import { defineJob } from "./job";

/** Silence becomes work: every sent batch past its date that nobody has answered (B8). */
export const checkAcknowledgmentsJob = defineJob("check-acknowledgments", async ({ run, read }) => {
  for (const batchId of await read(listOverdueBatches, {})) await run(flagOverdueBatch, { batchId });
});
