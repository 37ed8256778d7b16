import { z } from "zod";
import type { TradingPartner } from "@/generated/prisma/client";
import type { MailboxAddress } from "@/server/gateways/clearinghouse/clearinghouse";
import { notFound } from "@/server/refusal";
import { defineQuery } from "../read-model";

export const addressOf = (partner: TradingPartner): MailboxAddress => ({
  host: partner.host,
  port: partner.port,
  userName: partner.userName,
  passwordKey: partner.passwordKey,
  hostKey: partner.hostKey,
  outboundFolder: partner.outboundFolder,
  inboundFolder: partner.inboundFolder,
});

/** Where a partner's mailbox is, for the worker. */
export const getMailbox = defineQuery({
  name: "submissions.get-mailbox",
  permission: "batch:send",
  discloses: "nothing",
  input: z.strictObject({ tradingPartnerId: z.uuid() }),

  async read({ tx }, { tradingPartnerId }): Promise<MailboxAddress> {
    const partner = await tx.tradingPartner.findFirst({ where: { id: tradingPartnerId } });
    if (!partner) throw notFound("trading partner");
    return addressOf(partner);
  },
});
