import { z } from "zod";
import { defineQuery } from "@/server/queries/read-model";

export interface PayerRow {
  readonly id: string;
  readonly name: string;
  readonly payerId: string;
  readonly program: string;
  readonly filingIndicator: string;
  readonly addressLine: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** Days from the last date of service; null means not known. */
  readonly filingLimitDays: number | null;
  readonly acknowledgmentDays: number;
  readonly responseDays: number;
  readonly memberIdPattern: string | null;
  readonly tradingPartnerId: string | null;
  readonly partnerName: string | null;
  readonly version: number;
}

export const listPayers = defineQuery({
  name: "list-payers",
  permission: "settings:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx }): Promise<readonly PayerRow[]> {
    return tx.$queryRaw<PayerRow[]>`
      select p.id, p.name, p.payer_id as "payerId", p.program, p.filing_indicator as "filingIndicator",
             p.address_line as "addressLine", p.city, p.state, p.zip,
             p.filing_limit_days as "filingLimitDays", p.acknowledgment_days as "acknowledgmentDays",
             p.response_days as "responseDays", p.member_id_pattern as "memberIdPattern",
             p.trading_partner_id as "tradingPartnerId", t.name as "partnerName", p.version
      from payer p
      left join trading_partner t on t.organization_id = p.organization_id and t.id = p.trading_partner_id
      order by p.name, p.id`;
  },
});
