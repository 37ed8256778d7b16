import { z } from "zod";
import type { BatchStatus } from "@/domain/submissions/submission-lifecycle";
import type { MailboxAddress } from "@/server/gateways/clearinghouse/clearinghouse";
import { notFound, refused } from "@/server/refusal";
import { addressOf } from "@/server/repositories/trading-partner-repository";
import { defineQuery } from "../read-model";

export interface Delivery {
  readonly status: BatchStatus;
  readonly attempts: number;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly address: MailboxAddress;
}

/** ISA15 stands at a fixed place of the fixed-length header. */
const usageOf = (bytes: Uint8Array): string => String.fromCharCode(bytes[102] ?? 0);

/** What the worker needs to hand a batch over. Test files never leave by a production route, nor the reverse (EDI-8). */
export const getDelivery = defineQuery({
  name: "submissions.get-delivery",
  permission: "batch:send",
  discloses: "patient",
  input: z.strictObject({ batchId: z.uuid() }),
  accessed: ({ batchId }) => ({ kind: "batch", id: batchId }),

  async read({ tx }, { batchId }): Promise<Delivery> {
    const batch = await tx.batch.findFirst({
      where: { id: batchId },
      include: { ediFile: true, tradingPartner: true },
    });
    if (!batch?.ediFile) throw notFound("batch");
    if (usageOf(batch.ediFile.bytes) !== batch.tradingPartner.usage)
      throw refused(
        "batch/test-and-production",
        "The file was built for the partner's other route (test or production).",
      );
    return {
      status: batch.status as BatchStatus,
      attempts: batch.deliveryAttempts,
      fileName: batch.ediFile.name,
      bytes: batch.ediFile.bytes,
      address: addressOf(batch.tradingPartner),
    };
  },
});
