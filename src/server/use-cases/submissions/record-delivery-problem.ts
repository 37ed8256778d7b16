import { z } from "zod";
import { submissionLifecycle } from "@/domain/submissions/submission-lifecycle";
import { reportDeliveryProblem } from "@/server/repositories/batch-delivery";
import { lockBatch, saveBatch, statusOf } from "@/server/repositories/batch-repository";
import { defineUseCase } from "../use-case";

/**
 * A delivery that did not succeed, in words. `nothing-happened`: the partner certainly does not have the file of
 * this attempt, so the attempt does not count. `unknown`: the batch stays unconfirmed and a person is asked.
 */
export const recordDeliveryProblem = defineUseCase({
  name: "submissions.record-delivery-problem",
  permission: "batch:send",
  input: z.strictObject({
    batchId: z.uuid(),
    outcome: z.enum(["nothing-happened", "unknown"]),
    /** The attempt that had begun, when one had. */
    attempt: z.int().positive().optional(),
    message: z.string().max(300),
  }),

  async run({ tx, audit, now, today }, { batchId, outcome, attempt, message }): Promise<void> {
    const batch = await lockBatch(tx, batchId);
    const status = statusOf(batch);
    const isUndone = outcome === "nothing-happened" && attempt === batch.deliveryAttempts;
    if (status === "closed" || status === "unconfirmed") {
      const attempts = isUndone ? batch.deliveryAttempts - 1 : batch.deliveryAttempts;
      const saved = await saveBatch(tx, batch, {
        ...(isUndone && attempts === 0 ? { to: submissionLifecycle.next(status, "undo-delivery") } : {}),
        deliveryAttempts: attempts,
        deliveryProblem: message,
      });
      await reportDeliveryProblem(tx, saved, {
        unconfirmed: saved.status === "unconfirmed",
        message,
        moment: { now, today },
      });
    }
    audit({
      action: "batch.delivery-problem",
      subjectKind: "batch",
      subjectId: batchId,
      before: status,
      after: { outcome, undone: isUndone },
    });
  },
});
