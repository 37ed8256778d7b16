import type { AcknowledgmentAnswer } from "@/domain/submissions/read-acknowledgments";
import { outcomeOf, type SubmissionAnswer, summaryOf } from "@/domain/submissions/submission-answers";
import type { Prisma } from "@/generated/prisma/client";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { SubmissionRow } from "./batch-repository";

/** Keys of the answers of a file that were recorded for a batch before: a file may be processed again. */
export async function recordedKeys(tx: Transaction, ediFileId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.acknowledgment.findMany({
    where: { ediFileId },
    select: { details: true, batchId: true },
  });
  return new Set(
    rows.map(({ details, batchId }) => `${(details as { key?: string } | null)?.key}@${batchId}`),
  );
}

export async function insertAcknowledgment(
  tx: Transaction,
  recorded: {
    readonly ediFileId: string;
    readonly batchId: string;
    readonly key: string;
    readonly answer: AcknowledgmentAnswer;
    readonly at: Date;
  },
): Promise<string> {
  const { answer, key, ...row } = recorded;
  const id = newId();
  await tx.acknowledgment.create({
    data: {
      ...row,
      id,
      kind: answer.kind,
      outcome: outcomeOf(answer),
      summary: summaryOf(answer),
      details: { key, ...detailsOf(answer) } as Prisma.InputJsonValue,
    },
  });
  return id;
}

const detailsOf = (answer: AcknowledgmentAnswer): object => {
  if (answer.kind === "TA1") return {};
  return answer.kind === "999"
    ? { sets: answer.sets }
    : { source: answer.sourceName, refusals: answer.refusals };
};

/** `accepted-by-payer`, `rejected-by-partner` …: what was said, and by whom. */
export const saidBy = ({ answer }: SubmissionAnswer<SubmissionRow>): string =>
  answer.outcome === "unknown" ? "unknown" : `${answer.outcome}-by-${answer.level}`;

export async function insertClaimAcknowledgment(
  tx: Transaction,
  recorded: {
    readonly acknowledgmentId: string;
    readonly said: SubmissionAnswer<SubmissionRow>;
    readonly applied: boolean;
    readonly at: Date;
  },
): Promise<void> {
  const { acknowledgmentId, said, applied, at } = recorded;
  await tx.claimAcknowledgment.create({
    data: {
      id: newId(),
      acknowledgmentId,
      claimId: said.submission.claimId,
      outcome: saidBy(said),
      categoryCode: said.status?.categoryCode ?? null,
      statusCode: said.status?.statusCode ?? null,
      entityCode: said.status?.entityCode ?? null,
      payerControlNumber: said.payerControlNumber ?? null,
      message: said.message,
      place: said.at ?? null,
      applied,
      at,
    },
  });
}

/** Claims of a batch whose acceptance by the payer itself was applied. */
export async function acceptedByPayer(tx: Transaction, batchId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.claimAcknowledgment.findMany({
    where: { acknowledgment: { batchId }, applied: true, outcome: "accepted-by-payer" },
    select: { claimId: true },
  });
  return new Set(rows.map(({ claimId }) => claimId));
}

/** What all acknowledgments of a batch add up to. */
export async function countAnswers(
  tx: Transaction,
  batchId: string,
): Promise<{ rejected: number; waiting: number }> {
  const [row] = await tx.$queryRaw<{ rejected: number; waiting: number }[]>`
    select count(*) filter (where exists (select from claim_acknowledgment ca
             join acknowledgment a on a.organization_id = ca.organization_id and a.id = ca.acknowledgment_id
             where ca.organization_id = s.organization_id and ca.claim_id = s.claim_id and ca.applied
               and a.batch_id = s.batch_id and ca.outcome like 'rejected-%'))::int as rejected,
           count(*) filter (where c.status in ('batched', 'submitted'))::int as waiting
    from submission s join claim c on c.organization_id = s.organization_id and c.id = s.claim_id
    where s.batch_id = ${batchId}::uuid`;
  return row ?? { rejected: 0, waiting: 0 };
}
