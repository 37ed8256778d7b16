import type { Match, MatchException } from "@/domain/remittances/match-claim-payment";
import { REVERSAL } from "@/domain/remittances/remittance-advice";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { addDays } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { ClaimPaymentRow } from "./remittance-repository";
import { closeWorkItems, openWorkItem } from "./work-item-repository";

/** Why a person must look, in words. */
export const EXCEPTION_REASONS: Readonly<Record<MatchException, string>> = {
  "no-claim-found": "No claim carries the numbers of this payment",
  ambiguous: "Several claims carry the numbers of this payment",
  "never-submitted": "The claim of this number was never sent",
  "charge-differs": "The payer states another total charge",
  "line-differs": "A paid line fits no line of the claim",
  "reversal-without-original": "The payer takes back what it never paid",
};

interface Moment {
  readonly now: Date;
  readonly today: CalendarDate;
}

/** Writes what matching found: the claim and its lines, or the exception that waits for a person. */
export async function keepMatch(
  tx: Transaction,
  row: ClaimPaymentRow,
  match: Match,
  moment: Moment,
): Promise<void> {
  if (match.kind === "exception") return keepException(tx, row, match, moment);
  await tx.claimPayment.updateMany({
    where: { id: row.id },
    data: {
      claimId: match.claimId,
      matchedBy: match.matchedBy,
      status: "matched",
      exception: null,
      exceptionDetail: null,
      version: { increment: 1 },
    },
  });
  for (const [index, line] of row.servicePayments.entries())
    await tx.servicePayment.updateMany({
      where: { id: line.id },
      data: { serviceLineId: match.serviceLineIds[index] ?? null },
    });
}

export async function keepException(
  tx: Transaction,
  row: { readonly id: string; readonly paidAmount: Cents; readonly chargeAmount: Cents },
  found: { readonly reason: MatchException; readonly detail: string },
  { now, today }: Moment,
): Promise<void> {
  await tx.claimPayment.updateMany({
    where: { id: row.id },
    data: {
      status: "exception",
      exception: found.reason,
      exceptionDetail: found.detail,
      version: { increment: 1 },
    },
  });
  await openWorkItem(
    tx,
    {
      kind: "payment-unmatched",
      queue: "payment",
      subjectKind: "claim-payment",
      subjectId: row.id,
      reason: EXCEPTION_REASONS[found.reason],
      leavesWhen: "matched to a claim and posted, or kept as unapplied",
      dueOn: addDays(today, DAYS_TO_RESOLVE),
      amount: row.paidAmount === 0n ? row.chargeAmount : row.paidAmount,
    },
    now,
  );
}
const DAYS_TO_RESOLVE = 3;

/**
 * A reversal that came before what it takes back, as files and jobs overtake one another, finds it once that is posted:
 * the same claim, all amounts turned around. It is matched again, one for each original; gives the two ids.
 */
export async function takeUpReversal(
  tx: Transaction,
  original: ClaimPaymentRow,
  now: Date,
): Promise<{ readonly id: string; readonly remittanceId: string } | undefined> {
  if (original.statusCode === REVERSAL) return undefined;
  const waiting = await tx.claimPayment.findFirst({
    where: {
      claimId: original.claimId,
      status: "exception",
      exception: "reversal-without-original" satisfies MatchException,
      statusCode: REVERSAL,
      paidAmount: -original.paidAmount,
      chargeAmount: -original.chargeAmount,
    },
    orderBy: { id: "asc" },
    select: { id: true, remittanceId: true },
  });
  if (!waiting) return undefined;
  // A person who decides about it at the same moment is not overruled.
  const { count } = await tx.claimPayment.updateMany({
    where: { id: waiting.id, status: "exception" },
    data: { status: "matched", exception: null, exceptionDetail: null, version: { increment: 1 } },
  });
  if (count === 0) return undefined;
  await closeException(tx, waiting.id, now);
  return waiting;
}

export const closeException = (tx: Transaction, claimPaymentId: string, now: Date): Promise<void> =>
  closeWorkItems(tx, { subjectKind: "claim-payment", subjectId: claimPaymentId }, now);
