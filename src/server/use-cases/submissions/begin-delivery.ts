import { z } from "zod";
import { submissionLifecycle } from "@/domain/submissions/submission-lifecycle";
import { refused } from "@/server/refusal";
import { lockBatch, saveBatch, statusOf } from "@/server/repositories/batch-repository";
import { defineUseCase } from "../use-case";

/**
 * The last transaction before the partner can see the file: from here until `record-delivery` the outcome counts as
 * unknown. Refused when another attempt began meanwhile.
 */
export const beginDelivery = defineUseCase({
  name: "submissions.begin-delivery",
  permission: "batch:send",
  input: z.strictObject({ batchId: z.uuid(), afterAttempt: z.int().nonnegative() }),

  async run({ tx, audit, now }, { batchId, afterAttempt }): Promise<void> {
    const batch = await lockBatch(tx, batchId);
    if (batch.deliveryAttempts !== afterAttempt)
      throw refused("record/changed-meanwhile", "Another attempt to deliver this batch has begun.");
    await saveBatch(tx, batch, {
      to: submissionLifecycle.next(statusOf(batch), "begin-delivery"),
      deliveryStartedAt: now,
      deliveryAttempts: afterAttempt + 1,
      deliveryProblem: null,
    });
    audit({
      action: "batch.begin-delivery",
      subjectKind: "batch",
      subjectId: batchId,
      before: batch.status,
      after: { status: "unconfirmed", attempt: afterAttempt + 1 },
    });
  },
});
