import { z } from "zod";
import type { MailboxFailureReason } from "@/domain/settings/mailbox-failures";
import { reachOf } from "@/server/access/permissions";
import { defineQuery } from "@/server/queries/read-model";

export interface TradingPartnerRow {
  readonly id: string;
  readonly name: string;
  readonly interchangeQualifier: string;
  readonly interchangeId: string;
  readonly applicationId: string;
  readonly senderQualifier: string;
  readonly senderId: string;
  /** T test, P production. */
  readonly usage: string;
  readonly host: string;
  readonly port: number;
  readonly outboundFolder: string;
  readonly inboundFolder: string;
  readonly payerCount: number;
  readonly lastSentAt: Date | null;
  readonly lastReceivedAt: Date | null;
  readonly version: number;
  /** How we sign in there; only for those who may change it. */
  readonly access: PartnerAccess | null;
}

export interface PartnerAccess {
  readonly userName: string;
  /** Under which the worker's environment holds the password; the password itself is nowhere in the database. */
  readonly passwordKey: string;
  readonly hostKey: string | null;
  readonly lastTry: ConnectionTry | null;
}

export interface ConnectionTry {
  readonly requestedAt: Date;
  /** Null while the worker is at it. */
  readonly triedAt: Date | null;
  /** Null when it went through. */
  readonly failure: MailboxFailureReason | null;
  readonly folder: string | null;
  readonly shownHostKey: string | null;
}

type Row = Omit<TradingPartnerRow, "access"> &
  Omit<PartnerAccess, "lastTry"> &
  Omit<ConnectionTry, "requestedAt"> & { readonly requestedAt: Date | null };

export const listTradingPartners = defineQuery({
  name: "list-trading-partners",
  permission: "settings:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx, actor }): Promise<readonly TradingPartnerRow[]> {
    const rows = await tx.$queryRaw<Row[]>`
      select t.id, t.name, t.interchange_qualifier as "interchangeQualifier", t.interchange_id as "interchangeId",
             t.application_id as "applicationId", t.sender_qualifier as "senderQualifier", t.sender_id as "senderId",
             t.usage, t.host, t.port, t.outbound_folder as "outboundFolder", t.inbound_folder as "inboundFolder",
             t.version, t.user_name as "userName", t.password_key as "passwordKey", t.host_key as "hostKey",
             t.connection_requested_at as "requestedAt", t.connection_tried_at as "triedAt",
             t.connection_failure as failure, t.connection_folder as folder,
             t.connection_host_key as "shownHostKey",
             (select count(*)::int from payer p where p.trading_partner_id = t.id) as "payerCount",
             (select max(f.at) from edi_file f
               where f.trading_partner_id = t.id and f.direction = 'outbound') as "lastSentAt",
             (select max(f.at) from edi_file f
               where f.trading_partner_id = t.id and f.direction = 'inbound') as "lastReceivedAt"
      from trading_partner t order by t.name, t.id`;
    const changes = reachOf(actor.roles, "settings:write") !== undefined;
    return rows.map((row) => partnerOf(row, changes));
  },
});

function partnerOf(row: Row, changes: boolean): TradingPartnerRow {
  const { userName, passwordKey, hostKey, requestedAt, triedAt, failure, folder, shownHostKey, ...partner } =
    row;
  const lastTry = requestedAt && { requestedAt, triedAt, failure, folder, shownHostKey };
  return { ...partner, access: changes ? { userName, passwordKey, hostKey, lastTry } : null };
}
