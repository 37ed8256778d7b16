import { z } from "zod";
import { defineQuery } from "@/server/queries/read-model";

export interface TradingPartnerRow {
  readonly id: string;
  readonly name: string;
  readonly interchangeId: string;
  readonly senderId: string;
  /** T test, P production. */
  readonly usage: string;
  readonly host: string;
  readonly port: number;
  readonly outboundFolder: string;
  readonly inboundFolder: string;
  readonly hostKeyKnown: boolean;
  readonly payerCount: number;
  readonly lastSentAt: Date | null;
  readonly lastReceivedAt: Date | null;
}

export const listTradingPartners = defineQuery({
  name: "list-trading-partners",
  permission: "settings:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx }): Promise<readonly TradingPartnerRow[]> {
    return tx.$queryRaw<TradingPartnerRow[]>`
      select t.id, t.name, t.interchange_id as "interchangeId", t.sender_id as "senderId", t.usage, t.host, t.port,
             t.outbound_folder as "outboundFolder", t.inbound_folder as "inboundFolder",
             t.host_key is not null as "hostKeyKnown",
             (select count(*)::int from payer p where p.trading_partner_id = t.id) as "payerCount",
             (select max(f.at) from edi_file f
               where f.trading_partner_id = t.id and f.direction = 'outbound') as "lastSentAt",
             (select max(f.at) from edi_file f
               where f.trading_partner_id = t.id and f.direction = 'inbound') as "lastReceivedAt"
      from trading_partner t order by t.name, t.id`;
  },
});
