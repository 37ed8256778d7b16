import type { CheckContent } from "@/domain/remittances/plan-release";
import type { Check } from "@/domain/remittances/posting-key";
import type { ProviderAdjustment } from "@/domain/remittances/remittance-advice";
import type { Remittance } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { type ClaimPaymentRow, claimPaymentOf, claimPaymentsWhere } from "./remittance-repository";

/** In the ledger: its money is received, whatever of it still waits for its claim. */
export const RECEIVED_STATUSES = ["matching", "ready", "posted", "reversed"];
/** A provider adjustment that came before with another remittance of its check, and posts nothing. */
export const REPEATED = "repeat";

/** One at a time for whoever receives or decides a remittance of a check. */
export const lockCheck = async (tx: Transaction, { payerIdentifier, traceNumber }: Check): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(
    current_setting('app.organization_id') || ${`check:${payerIdentifier}:${traceNumber}`}, 0))`;
};

/** Every remittance that came under a check's trace number, oldest first. */
export const remittancesOfCheck = (
  tx: Transaction,
  { payerIdentifier, traceNumber }: Check,
): Promise<Remittance[]> =>
  tx.remittance.findMany({ where: { payerIdentifier, traceNumber }, orderBy: { id: "asc" } });

export async function contentOf(tx: Transaction, remittanceId: string): Promise<CheckContent> {
  const payments = await claimPaymentsWhere(tx, { remittanceId });
  const adjustments = await tx.providerAdjustment.findMany({
    where: { remittanceId },
    orderBy: { position: "asc" },
  });
  return contentShown(payments, adjustments);
}

/** What of a check is in the ledger already, over all of its remittances. */
export async function receivedOfCheck(
  tx: Transaction,
  { payerIdentifier, traceNumber }: Check,
): Promise<CheckContent> {
  const remittance = { payerIdentifier, traceNumber, status: { in: RECEIVED_STATUSES } };
  const payments = await claimPaymentsWhere(tx, { remittance, postingKey: { not: null } });
  const adjustments = await tx.providerAdjustment.findMany({
    where: { remittance, status: { not: REPEATED } },
  });
  return contentShown(payments, adjustments);
}

const contentShown = (
  payments: readonly ClaimPaymentRow[],
  adjustments: readonly { reasonCode: string; reference: string | null; amount: bigint }[],
): CheckContent => ({
  claimPayments: payments.map(claimPaymentOf),
  providerAdjustments: adjustments.map(
    ({ reasonCode, reference, amount }): ProviderAdjustment => ({
      reasonCode,
      ...(reference === null ? {} : { reference }),
      amount,
    }),
  ),
});
