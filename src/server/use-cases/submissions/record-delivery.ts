import { z } from "zod";
import { confirmDelivery } from "@/server/repositories/batch-delivery";
import { lockBatch } from "@/server/repositories/batch-repository";
import { defineUseCase } from "../use-case";

/** The partner has the file. Recorded once: an acknowledgment may have proved it already. */
export const recordDelivery = defineUseCase({
  name: "submissions.record-delivery",
  permission: "batch:send",
  input: z.strictObject({ batchId: z.uuid() }),

  async run({ tx, audit, actor, now, today }, { batchId }): Promise<void> {
    const batch = await lockBatch(tx, batchId);
    const isOpen = batch.status === "unconfirmed";
    if (isOpen) await confirmDelivery(tx, batch, { actorName: actor.name, now, today });
    audit({
      action: isOpen ? "batch.record-delivery" : "batch.delivery-known",
      subjectKind: "batch",
      subjectId: batchId,
      before: batch.status,
    });
  },
});
