import { z } from "zod";
import type { MailboxAddress } from "@/server/gateways/clearinghouse/clearinghouse";
import { addressOf, findPartner } from "@/server/repositories/trading-partner-repository";
import { defineQuery } from "../read-model";

/** The mailbox to try, and the version of the partner that the result will be about. */
export const getConnection = defineQuery({
  name: "settings.get-connection",
  permission: "job:run",
  discloses: "nothing",
  input: z.strictObject({ tradingPartnerId: z.uuid() }),
  async read(
    { tx },
    { tradingPartnerId },
  ): Promise<{ readonly address: MailboxAddress; readonly version: number }> {
    const partner = await findPartner(tx, tradingPartnerId);
    return { address: addressOf(partner), version: partner.version };
  },
});
