import { z } from "zod";
import { refused } from "@/server/refusal";
import { lockBatchAt } from "@/server/repositories/batch-repository";
import { defineUseCase } from "../use-case";

/** Looks into the partner's mailbox for a file whose delivery is not confirmed; sends nothing. */
export const lookForBatch = defineUseCase({
  name: "submissions.look-for-batch",
  permission: "batch:send",
  input: z.strictObject({ batchId: z.uuid(), version: z.int() }),

  async run({ tx, audit, enqueue }, { batchId, version }): Promise<{ batchId: string }> {
    const batch = await lockBatchAt(tx, batchId, version);
    if (batch.status !== "unconfirmed")
      throw refused("lifecycle/refused", `The delivery of a batch that is ${batch.status} is no question.`);
    await enqueue({
      job: "deliver-batch",
      payload: { batchId },
      serialKey: `mailbox:${batch.tradingPartnerId}`,
    });
    audit({ action: "batch.look", subjectKind: "batch", subjectId: batchId });
    return { batchId };
  },
});
