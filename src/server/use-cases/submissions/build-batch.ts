import { z } from "zod";
import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { totalChargeOf } from "@/domain/claims/claim-totals";
import { sumCents } from "@/domain/shared/money";
import type { CarriageProblem } from "@/domain/submissions/claim-to-837p";
import {
  groupControlNumber,
  interchangeControlNumber,
  LAST_CONTROL_NUMBER,
} from "@/domain/submissions/control-numbers";
import {
  type BatchEnvelope,
  type BatchNumbers,
  carriageProblems,
  type ProfessionalBatch,
  tryProfessionalBatch,
  writeProfessionalBatch,
} from "@/domain/submissions/professional-batch";
import { submissionLifecycle } from "@/domain/submissions/submission-lifecycle";
import type { TradingPartner } from "@/generated/prisma/client";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { batchEnvelope, findTradingPartner } from "@/server/repositories/batch-envelope";
import { insertSubmissions } from "@/server/repositories/batch-repository";
import { moveClaims } from "@/server/repositories/claim-bulk-move";
import { type HeldClaim, holdClaims } from "@/server/repositories/claim-hold";
import { findClaims } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { nextNumber, nextSpokenNumber } from "@/server/repositories/counter-repository";
import { keepEdiFile } from "@/server/repositories/edi-file-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

export interface BuiltBatch {
  /** Null when every ready claim had to be held. */
  readonly batchId: string | null;
  readonly number: string | null;
  /** Version of the new batch, for the order to send it. */
  readonly version: number;
  readonly claimCount: number;
  readonly held: readonly {
    readonly claimId: string;
    readonly patientControlNumber: string;
    readonly problems: readonly CarriageProblem[];
  }[];
}

/** Claims beyond this wait for the next batch, so that one transaction stays short. */
const LARGEST_BATCH = 2_000;
const FIRST_VERSION = 1;

/**
 * Puts every ready claim of a trading partner into one interchange. Its control numbers come from counter rows of
 * this transaction (IDEM-4) and its bytes are kept before anything is sent (IDEM-3). A claim that the standard
 * cannot carry is held; it never stops the others (B1).
 */
export const buildBatch = defineUseCase({
  name: "submissions.build-batch",
  permission: "batch:send",
  input: z.strictObject({
    tradingPartnerId: z.uuid(),
    /** Only these; all ready claims when absent. */
    claimIds: z.array(z.uuid()).min(1).max(LARGEST_BATCH).optional(),
    /** What the person saw and typed: another number now is refused. */
    expectedClaims: z.int().positive().optional(),
  }),

  async run(context, { tradingPartnerId, claimIds, expectedClaims }): Promise<BuiltBatch> {
    const { tx, actor, organization, now, today } = context;
    const partner = await findTradingPartner(tx, tradingPartnerId);
    if (organization.demo && partner.usage === "P")
      throw refused("batch/test-and-production", "A demo never sends through a production route.");
    const ready = await findClaims(tx, await lockReadyClaims(tx, tradingPartnerId, claimIds));
    if (ready.length === 0) throw refused("batch/nothing-ready", "No claim is ready for this partner.");
    if (expectedClaims !== undefined && ready.length !== expectedClaims)
      throw refused("batch/count-differs", `${ready.length} claims are ready now, not ${expectedClaims}.`);

    const envelope = await batchEnvelope(tx, partner, { organization, now, today });
    const { carried, held, ...batch } = await writeBatch(ready, envelope, () =>
      takeNumbers(tx, tradingPartnerId, today),
    );
    await holdClaims(tx, held, { now, today, actorName: actor.name });
    for (const { stored } of held)
      context.audit({
        action: "claim.hold",
        subjectKind: "claim",
        subjectId: stored.claim.id,
        before: stored.claim.status,
        after: "held",
      });
    const heldOutput = held.map(({ stored: { claim }, problems }) => ({
      claimId: claim.id,
      patientControlNumber: claim.patientControlNumber,
      problems,
    }));
    if (!batch.written) return { batchId: null, number: null, version: 0, claimCount: 0, held: heldOutput };

    const batchId = await keepBatch(context, { ...batch, partner, carried });
    return {
      batchId,
      number: batch.numbers.batch,
      version: FIRST_VERSION,
      claimCount: carried.length,
      held: heldOutput,
    };
  },
});

type WrittenBatch = {
  readonly carried: readonly StoredClaim[];
  readonly held: readonly HeldClaim[];
} & (
  | { readonly written: ProfessionalBatch; readonly numbers: BatchNumbers }
  | { readonly written: undefined }
);

/**
 * Once one claim can be carried there will be a batch, and numbers are taken for it. All claims are then written
 * together, and each is looked at alone only where something is in the way.
 */
async function writeBatch(
  ready: readonly StoredClaim[],
  envelope: BatchEnvelope,
  takeNumbers: () => Promise<BatchNumbers>,
): Promise<WrittenBatch> {
  const problemsOf = ({ claim }: StoredClaim) => carriageProblems(claim, envelope);
  const certain = ready.slice(0, 1).every((first) => problemsOf(first).length === 0);
  const early = certain ? await takeNumbers() : undefined;
  const all = early && tryProfessionalBatch(contentOf(ready), envelope, early);
  if (all) return { carried: ready, held: [], written: all, numbers: early };

  const checked = ready.map((stored) => ({ stored, problems: problemsOf(stored) }));
  const held = checked.filter(({ problems }) => problems.length > 0);
  const carried = checked.filter(({ problems }) => problems.length === 0).map(({ stored }) => stored);
  if (carried.length === 0) return { carried, held, written: undefined };
  const numbers = early ?? (await takeNumbers());
  return { carried, held, written: writeProfessionalBatch(contentOf(carried), envelope, numbers), numbers };
}

const contentOf = (stored: readonly StoredClaim[]) => stored.map(({ claim }) => claim);

/** Locked in one order; a second builder waits and then finds them no longer ready (S10: nothing that a finding stops). */
async function lockReadyClaims(
  tx: Transaction,
  tradingPartnerId: string,
  claimIds: readonly string[] | undefined,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select c.id from claim c
    join payer p on p.organization_id = c.organization_id and p.id = c.payer_id
    where c.status = 'ready' and p.trading_partner_id = ${tradingPartnerId}::uuid
      and (${claimIds ?? null}::uuid[] is null or c.id = any(${claimIds ?? null}::uuid[]))
      and not exists (select from claim_finding f
        where f.organization_id = c.organization_id and f.claim_id = c.id
          and f.status in ('open', 'override-proposed') and f.severity in ('block', 'stop'))
    order by c.patient_control_number limit ${LARGEST_BATCH} for update of c`;
  return rows.map(({ id }) => id);
}

async function takeNumbers(tx: Transaction, tradingPartnerId: string, today: string): Promise<BatchNumbers> {
  const scope = `partner:${tradingPartnerId}`;
  const take = (kind: string) => nextNumber(tx, { scope, kind, wrapAfter: LAST_CONTROL_NUMBER });
  return {
    interchange: interchangeControlNumber(await take("interchange")),
    group: groupControlNumber(await take("group")),
    batch: await nextSpokenNumber(tx, "B", today),
  };
}

/** Names sender and batch: several offices may share a mailbox, and nobody's name belongs into a file name. */
const fileNameOf = ({ senderId }: TradingPartner, batchNumber: string): string =>
  `${senderId.replace(/[^A-Za-z0-9]/g, "")}-${batchNumber}.837`;

interface BatchToKeep {
  readonly partner: TradingPartner;
  readonly numbers: BatchNumbers;
  readonly written: ProfessionalBatch;
  readonly carried: readonly StoredClaim[];
}

async function keepBatch(context: UseCaseContext, batch: BatchToKeep): Promise<string> {
  const { tx, now, actor } = context;
  const { partner, numbers, written, carried } = batch;
  const ediFileId = await keepEdiFile(tx, {
    direction: "outbound",
    kind: "837P",
    tradingPartnerId: partner.id,
    name: fileNameOf(partner, numbers.batch),
    bytes: Buffer.from(written.text, "latin1"),
    interchangeControlNumber: numbers.interchange,
    status: "built",
    issues: [],
    at: now,
  });
  const batchId = newId();
  await tx.batch.create({
    data: {
      id: batchId,
      number: numbers.batch,
      tradingPartnerId: partner.id,
      status: submissionLifecycle.next(submissionLifecycle.initial, "close"),
      claimCount: carried.length,
      totalCharge: sumCents(carried.map(({ claim }) => totalChargeOf(claim.serviceLines))),
      interchangeControlNumber: numbers.interchange,
      groupControlNumber: numbers.group,
      ediFileId,
      builtAt: now,
      builtById: actor.userId,
      version: FIRST_VERSION,
    },
  });
  await submitTo(context, { ...batch, batchId, ediFileId });
  context.audit({
    action: "batch.build",
    subjectKind: "batch",
    subjectId: batchId,
    after: { claims: carried.length, interchange: numbers.interchange, ediFileId },
  });
  return batchId;
}

async function submitTo(
  { tx, now, today, actor }: UseCaseContext,
  batch: BatchToKeep & { readonly batchId: string; readonly ediFileId: string },
): Promise<void> {
  const { numbers, written, batchId, ediFileId } = batch;
  const byId = new Map(batch.carried.map((stored) => [stored.claim.id, stored]));
  const submitted = written.sets.flatMap(({ controlNumber, claims }) =>
    claims.flatMap(({ id }) => {
      const stored = byId.get(id);
      return stored ? [{ controlNumber, stored }] : [];
    }),
  );
  await insertSubmissions(
    tx,
    batchId,
    submitted.map(({ controlNumber, stored: { claim } }) => ({
      claimId: claim.id,
      setNumber: controlNumber,
      patientControlNumber: claim.patientControlNumber,
      payerName: claim.parties.payer.name,
    })),
  );
  await moveClaims(
    tx,
    submitted.map(({ controlNumber, stored }) => ({
      stored,
      to: claimLifecycle.next(stored.claim.status, "batch"),
      event: {
        kind: "batched",
        summary: `Batched in ${numbers.batch}`,
        detail: `Interchange ${numbers.interchange}`,
        actorName: actor.name,
        ediFileId,
        place: `set ${controlNumber}, CLM ${stored.claim.patientControlNumber}`,
      },
    })),
    { now, today },
  );
}
