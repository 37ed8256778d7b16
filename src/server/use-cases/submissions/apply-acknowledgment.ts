import { z } from "zod";
import { batchStatusOf } from "@/domain/submissions/batch-outcome";
import { readBatchReference } from "@/domain/submissions/control-numbers";
import {
  type AcknowledgmentAnswer,
  type FiledAnswer,
  numberOf,
  readAcknowledgments,
} from "@/domain/submissions/read-acknowledgments";
import { acknowledges, submissionAnswers, takenIn } from "@/domain/submissions/submission-answers";
import { submissionLifecycle } from "@/domain/submissions/submission-lifecycle";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import type { Batch } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import {
  countAnswers,
  insertAcknowledgment,
  recordedKeys,
} from "@/server/repositories/acknowledgment-repository";
import { confirmDelivery } from "@/server/repositories/batch-delivery";
import {
  lockBatch,
  type SubmissionRow,
  saveBatch,
  statusOf,
  submissionsOf,
} from "@/server/repositories/batch-repository";
import { applyAnswers } from "@/server/repositories/claim-answers";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { type FileIssue, findEdiFile, settleEdiFile } from "@/server/repositories/edi-file-repository";
import { rejectedSetIssues } from "@/server/repositories/file-issues";
import { openFileItem } from "@/server/repositories/file-item";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

export interface AppliedAcknowledgments {
  readonly applied: number;
  readonly issues: readonly FileIssue[];
}

/**
 * Matches every TA1, 999 and 277CA of a stored file by the numbers we sent and lets it move batch and claims. They
 * may come in any order, twice and late (IDEM-5); one that answers to no batch of ours sets the file aside.
 */
export const applyAcknowledgment = defineUseCase({
  name: "submissions.apply-acknowledgment",
  permission: "remittance:import",
  input: z.strictObject({ ediFileId: z.uuid() }),

  async run(context, { ediFileId }): Promise<AppliedAcknowledgments> {
    const { tx, now, today, audit } = context;
    const file = await findEdiFile(tx, ediFileId);
    const x12 = readInterchanges(file.bytes);
    const issues: FileIssue[] = [...rejectedSetIssues(x12)];
    const done = await recordedKeys(tx, ediFileId);
    let applied = 0;
    for (const filed of readAcknowledgments(x12)) {
      const batchIds = await batchesOf(tx, file.tradingPartnerId, filed.answer);
      if (batchIds.length === 0) issues.push(unknownBatch(filed.answer));
      const isOnlyBatch = batchIds.length === 1;
      for (const batchId of batchIds) {
        if (done.has(`${filed.key}@${batchId}`)) continue;
        issues.push(...(await applyTo(context, { ...filed, ediFileId, batchId, isOnlyBatch })));
        applied += 1;
      }
    }
    const status = issues.length > 0 ? "quarantined" : "processed";
    await settleEdiFile(tx, ediFileId, { status, issues });
    if (issues.length > 0) await openFileItem(tx, { ediFileId, issues, moment: { now, today } });
    audit({
      action: "acknowledgment.apply",
      subjectKind: "edi-file",
      subjectId: ediFileId,
      before: file.status,
      after: { status, applied },
    });
    return { applied, issues };
  },
});

/** Batches of this partner only: another partner's numbers may be the same. */
async function batchesOf(
  tx: Transaction,
  tradingPartnerId: string,
  answer: AcknowledgmentAnswer,
): Promise<string[]> {
  const find = (
    where: { interchangeControlNumber: string } | { groupControlNumber: string } | { number: string },
  ) =>
    tx.batch.findFirst({
      where: { ...where, tradingPartnerId },
      orderBy: { builtAt: "desc" },
      select: { id: true },
    });
  if (answer.kind !== "277CA") {
    const number = numberOf(answer);
    const batch = await find(
      answer.kind === "TA1" ? { interchangeControlNumber: number } : { groupControlNumber: number },
    );
    return batch ? [batch.id] : [];
  }
  const reference = readBatchReference(answer.batchReference);
  const batch = reference ? await find({ number: reference.batchNumber }) : null;
  return batch ? [batch.id] : batchesOfClaims(tx, tradingPartnerId, answer.claims);
}

/** A 277CA that does not echo our reference is matched by the claims' own numbers, each in its latest batch. */
async function batchesOfClaims(
  tx: Transaction,
  tradingPartnerId: string,
  claims: readonly { readonly patientControlNumber: string }[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ batchId: string }[]>`
    select distinct on (s.claim_id) s.batch_id as "batchId" from submission s
    join batch b on b.organization_id = s.organization_id and b.id = s.batch_id
    where b.trading_partner_id = ${tradingPartnerId}::uuid
      and s.patient_control_number = any(${claims.map(({ patientControlNumber }) => patientControlNumber)})
    order by s.claim_id, b.built_at desc, b.id desc`;
  return [...new Set(rows.map(({ batchId }) => batchId))].sort();
}

const unknownBatch = (answer: AcknowledgmentAnswer): FileIssue => ({
  code: "unknown-batch",
  message: `The ${answer.kind} answers to number ${numberOf(answer) || "(none)"}, and no batch sent to this partner has it.`,
  path: `${answer.kind} ${numberOf(answer)}`,
});

interface AnswerToBatch extends FiledAnswer {
  readonly ediFileId: string;
  readonly batchId: string;
  /** False when the claims of one 277CA lie in several batches. */
  readonly isOnlyBatch: boolean;
}

async function applyTo(context: UseCaseContext, filed: AnswerToBatch): Promise<FileIssue[]> {
  const { tx, now, today } = context;
  const { answer, ediFileId, batchId, key } = filed;
  const moment = { now, today };
  let batch = await lockBatch(tx, batchId);
  if (batch.status === "closed") return [unknownBatch(answer)];
  const partner = await tx.tradingPartner.findFirstOrThrow({ where: { id: batch.tradingPartnerId } });
  // Whoever acknowledges a file has it, whatever our own delivery could record.
  if (batch.status === "unconfirmed")
    batch = await confirmDelivery(tx, batch, { ...moment, actorName: partner.name });
  const acknowledgmentId = await insertAcknowledgment(tx, { ediFileId, batchId, key, answer, at: now });
  const submissions = await submissionsOf(tx, batchId);
  const speaker = answer.kind === "277CA" ? answer.sourceName : partner.name;
  await tellTakenIn(context, { filed, batch, submissions, speaker });
  await applyAnswers(
    tx,
    { batch, acknowledgmentId, ediFileId, kind: answer.kind, speaker, moment },
    submissionAnswers(answer, submissions),
  );
  await settleBatch(tx, { batch, answer, now });
  return filed.isOnlyBatch ? strangers(answer, submissions) : [];
}

/** The accepted 999 is the proof of timely filing, so each claim's story holds it; once. */
async function tellTakenIn(
  { tx, now }: UseCaseContext,
  told: {
    readonly filed: AnswerToBatch;
    readonly batch: Batch;
    readonly submissions: readonly SubmissionRow[];
    readonly speaker: string;
  },
): Promise<void> {
  const { filed, batch, submissions, speaker } = told;
  if (filed.answer.kind !== "999" || batch.acknowledgedAt) return;
  for (const { claimId, setNumber } of takenIn(filed.answer, submissions))
    await appendClaimEvent(tx, claimId, {
      kind: "999",
      summary: `999 accepted by ${speaker}`,
      detail: `Group ${filed.answer.groupControlNumber}, set ${setNumber}: no error of syntax or guide`,
      actorName: speaker,
      ediFileId: filed.ediFileId,
      place: `999, AK2 ${setNumber}`,
      at: now,
    });
}

const STAMPS = { TA1: "ta1At", "999": "acknowledgedAt", "277CA": "claimAcknowledgedAt" } as const;

async function settleBatch(
  tx: Transaction,
  {
    batch,
    answer,
    now,
  }: { readonly batch: Batch; readonly answer: AcknowledgmentAnswer; readonly now: Date },
): Promise<void> {
  const { rejected, waiting } = await countAnswers(tx, batch.id);
  const status = statusOf(batch);
  const next = batchStatusOf(status, {
    claims: batch.claimCount,
    rejected,
    acknowledged: status !== "sent" || acknowledges(answer),
  });
  const stamp = STAMPS[answer.kind];
  await saveBatch(tx, batch, {
    ...(next !== status && submissionLifecycle.isEdge(status, next) ? { to: next } : {}),
    ...(batch[stamp] ? {} : { [stamp]: now }),
  });
  if (waiting === 0)
    await closeWorkItems(
      tx,
      { kind: "acknowledgment-overdue", subjectKind: "batch", subjectId: batch.id },
      now,
    );
}

/** Claims a 277CA speaks of that were never in this batch. */
function strangers(answer: AcknowledgmentAnswer, submissions: readonly SubmissionRow[]): FileIssue[] {
  if (answer.kind !== "277CA") return [];
  const known = new Set(submissions.map(({ patientControlNumber }) => patientControlNumber));
  return answer.claims
    .filter(({ patientControlNumber }) => !known.has(patientControlNumber))
    .map(({ patientControlNumber }) => ({
      code: "unknown-claim",
      message: `The 277CA speaks of claim ${patientControlNumber}, which is not in batch reference ${answer.batchReference}.`,
      path: `2200D/TRN ${patientControlNumber}`,
    }));
}
