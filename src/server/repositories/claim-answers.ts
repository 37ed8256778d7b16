import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { decideAnswer } from "@/domain/submissions/claim-answer";
import type { SubmissionAnswer } from "@/domain/submissions/submission-answers";
import type { Batch } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { acceptedByPayer, insertClaimAcknowledgment } from "./acknowledgment-repository";
import { latestSubmissions, type SubmissionRow } from "./batch-repository";
import { activateSuccessor } from "./claim-chain-repository";
import { appendClaimEvent } from "./claim-event-repository";
import { findClaim, type Moment, moveClaim } from "./claim-repository";
import type { StoredClaim } from "./claim-row";
import { openWorkItem } from "./work-item-repository";

export interface AnswerSource {
  readonly batch: Batch;
  readonly acknowledgmentId: string;
  readonly ediFileId: string;
  readonly kind: "TA1" | "999" | "277CA";
  /** The party that speaks: the partner, or the payer by name. */
  readonly speaker: string;
  readonly moment: Moment;
}
type Said = SubmissionAnswer<SubmissionRow>;

/** Applies what was said of each claim, or only records it where it would move the claim backward (IDEM-5). */
export async function applyAnswers(
  tx: Transaction,
  source: AnswerSource,
  answers: readonly Said[],
): Promise<{ applied: number; recorded: number }> {
  const claimIds = answers.map(({ submission }) => submission.claimId);
  const latest = await latestSubmissions(tx, source.batch.id, claimIds);
  const taken = new Set(await acceptedByPayer(tx, source.batch.id));
  let applied = 0;
  for (const said of answers) {
    const { claimId } = said.submission;
    const stored = await findClaim(tx, claimId);
    const decision = decideAnswer(
      {
        status: stored.claim.status,
        isLatestSubmission: latest.has(claimId),
        acceptedByPayer: taken.has(claimId),
      },
      said.answer,
    );
    if (decision === "accept") await accept(tx, source, { stored, said });
    else if (decision === "reject") await reject(tx, source, { stored, said });
    else await record(tx, source, { stored, said });
    if (decision === "accept" && said.answer.level === "payer") taken.add(claimId);
    if (decision !== "record") applied += 1;
    await insertClaimAcknowledgment(tx, {
      acknowledgmentId: source.acknowledgmentId,
      said,
      applied: decision !== "record",
      at: source.moment.now,
    });
  }
  return { applied, recorded: answers.length - applied };
}

interface AnsweredClaim {
  readonly stored: StoredClaim;
  readonly said: Said;
}

const placeOf = (source: AnswerSource, { submission }: Said): { ediFileId: string; place: string } => ({
  ediFileId: source.ediFileId,
  place: `${source.kind}, ${source.kind === "277CA" ? "TRN" : "set"} ${source.kind === "277CA" ? submission.patientControlNumber : submission.setNumber}`,
});

async function accept(tx: Transaction, source: AnswerSource, { stored, said }: AnsweredClaim): Promise<void> {
  const { claim, record: facts } = stored;
  const { moment, speaker } = source;
  await moveClaim(
    tx,
    stored,
    {
      to: claimLifecycle.next(claim.status, "accept"),
      event: {
        kind: "accepted",
        summary: `Accepted by ${speaker}`,
        detail: said.payerControlNumber
          ? `${said.message}. Payer's number ${said.payerControlNumber}`
          : said.message,
        actorName: speaker,
        ...placeOf(source, said),
      },
      changes: {
        ...(facts.acceptedAt ? {} : { acceptedAt: moment.now }),
        ...(said.payerControlNumber ? { payerControlNumber: said.payerControlNumber } : {}),
      },
    },
    moment,
  );
  if (said.answer.level === "payer")
    await activateSuccessor(tx, claim.id, { ...moment, userId: null, actorName: speaker });
}

async function reject(tx: Transaction, source: AnswerSource, { stored, said }: AnsweredClaim): Promise<void> {
  const { claim } = stored;
  const { moment, speaker } = source;
  const moved = await moveClaim(
    tx,
    stored,
    {
      to: claimLifecycle.next(claim.status, "reject"),
      event: {
        kind: "rejected",
        summary: `Rejected by ${speaker}`,
        detail: said.message,
        actorName: speaker,
        ...placeOf(source, said),
      },
      changes: { acceptedAt: null },
    },
    moment,
  );
  await openWorkItem(
    tx,
    {
      kind: "rejection",
      queue: "claim",
      subjectKind: "claim",
      subjectId: claim.id,
      reason: said.message,
      leavesWhen: "The claim is corrected and released, or withdrawn.",
      amount: claim.totalCharge,
      priority: 1,
      ...(moved.record.dueOn ? { dueOn: moved.record.dueOn } : {}),
      ...(moved.record.ownerId ? { ownerId: moved.record.ownerId } : {}),
    },
    moment.now,
  );
}

/** A repeat of what is known needs no line in the story; a contradiction does. */
async function record(tx: Transaction, source: AnswerSource, { stored, said }: AnsweredClaim): Promise<void> {
  const isRepeat = said.answer.outcome === stored.claim.status;
  if (isRepeat) return;
  const what = said.answer.outcome === "unknown" ? "not understood" : said.answer.outcome;
  await appendClaimEvent(tx, stored.claim.id, {
    kind: source.kind === "TA1" ? "ta1" : source.kind === "999" ? "999" : "277ca",
    summary: `${source.kind} of ${source.speaker} kept, nothing changed`,
    detail: `It says ${what}: ${said.message}`,
    actorName: source.speaker,
    ...placeOf(source, said),
    at: source.moment.now,
  });
}
