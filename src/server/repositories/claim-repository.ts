import type { Claim, ServiceLine } from "@/domain/claims/claim";
import { claimDueOn } from "@/domain/claims/claim-clock";
import {
  type ClaimStatus,
  claimLifecycle,
  EDITABLE_STATUSES,
  OWNER_OF_STATUS,
} from "@/domain/claims/claim-lifecycle";
import { assert } from "@/domain/shared/assert";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Prisma } from "@/generated/prisma/client";
import { toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { readClaimRows } from "./claim-bulk-read";
import { contentColumns, lineColumns } from "./claim-columns";
import { appendClaimEvent, type NewClaimEvent } from "./claim-event-repository";
import { type ClaimRecord, claimInclude, type StoredClaim, toStoredClaim } from "./claim-row";
import { nextNumber } from "./counter-repository";

export interface Moment {
  readonly now: Date;
  readonly today: CalendarDate;
}

export async function findClaim(tx: Transaction, claimId: string): Promise<StoredClaim> {
  const row = await tx.claim.findFirst({ where: { id: claimId }, include: claimInclude });
  if (!row) throw notFound("claim");
  return toStoredClaim(row);
}

/** Those of the ids that exist, in the order asked. */
export async function findClaims(tx: Transaction, claimIds: readonly string[]): Promise<StoredClaim[]> {
  const rows = await readClaimRows(tx, claimIds);
  const byId = new Map(rows.map((row) => [row.id, toStoredClaim(row)]));
  return claimIds.flatMap((id) => byId.get(id) ?? []);
}

/** The claim as the caller last saw it; somebody else's later save is a conflict (CONC-1). */
export async function findClaimAt(tx: Transaction, claimId: string, version: number): Promise<StoredClaim> {
  const stored = await findClaim(tx, claimId);
  if (stored.claim.version !== version) throw changedMeanwhile("claim");
  return stored;
}

/** CLM01: two letters and eight digits of a counter row. */
export const nextPatientControlNumber = async (tx: Transaction): Promise<string> =>
  `FP${(await nextNumber(tx, { scope: "claim", kind: "patient-control" })).toString().padStart(8, "0")}`;

/** REF*6R, answered by the remittance. */
export const nextLineControlNumber = async (tx: Transaction): Promise<string> =>
  `L${(await nextNumber(tx, { scope: "claim", kind: "line-control" })).toString().padStart(9, "0")}`;

export type NewClaimContent = Omit<
  Claim,
  "id" | "version" | "status" | "patientControlNumber" | "serviceLines"
> & {
  readonly serviceLines: readonly Omit<ServiceLine, "lineControlNumber">[];
};
export type NewClaimRecord = Pick<
  ClaimRecord,
  "encounterId" | "coverageId" | "patientId" | "payerId" | "practiceId" | "renderingProviderId" | "facilityId"
> & {
  /** Absent for the first version, which begins its own chain. */
  readonly supersedes?: { readonly chainId: string; readonly predecessorId: string };
  readonly ownerId?: string;
};

/** A new draft with its own control numbers. A successor stays inactive until the payer accepts it (MON-7). */
export async function insertClaim(
  tx: Transaction,
  input: { readonly content: NewClaimContent; readonly record: NewClaimRecord },
  moment: Moment,
): Promise<StoredClaim> {
  const { content, record } = input;
  const { supersedes, ...links } = record;
  const id = newId();
  const patientControlNumber = await nextPatientControlNumber(tx);
  await tx.claim.create({
    data: {
      ...links,
      ...contentColumns(content),
      id,
      patientControlNumber,
      ownerId: record.ownerId ?? null,
      chainId: supersedes?.chainId ?? id,
      predecessorId: supersedes?.predecessorId ?? null,
      active: supersedes === undefined,
      frequencyCode: content.frequencyCode,
      type: content.type,
      filingLimitOn: toOptionalDateColumn(content.filingLimitOn),
      status: claimLifecycle.initial,
      statusSince: moment.now,
      owner: OWNER_OF_STATUS[claimLifecycle.initial],
      createdAt: moment.now,
    },
  });
  await insertDiagnoses(tx, id, content.diagnosisCodes);
  for (const line of content.serviceLines)
    await tx.serviceLine.create({
      data: {
        ...lineColumns(line),
        id: newId(),
        claimId: id,
        lineControlNumber: await nextLineControlNumber(tx),
      },
    });
  const stored = await findClaim(tx, id);
  await tx.claim.updateMany({
    where: { id },
    data: { dueOn: toOptionalDateColumn(dueOn(stored, "draft", moment)) },
  });
  return findClaim(tx, id);
}

/**
 * Saves a correction of the content, only while the office has the claim (AUTHZ-8); lines keep their rows, because
 * ledger entries name them. A claim that a person corrected is touched; one that a format rule corrected is not.
 */
export async function saveClaimContent(
  tx: Transaction,
  before: StoredClaim,
  corrected: { readonly claim: Claim; readonly by: "person" | "rule" },
): Promise<StoredClaim> {
  const { claim, by } = corrected;
  assert(EDITABLE_STATUSES.includes(before.claim.status), `a ${before.claim.status} claim is never edited`);
  await compareAndSet(tx, before.claim, {
    ...contentColumns(claim),
    ...(by === "person" ? { touched: true } : {}),
  });
  await tx.claimDiagnosis.deleteMany({ where: { claimId: claim.id } });
  await insertDiagnoses(tx, claim.id, claim.diagnosisCodes);
  for (const line of claim.serviceLines)
    await tx.serviceLine.updateMany({
      where: { claimId: claim.id, lineNumber: line.lineNumber },
      data: lineColumns(line),
    });
  return findClaim(tx, claim.id);
}

export interface ClaimMove {
  readonly to: ClaimStatus;
  /** Written to the claim's story with the move: no status changes without a line that says why. */
  readonly event: NewClaimEvent;
  /** Overrides the clock of the status, e.g. by the deadline of a denial. */
  readonly dueOn?: CalendarDate | undefined;
  readonly changes?: Pick<
    Prisma.ClaimUpdateManyMutationInput,
    "payerControlNumber" | "firstSubmittedAt" | "acceptedAt" | "adjudicatedAt" | "active" | "touched"
  > & { readonly ownerId?: string | null };
}

/** Every change of a claim's status: an edge of the lifecycle, with owner, clock, entry time and story. */
export async function moveClaim(
  tx: Transaction,
  stored: StoredClaim,
  move: ClaimMove,
  moment: Moment,
): Promise<StoredClaim> {
  const { claim } = stored;
  const moved = movedClaim(stored, move, moment);
  await compareAndSet(tx, claim, { ...move.changes, ...moved, dueOn: toOptionalDateColumn(moved.dueOn) });
  await appendClaimEvent(tx, claim.id, { ...move.event, at: moment.now });
  return findClaim(tx, claim.id);
}

/** What a move sets, by whichever statement it is written. */
export function movedClaim(
  stored: StoredClaim,
  { to, dueOn: deadline }: Pick<ClaimMove, "to" | "dueOn">,
  moment: Moment,
): Pick<ClaimRecord, "statusSince" | "owner" | "dueOn"> & { readonly status: ClaimStatus } {
  const { claim, record } = stored;
  assert(claimLifecycle.isEdge(claim.status, to), `a claim never goes from ${claim.status} to ${to}`);
  return {
    status: to,
    statusSince: claim.status === to ? record.statusSince : moment.now,
    owner: OWNER_OF_STATUS[to],
    dueOn: deadline ?? dueOn(stored, to, moment),
  };
}

const dueOn = (
  { claim, record }: StoredClaim,
  status: ClaimStatus,
  { today }: Moment,
): CalendarDate | undefined =>
  claimDueOn(status, {
    today,
    filingLimitOn: claim.filingLimitOn,
    acknowledgmentDays: record.acknowledgmentDays,
    responseDays: record.responseDays,
  });

async function compareAndSet(
  tx: Transaction,
  { id, version }: Pick<Claim, "id" | "version">,
  data: Prisma.ClaimUpdateManyMutationInput & { readonly ownerId?: string | null },
): Promise<void> {
  const { count } = await tx.claim.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw changedMeanwhile("claim");
}

const insertDiagnoses = (tx: Transaction, claimId: string, codes: readonly string[]) =>
  tx.claimDiagnosis.createMany({
    data: codes.map((code, index) => ({ id: newId(), claimId, sequence: index + 1, code })),
  });
