import { z } from "zod";
import { refused } from "@/server/refusal";
import { lockBatchAt } from "@/server/repositories/batch-repository";
import { defineUseCase } from "../use-case";

/** Orders the first delivery of a built batch. Sending cannot be undone, so the person types the count of claims. */
export const sendBatch = defineUseCase({
  name: "submissions.send-batch",
  permission: "batch:send",
  input: z.strictObject({ batchId: z.uuid(), version: z.int(), claimCount: z.int().positive() }),

  async run({ tx, audit, enqueue }, { batchId, version, claimCount }): Promise<{ batchId: string }> {
    const batch = await lockBatchAt(tx, batchId, version);
    if (batch.status !== "closed")
      throw refused("lifecycle/refused", `A batch that is ${batch.status} is not sent for the first time.`);
    if (batch.claimCount !== claimCount)
      throw refused("batch/count-differs", `The batch has ${batch.claimCount} claims, not ${claimCount}.`);
    await enqueue({
      job: "deliver-batch",
      payload: { batchId, afterAttempt: batch.deliveryAttempts },
      serialKey: `mailbox:${batch.tradingPartnerId}`,
      uniqueKey: `deliver:${batchId}`,
    });
    audit({ action: "batch.send", subjectKind: "batch", subjectId: batchId, after: { claims: claimCount } });
    return { batchId };
  },
});
