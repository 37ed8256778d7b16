import { z } from "zod";
import type { MailboxAddress } from "@/server/gateways/clearinghouse/clearinghouse";
import { addressOf, findPartner } from "@/server/repositories/trading-partner-repository";
import { defineQuery } from "../read-model";

/** Where a partner's mailbox is, for the worker. */
export const getMailbox = defineQuery({
  name: "submissions.get-mailbox",
  permission: "batch:send",
  discloses: "nothing",
  input: z.strictObject({ tradingPartnerId: z.uuid() }),

  async read({ tx }, { tradingPartnerId }): Promise<MailboxAddress> {
    return addressOf(await findPartner(tx, tradingPartnerId));
  },
});
