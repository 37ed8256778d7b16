import { z } from "zod";
import type { MailboxAddress } from "@/server/gateways/clearinghouse/clearinghouse";
import { notFound } from "@/server/refusal";
import { addressOf } from "@/server/repositories/trading-partner-repository";
import { defineQuery } from "../read-model";

export interface AppealDelivery {
  readonly status: "ordered" | "staged" | "delivered";
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly address: MailboxAddress;
}

/** What the worker needs to hand a packet over. */
export const getAppealDelivery = defineQuery({
  name: "appeals.get-delivery",
  permission: "job:run",
  discloses: "patient",
  accessed: ({ appealId }) => ({ kind: "appeal", id: appealId }),
  input: z.strictObject({ appealId: z.uuid() }),

  async read({ tx }, { appealId }): Promise<AppealDelivery> {
    const appeal = await tx.appeal.findFirst({
      where: { id: appealId },
      include: { packetFile: true, claim: { select: { payer: { select: { tradingPartner: true } } } } },
    });
    const partner = appeal?.claim.payer.tradingPartner;
    if (!appeal?.packetFile || !appeal.deliveryStatus || !appeal.deliveryName || !partner)
      throw notFound("appeal on its way");
    return {
      status: appeal.deliveryStatus as AppealDelivery["status"],
      name: appeal.deliveryName,
      bytes: appeal.packetFile.bytes,
      address: addressOf(partner),
    };
  },
});
