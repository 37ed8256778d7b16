import { z } from "zod";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { countAnswers } from "@/server/repositories/acknowledgment-repository";
import { lockBatch } from "@/server/repositories/batch-repository";
import { openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Tells the office that a batch is silent; it moves neither the batch nor its claims. */
export const flagOverdueBatch = defineUseCase({
  name: "submissions.flag-overdue-batch",
  permission: "batch:send",
  input: z.strictObject({ batchId: z.uuid() }),

  async run({ tx, audit, now, today }, { batchId }): Promise<void> {
    const batch = await lockBatch(tx, batchId);
    const { waiting } = await countAnswers(tx, batchId);
    audit({ action: "batch.overdue", subjectKind: "batch", subjectId: batchId, after: { waiting } });
    // The answers came between the look and now.
    if (waiting === 0) return;
    const missing = [
      ...(batch.ta1At ? [] : ["TA1"]),
      ...(batch.acknowledgedAt ? [] : ["999"]),
      ...(waiting > 0 ? ["277CA"] : []),
    ].join(", ");
    const due = fromOptionalDateColumn(batch.acknowledgmentDueOn);
    await openWorkItem(
      tx,
      {
        kind: "acknowledgment-overdue",
        queue: "claim",
        subjectKind: "batch",
        subjectId: batchId,
        reason: `Batch ${batch.number}: ${waiting} of ${batch.claimCount} claims without an answer, missing ${missing}`,
        leavesWhen: "Every claim of the batch is accepted or rejected.",
        dueOn: due ?? today,
        amount: batch.totalCharge,
        priority: 1,
      },
      now,
    );
  },
});
