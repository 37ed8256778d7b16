import { assert } from "@/domain/shared/assert";
import { type BatchStatus, submissionLifecycle } from "@/domain/submissions/submission-lifecycle";
import type { Batch, Prisma } from "@/generated/prisma/client";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound } from "@/server/refusal";

/** The batch, locked until the transaction ends: delivery and acknowledgments change it one after another. */
export async function lockBatch(tx: Transaction, batchId: string): Promise<Batch> {
  await tx.$queryRaw`select id from batch where id = ${batchId}::uuid for update`;
  const batch = await tx.batch.findFirst({ where: { id: batchId } });
  if (!batch) throw notFound("batch");
  return batch;
}

/** The batch as the caller last saw it (CONC-1). */
export async function lockBatchAt(tx: Transaction, batchId: string, version: number): Promise<Batch> {
  const batch = await lockBatch(tx, batchId);
  if (batch.version !== version) throw changedMeanwhile("batch");
  return batch;
}

export const statusOf = (batch: Pick<Batch, "status">): BatchStatus => batch.status as BatchStatus;

/** Moves a batch along an edge of its lifecycle, or saves facts about it where it stands. */
export async function saveBatch(
  tx: Transaction,
  batch: Batch,
  change: Omit<Prisma.BatchUpdateManyMutationInput, "status" | "version"> & { readonly to?: BatchStatus },
): Promise<Batch> {
  const { to, ...facts } = change;
  const from = statusOf(batch);
  assert(
    to === undefined || to === from || submissionLifecycle.isEdge(from, to),
    `a batch never goes from ${from} to ${to}`,
  );
  const { count } = await tx.batch.updateMany({
    where: { id: batch.id, version: batch.version },
    data: { ...facts, ...(to ? { status: to } : {}), version: batch.version + 1 },
  });
  if (count === 0) throw changedMeanwhile("batch");
  return lockBatch(tx, batch.id);
}

/** A claim's place in its batch. */
export interface NewSubmission {
  readonly claimId: string;
  readonly setNumber: string;
  readonly patientControlNumber: string;
  readonly payerName: string;
}

/** The claims of a new batch in the order of the file: one statement whatever their number. */
export async function insertSubmissions(
  tx: Transaction,
  batchId: string,
  submissions: readonly NewSubmission[],
): Promise<void> {
  const rows = submissions.map(({ claimId, setNumber, patientControlNumber, payerName }, index) => ({
    id: newId(),
    claim_id: claimId,
    position: index + 1,
    set_number: setNumber,
    patient_control_number: patientControlNumber,
    payer_name: payerName,
  }));
  await tx.$executeRaw`
    insert into submission (id, batch_id, claim_id, position, transaction_set_control_number, patient_control_number,
                            payer_name)
    select id, ${batchId}::uuid, claim_id, position, set_number, patient_control_number, payer_name
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as submitted (id uuid, claim_id uuid, position int, set_number text, patient_control_number text,
                    payer_name text)`;
}

export interface SubmissionRow {
  readonly id: string;
  readonly claimId: string;
  readonly patientControlNumber: string;
  readonly setNumber: string;
  readonly billingNpi: string;
}

/** The claims of a batch with the numbers that acknowledgments answer to. */
export const submissionsOf = (tx: Transaction, batchId: string): Promise<SubmissionRow[]> =>
  tx.$queryRaw<SubmissionRow[]>`
    select s.id, s.claim_id as "claimId", s.patient_control_number as "patientControlNumber",
           s.transaction_set_control_number as "setNumber",
           coalesce(c.parties->'billing'->>'npi', '') as "billingNpi"
    from submission s join claim c on c.organization_id = s.organization_id and c.id = s.claim_id
    where s.batch_id = ${batchId}::uuid order by s.position`;

/** Of the claims, those whose latest submission is in this batch: an answer to an earlier one moves nothing. */
export async function latestSubmissions(
  tx: Transaction,
  batchId: string,
  claimIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ claimId: string; batchId: string }[]>`
    select distinct on (s.claim_id) s.claim_id as "claimId", s.batch_id as "batchId"
    from submission s join batch b on b.organization_id = s.organization_id and b.id = s.batch_id
    where s.claim_id = any(${[...claimIds]}::uuid[]) order by s.claim_id, b.built_at desc, b.id desc`;
  return new Set(rows.filter((row) => row.batchId === batchId).map((row) => row.claimId));
}
