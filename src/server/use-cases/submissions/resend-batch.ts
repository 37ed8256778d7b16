import { z } from "zod";
import { refused } from "@/server/refusal";
import { lockBatchAt } from "@/server/repositories/batch-repository";
import { defineUseCase } from "../use-case";

/**
 * Sends the same bytes again after an attempt whose outcome nobody knows. The control numbers are those of the first
 * attempt, so a partner that has the file already can tell the copy (IDEM-3).
 */
export const resendBatch = defineUseCase({
  name: "submissions.resend-batch",
  permission: "batch:send",
  input: z.strictObject({ batchId: z.uuid(), version: z.int() }),

  async run({ tx, audit, enqueue }, { batchId, version }): Promise<{ batchId: string }> {
    const batch = await lockBatchAt(tx, batchId, version);
    if (batch.status !== "unconfirmed")
      throw refused("lifecycle/refused", `A batch that is ${batch.status} is not sent again.`);
    await enqueue({
      job: "deliver-batch",
      payload: { batchId, afterAttempt: batch.deliveryAttempts },
      serialKey: `mailbox:${batch.tradingPartnerId}`,
      uniqueKey: `deliver:${batchId}`,
    });
    audit({
      action: "batch.resend",
      subjectKind: "batch",
      subjectId: batchId,
      after: { afterAttempt: batch.deliveryAttempts },
    });
    return { batchId };
  },
});
