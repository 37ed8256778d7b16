import type { TradingPartner } from "@/generated/prisma/client";
import type { OrganizationScope, Transaction } from "@/server/db/scoped-transaction";
import type { MailboxAddress } from "@/server/gateways/clearinghouse/clearinghouse";
import { notFound } from "@/server/refusal";
import { refusedAt, refuseTaken } from "./office-settings";

export async function findPartner(tx: Transaction, id: string): Promise<TradingPartner> {
  const partner = await tx.tradingPartner.findFirst({ where: { id } });
  if (!partner) throw notFound("trading partner");
  return partner;
}

export const addressOf = (partner: TradingPartner): MailboxAddress => ({
  host: partner.host,
  port: partner.port,
  userName: partner.userName,
  passwordKey: partner.passwordKey,
  hostKey: partner.hostKey,
  outboundFolder: partner.outboundFolder,
  inboundFolder: partner.inboundFolder,
});

/**
 * Under which key the worker's environment holds the password. The server makes it, and nobody types it: whoever
 * could name a key could have another organization's password sent to a server of their own. The demo has one partner,
 * the practice payer.
 */
export const passwordKeyOf = (
  { demo }: Pick<OrganizationScope, "demo">,
  { id, name }: { readonly id: string; readonly name: string },
): string => (demo ? "practice-payer" : `${wordOf(name)}-${id.slice(-12)}`);

const wordOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "") || "partner";

interface PartnerFacts {
  readonly interchangeId: string;
  readonly usage: "T" | "P";
  readonly hostKey: string | null;
}

/** Files are told apart by the partner's interchange id; patients' data goes only to a server that is known. */
export async function requirePartnerFits(
  tx: Transaction,
  { interchangeId, usage, hostKey }: PartnerFacts,
  id?: string,
): Promise<void> {
  if (usage === "P" && hostKey === null)
    throw refusedAt("hostKey", "A production route needs the fingerprint of the server's key.");
  const other = await tx.tradingPartner.findFirst({
    where: { interchangeId },
    select: { id: true, name: true },
  });
  refuseTaken(other, id, { field: "interchangeId", says: `${other?.name} has this interchange id.` });
}

/** No try of this connection is under way or on record. */
export const UNTRIED = {
  connectionRequestedAt: null,
  connectionTriedAt: null,
  connectionFailure: null,
  connectionFolder: null,
  connectionHostKey: null,
} as const;
