import type { BatchEnvelope } from "@/domain/submissions/professional-batch";
import type { TradingPartner } from "@/generated/prisma/client";
import type { OrganizationScope, Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import type { Moment } from "./claim-repository";

export async function findTradingPartner(tx: Transaction, tradingPartnerId: string): Promise<TradingPartner> {
  const partner = await tx.tradingPartner.findFirst({ where: { id: tradingPartnerId } });
  if (!partner) throw notFound("trading partner");
  return partner;
}

/** How our files introduce themselves to a partner, in the office's own date and time. */
export async function batchEnvelope(
  tx: Transaction,
  partner: TradingPartner,
  { organization, now, today }: Moment & { readonly organization: OrganizationScope },
): Promise<BatchEnvelope> {
  const practice = await tx.practice.findFirst({ orderBy: { name: "asc" }, select: { phone: true } });
  return {
    sender: { qualifier: partner.senderQualifier, id: partner.senderId },
    receiver: {
      qualifier: partner.interchangeQualifier,
      id: partner.interchangeId,
      name: partner.name,
      applicationId: partner.applicationId,
    },
    submitter: { name: organization.name, phone: practice?.phone ?? "" },
    usage: partner.usage === "P" ? "P" : "T",
    date: today,
    time: new Intl.DateTimeFormat("en-GB", {
      timeZone: organization.timeZone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .format(now)
      .replace(":", ""),
  };
}
