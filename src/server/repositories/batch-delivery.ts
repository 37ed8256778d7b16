import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { addDays } from "@/domain/shared/calendar-date";
import { submissionLifecycle } from "@/domain/submissions/submission-lifecycle";
import type { Batch } from "@/generated/prisma/client";
import { toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { saveBatch, statusOf, submissionsOf } from "./batch-repository";
import { type BulkMove, moveClaims } from "./claim-bulk-move";
import { findClaims, type Moment } from "./claim-repository";
import { settleEdiFile } from "./edi-file-repository";
import { closeWorkItems, openWorkItem } from "./work-item-repository";

const UNKNOWN_TERMS_DAYS = 3;

/**
 * The partner has the file: the batch is sent and its claims are submitted. Said by our own delivery, or proved by
 * an acknowledgment that came before the delivery was recorded.
 */
export async function confirmDelivery(
  tx: Transaction,
  batch: Batch,
  confirmed: Moment & { readonly actorName: string },
): Promise<Batch> {
  const submissions = await submissionsOf(tx, batch.id);
  const setNumbers = new Map(submissions.map(({ claimId, setNumber }) => [claimId, setNumber]));
  const claims = await findClaims(
    tx,
    submissions.map(({ claimId }) => claimId),
  );
  const moves = claims
    .filter(({ claim }) => claimLifecycle.allows(claim.status, "submit"))
    .map(
      (stored): BulkMove => ({
        stored,
        to: claimLifecycle.next(stored.claim.status, "submit"),
        event: {
          kind: "submitted",
          summary: `Sent in batch ${batch.number}`,
          detail: `Interchange ${batch.interchangeControlNumber}`,
          actorName: confirmed.actorName,
          ...(batch.ediFileId ? { ediFileId: batch.ediFileId } : {}),
          place: `set ${setNumbers.get(stored.claim.id)}, CLM ${stored.claim.patientControlNumber}`,
        },
        isFirstSubmission: stored.record.firstSubmittedAt === null,
      }),
    );
  await moveClaims(tx, moves, confirmed);
  if (batch.ediFileId) await settleEdiFile(tx, batch.ediFileId, { status: "sent" });
  await closeWorkItems(
    tx,
    { kind: "delivery-unconfirmed", subjectKind: "batch", subjectId: batch.id },
    confirmed.now,
  );
  await closeWorkItems(
    tx,
    { kind: "batch-blocked", subjectKind: "batch", subjectId: batch.id },
    confirmed.now,
  );
  const days = Math.min(...claims.map(({ record }) => record.acknowledgmentDays));
  return saveBatch(tx, batch, {
    to: submissionLifecycle.next(statusOf(batch), "confirm-delivery"),
    sentAt: confirmed.now,
    deliveryProblem: null,
    acknowledgmentDueOn: toDateColumn(
      addDays(confirmed.today, Number.isFinite(days) ? days : UNKNOWN_TERMS_DAYS),
    ),
  });
}

/** Somebody must look: the file could not be handed over, or nobody knows whether it was. */
export async function reportDeliveryProblem(
  tx: Transaction,
  batch: Batch,
  problem: { readonly unconfirmed: boolean; readonly message: string; readonly moment: Moment },
): Promise<void> {
  const { unconfirmed, message, moment } = problem;
  await openWorkItem(
    tx,
    {
      kind: unconfirmed ? "delivery-unconfirmed" : "batch-blocked",
      queue: "claim",
      subjectKind: "batch",
      subjectId: batch.id,
      reason: message,
      leavesWhen: unconfirmed
        ? "The partner is seen to have the file, or the same bytes are sent again."
        : "The file is handed over.",
      dueOn: moment.today,
      amount: batch.totalCharge,
      priority: 2,
    },
    moment.now,
  );
}
