import { z } from "zod";
import { statusAfterAdjudication } from "@/domain/claims/claim-adjudication";
import { effectOfAdjustment } from "@/domain/denials/classify-denial";
import { type EffectOf, type PostingPlan, planPosting } from "@/domain/remittances/plan-posting";
import { type ClaimPayment, REVERSAL } from "@/domain/remittances/remittance-advice";
import { formatDollars } from "@/domain/shared/money";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound, refused } from "@/server/refusal";
import { activateSuccessor } from "@/server/repositories/claim-chain-repository";
import { appendClaimEvent, type NewClaimEvent } from "@/server/repositories/claim-event-repository";
import { closeException, keepException, takeUpReversal } from "@/server/repositories/claim-payment-match";
import { findClaim, moveClaim } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { openDenials } from "@/server/repositories/denial-repository";
import {
  countUnansweredAppeals,
  type PostedDecision,
  settleDenials,
} from "@/server/repositories/denial-settlement";
import { postEntries } from "@/server/repositories/ledger-repository";
import { enqueuePosting } from "@/server/repositories/remittance-intake";
import {
  type ClaimPaymentRow,
  claimPaymentOf,
  findClaimPayment,
  settleRemittance,
} from "@/server/repositories/remittance-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

export type PostingOutcome = "posted" | "already-posted" | "exception";

/** Posts one matched claim payment: ledger, claim, denials and remittance move together or not at all. */
export const postClaimPayment = defineUseCase({
  name: "remittances.post-claim-payment",
  permission: "remittance:post",
  input: z.strictObject({ claimPaymentId: z.uuid() }),

  async run(context, { claimPaymentId }): Promise<PostingOutcome> {
    const { tx, now } = context;
    // One order of locks for everyone who posts: the remittance, then the claim (CONC-2).
    await tx.$executeRaw`select 1 from remittance where id = (
      select remittance_id from claim_payment where id = ${claimPaymentId}::uuid) for update`;
    const row = await findClaimPayment(tx, claimPaymentId);
    if (!row) throw notFound("claim payment");
    const audit = (outcome: PostingOutcome) =>
      context.audit({
        action: `claim-payment.${outcome}`,
        subjectKind: "claim-payment",
        subjectId: claimPaymentId,
        before: row.status,
      });
    if (row.status === "posted") {
      audit("already-posted");
      return "already-posted";
    }
    if (row.status !== "matched" || !row.claimId)
      throw refused("lifecycle/refused", "Only a matched claim payment can be posted.");
    await tx.$executeRaw`select 1 from claim where id = ${row.claimId}::uuid for update`;

    if (await lacksOriginal(tx, row)) {
      const detail = "Nothing of this claim was posted that could be taken back.";
      await keepException(tx, row, { reason: "reversal-without-original", detail }, context);
      audit("exception");
      return "exception";
    }
    await post(context, row, row.claimId);
    await closeException(tx, claimPaymentId, now);
    await settleRemittance(tx, row.remittanceId, now);
    audit("posted");
    await goOnWithReversal(context, row);
    return "posted";
  },
});

/** A reversal answers something posted before; otherwise a person must look. */
async function lacksOriginal(tx: Transaction, row: ClaimPaymentRow): Promise<boolean> {
  if (row.statusCode !== REVERSAL) return false;
  const original = await tx.claimPayment.findFirst({
    where: { claimId: row.claimId, status: "posted", statusCode: { not: REVERSAL } },
  });
  return original === null;
}

async function goOnWithReversal(context: UseCaseContext, original: ClaimPaymentRow): Promise<void> {
  const waiting = await takeUpReversal(context.tx, original, context.now);
  if (!waiting) return;
  await enqueuePosting(context, waiting.remittanceId);
  context.audit({
    action: "claim-payment.take-up",
    subjectKind: "claim-payment",
    subjectId: waiting.id,
    before: "exception",
    after: "matched",
  });
}

async function post(context: UseCaseContext, row: ClaimPaymentRow, claimId: string): Promise<void> {
  const { tx, actor, now, today } = context;
  const remittance = await tx.remittance.findFirstOrThrow({ where: { id: row.remittanceId } });
  // A silent payer accepts a replacement or void by adjudicating it.
  await activateSuccessor(tx, claimId, {
    now,
    today,
    userId: actor.userId,
    actorName: remittance.payerName,
  });
  const stored = await findClaim(tx, claimId);
  const payment = claimPaymentOf(row);
  const serviceLineIds = row.servicePayments.map(({ serviceLineId }) => serviceLineId ?? "");
  const plan = planPosting(payment, serviceLineIds, effectFor(payment));
  const paidOn = fromDateColumn(remittance.paymentOn);
  await postEntries(
    tx,
    {
      postingKey: `payment:${row.postingKey}`,
      kind: "claim-payment",
      effectiveOn: paidOn,
      claimId,
      claimPaymentId: row.id,
      remittanceId: row.remittanceId,
      entries: plan.entries,
    },
    { userId: actor.userId, now },
  );
  await advanceClaim(context, stored, {
    plan,
    payment,
    serviceLineIds,
    event: {
      kind: "remittance",
      summary: summaryOf(plan, payment),
      detail: `${remittance.payerName}, trace ${remittance.traceNumber}`,
      actorName: remittance.payerName,
      ediFileId: remittance.ediFileId,
      place: `CLP ${row.position}`,
    },
  });
  const decision = {
    stored,
    claimPaymentId: row.id,
    noticedOn: paidOn,
    payment,
    refused: plan.refused,
    serviceLineIds,
    payerName: remittance.payerName,
  };
  if (plan.outcome !== "reversed") await followRefusals(context, decision);
  await tx.claimPayment.updateMany({
    where: { id: row.id },
    data: { status: "posted", postedAt: now, version: { increment: 1 } },
  });
}

/** Earlier denials end where this decision answers them; what is refused anew opens one. A reversal answers nothing. */
async function followRefusals(context: UseCaseContext, decision: PostedDecision): Promise<void> {
  const refused = await settleDenials(context.tx, decision, context.now);
  await openDenials(context.tx, { ...decision, refused }, context);
}

const effectFor =
  (payment: ClaimPayment): EffectOf =>
  (adjustment, remarkCodes) =>
    effectOfAdjustment(adjustment, remarkCodes, { capitated: false, linePaid: payment.paidAmount !== 0n });

const summaryOf = (plan: PostingPlan, payment: ClaimPayment): string => {
  const amount = formatDollars(payment.paidAmount);
  if (plan.outcome === "reversed") return `Remittance took back ${formatDollars(-payment.paidAmount)}`;
  if (plan.outcome === "paid") return `Remittance paid ${amount}`;
  const lines = plan.refused.length === 1 ? "1 refusal" : `${plan.refused.length} refusals`;
  return `Remittance paid ${amount}, ${lines}`;
};

/** The claim follows its adjudication; what would move it backward is recorded and not applied. */
async function advanceClaim(
  { tx, now, today }: UseCaseContext,
  stored: StoredClaim,
  adjudication: {
    readonly plan: PostingPlan;
    readonly payment: ClaimPayment;
    readonly serviceLineIds: readonly string[];
    readonly event: NewClaimEvent;
  },
): Promise<void> {
  const { claim, record } = stored;
  const { plan, payment, serviceLineIds, event } = adjudication;
  const unanswered = await countUnansweredAppeals(tx, claim.id, payment, serviceLineIds);
  const to = statusAfterAdjudication(claim.status, plan.outcome, unanswered);
  if (to === undefined) {
    await appendClaimEvent(tx, claim.id, { ...event, at: now });
    return;
  }
  const payerControlNumber = payment.payerControlNumber ?? record.payerControlNumber;
  await moveClaim(
    tx,
    stored,
    {
      to,
      event,
      changes: {
        adjudicatedAt: record.adjudicatedAt ?? now,
        ...(payerControlNumber === undefined ? {} : { payerControlNumber }),
      },
    },
    { now, today },
  );
}
