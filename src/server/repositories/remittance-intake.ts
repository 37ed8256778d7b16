import { createHash } from "node:crypto";
import { matchClaimPayment } from "@/domain/remittances/match-claim-payment";
import { providerAdjustmentEntries, receiptEntries } from "@/domain/remittances/plan-posting";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { JobName, JobRequest } from "@/server/outbox";
import { keepMatch } from "./claim-payment-match";
import { postEntries } from "./ledger-repository";
import { findMatchCandidates } from "./match-candidate-repository";
import {
  type ClaimPaymentRow,
  claimPaymentOf,
  claimPaymentsWhere,
  moveRemittance,
} from "./remittance-repository";

/** What taking in a remittance needs of the use-case that does it. */
export interface Intake {
  readonly tx: Transaction;
  readonly actor: { readonly userId: string | null };
  readonly now: Date;
  readonly today: CalendarDate;
  enqueue<N extends JobName>(request: JobRequest<N>): Promise<void>;
}

/** A natural key at the length of its column. */
export const hashedKey = (key: string): string => createHash("sha256").update(key).digest("hex");

/**
 * Every dollar of a remittance is in the ledger the day it is taken in: received, and unapplied until posted. Its
 * payments are matched and posted by the job that follows. Provider adjustments without a key came before.
 */
export async function takeIn(
  intake: Intake,
  remittanceId: string,
  adjustmentKeys: readonly (string | undefined)[],
): Promise<void> {
  const { tx } = intake;
  const payments = await claimPaymentsWhere(tx, { remittanceId, postingKey: { not: null } });
  await receiveMoney(intake, remittanceId, { payments, adjustmentKeys });
  await matchAll(intake, payments);
  const remittance = await tx.remittance.findFirstOrThrow({ where: { id: remittanceId } });
  await moveRemittance(tx, remittance, "match");
  await enqueuePosting(intake, remittanceId);
}

/** What one payer sent is posted in the order it came, so that nothing is taken back before it was paid. */
export async function enqueuePosting(
  { tx, enqueue }: Pick<Intake, "tx" | "enqueue">,
  remittanceId: string,
): Promise<void> {
  const { payerId } = await tx.remittance.findFirstOrThrow({
    where: { id: remittanceId },
    select: { payerId: true },
  });
  await enqueue({
    job: "post-remittance",
    payload: { remittanceId },
    serialKey: `post-remittances:${payerId ?? "unknown"}`,
    uniqueKey: `post-remittance:${remittanceId}`,
  });
}

async function receiveMoney(
  { tx, actor, now }: Intake,
  remittanceId: string,
  money: {
    readonly payments: readonly ClaimPaymentRow[];
    readonly adjustmentKeys: readonly (string | undefined)[];
  },
): Promise<void> {
  const by = { userId: actor.userId, now };
  const { paymentOn } = await tx.remittance.findFirstOrThrow({ where: { id: remittanceId } });
  const common = { effectiveOn: fromDateColumn(paymentOn), remittanceId };
  for (const { id, postingKey, paidAmount } of money.payments)
    await postEntries(
      tx,
      {
        ...common,
        postingKey: `receipt:${postingKey}`,
        kind: "unapplied",
        claimPaymentId: id,
        entries: receiptEntries(paidAmount),
      },
      by,
    );
  const adjustments = await tx.providerAdjustment.findMany({
    where: { remittanceId },
    orderBy: { position: "asc" },
  });
  for (const [at, { amount }] of adjustments.entries()) {
    const key = money.adjustmentKeys[at];
    if (key === undefined) continue;
    await postEntries(
      tx,
      {
        ...common,
        postingKey: `provider-adjustment:${hashedKey(key)}`,
        kind: "provider-adjustment",
        entries: providerAdjustmentEntries(amount),
      },
      by,
    );
  }
}

async function matchAll(intake: Intake, rows: readonly ClaimPaymentRow[]): Promise<void> {
  const payments = rows.map(claimPaymentOf);
  const candidates = await findMatchCandidates(intake.tx, payments);
  for (const [index, row] of rows.entries()) {
    const payment = payments[index];
    if (payment) await keepMatch(intake.tx, row, matchClaimPayment(payment, candidates), intake);
  }
}
