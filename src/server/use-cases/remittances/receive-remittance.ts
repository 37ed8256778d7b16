import { z } from "zod";
import { balanceRemittance, type Imbalance } from "@/domain/remittances/balance-remittance";
import { matchClaimPayment } from "@/domain/remittances/match-claim-payment";
import { providerAdjustmentEntries, receiptEntries } from "@/domain/remittances/plan-posting";
import { read835 } from "@/domain/remittances/read-835";
import type { RemittanceAdvice } from "@/domain/remittances/remittance-advice";
import { addDays } from "@/domain/shared/calendar-date";
import { formatDollars } from "@/domain/shared/money";
import { guide835 } from "@/domain/x12/guides/835";
import { acceptedSets } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { notFound } from "@/server/refusal";
import { keepMatch } from "@/server/repositories/claim-payment-match";
import { nextSpokenNumber } from "@/server/repositories/counter-repository";
import { postEntries } from "@/server/repositories/ledger-repository";
import { findMatchCandidates } from "@/server/repositories/match-candidate-repository";
import {
  claimPaymentOf,
  claimPaymentsOf,
  insertRemittance,
  keyedClaimPayments,
  moveRemittance,
  newClaimPayments,
} from "@/server/repositories/remittance-repository";
import { openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

export interface ReceivedOutcome {
  readonly remittanceId: string | undefined;
  readonly traceNumber: string;
  readonly outcome: "received" | "quarantined" | "already-received";
}

/**
 * Takes the remittances of a stored 835 file: proves their balance, receives their money as unapplied, and matches
 * their claim payments. What does not balance is kept whole and untouched for a person.
 */
export const receiveRemittance = defineUseCase({
  name: "remittances.receive",
  permission: "remittance:import",
  input: z.strictObject({ ediFileId: z.uuid() }),

  async run(context, { ediFileId }): Promise<ReceivedOutcome[]> {
    const file = await context.tx.ediFile.findFirst({ where: { id: ediFileId } });
    if (file?.kind !== "835") throw notFound("remittance file");
    const outcomes: ReceivedOutcome[] = [];
    for (const { value } of acceptedSets(readInterchanges(file.bytes), guide835))
      outcomes.push(await receiveAdvice(context, ediFileId, read835(value)));
    context.audit({
      action: "remittance.receive",
      subjectKind: "edi-file",
      subjectId: ediFileId,
      after: outcomes.map(({ outcome }) => outcome),
    });
    return outcomes;
  },
});

async function receiveAdvice(
  context: UseCaseContext,
  ediFileId: string,
  advice: RemittanceAdvice,
): Promise<ReceivedOutcome> {
  const { tx, now, today } = context;
  const { traceNumber } = advice;
  const claimPayments = await newClaimPayments(tx, keyedClaimPayments(advice));
  const earlier = await tx.remittance.findMany({
    where: { payerIdentifier: advice.payerIdentifier, traceNumber },
  });
  // Another amount under the same trace number is never taken for a repeat, even where every claim is known.
  if (claimPayments.length === 0 && earlier.some(({ amount }) => amount === advice.amount))
    return { remittanceId: undefined, traceNumber, outcome: "already-received" };

  const proof = balanceRemittance(advice);
  const other = earlier.find(({ amount }) => amount !== advice.amount);
  const problem =
    proof.imbalances.length > 0
      ? describeImbalance(proof.imbalances)
      : other && `The same trace number came before with ${formatDollars(other.amount)}.`;
  const payer = await tx.payer.findFirst({ where: { payerId: advice.payerIdentifier } });
  const number = await nextSpokenNumber(tx, "R", today);
  const remittanceId = await insertRemittance(tx, {
    number,
    ediFileId,
    payerId: payer?.id ?? null,
    advice,
    proof,
    problem,
    claimPayments,
    status: problem ? "quarantined" : "received",
    now,
  });
  if (problem) {
    await openBalanceItem(context, { remittanceId, advice, problem });
    return { remittanceId, traceNumber, outcome: "quarantined" };
  }
  await receiveMoney(context, remittanceId, advice);
  await matchAll(context, remittanceId);
  return { remittanceId, traceNumber, outcome: "received" };
}

const describeImbalance = ([first, ...others]: readonly Imbalance[]): string => {
  if (!first) return "";
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return `At ${first.level} level, ${first.at}: the parts make ${formatDollars(first.expected)}, the file states ${formatDollars(first.stated)}${more}.`;
};

const openBalanceItem = (
  { tx, now, today }: UseCaseContext,
  found: { readonly remittanceId: string; readonly advice: RemittanceAdvice; readonly problem: string },
): Promise<void> =>
  openWorkItem(
    tx,
    {
      kind: "remittance-out-of-balance",
      queue: "payment",
      subjectKind: "remittance",
      subjectId: found.remittanceId,
      reason: found.problem,
      leavesWhen: "the payer sends it again in balance, or a person explains it",
      dueOn: addDays(today, 3),
      amount: found.advice.amount,
    },
    now,
  );

/** Every dollar of a balanced remittance is in the ledger the day it comes: received, and unapplied until posted. */
async function receiveMoney(
  context: UseCaseContext,
  remittanceId: string,
  advice: RemittanceAdvice,
): Promise<void> {
  const { tx, actor, now } = context;
  const by = { userId: actor.userId, now };
  const effectiveOn = advice.paymentDate;
  for (const row of await claimPaymentsOf(tx, remittanceId))
    await postEntries(
      tx,
      {
        postingKey: `receipt:${row.postingKey}`,
        kind: "unapplied",
        effectiveOn,
        claimPaymentId: row.id,
        remittanceId,
        entries: receiptEntries(row.paidAmount),
      },
      by,
    );
  for (const row of await tx.providerAdjustment.findMany({ where: { remittanceId } }))
    await postEntries(
      tx,
      {
        postingKey: `provider-adjustment:${row.id}`,
        kind: "provider-adjustment",
        effectiveOn,
        remittanceId,
        entries: providerAdjustmentEntries(row.amount),
      },
      by,
    );
}

async function matchAll(context: UseCaseContext, remittanceId: string): Promise<void> {
  const { tx } = context;
  const rows = await claimPaymentsOf(tx, remittanceId);
  const payments = rows.map(claimPaymentOf);
  const candidates = await findMatchCandidates(tx, payments);
  for (const [index, row] of rows.entries()) {
    const payment = payments[index];
    if (payment) await keepMatch(tx, row, matchClaimPayment(payment, candidates), context);
  }
  const remittance = await tx.remittance.findFirstOrThrow({ where: { id: remittanceId } });
  await moveRemittance(tx, remittance, "match");
  await context.enqueue({
    job: "post-remittance",
    payload: { remittanceId },
    uniqueKey: `post-remittance:${remittanceId}`,
  });
}
