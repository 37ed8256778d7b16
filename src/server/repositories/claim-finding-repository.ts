import { byUrgency } from "@/domain/claim-edits/catalog";
import type { AppliedFix } from "@/domain/claim-edits/format-fix";
import { type ClaimStatus, EDITABLE_STATUSES } from "@/domain/claims/claim-lifecycle";
import { type EditFinding, type FindingPlace, isBlocking, type Severity } from "@/domain/claims/edit-finding";
import type { ClaimFinding } from "@/generated/prisma/client";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound, refused } from "@/server/refusal";

/** `override-proposed` still stops the claim; `overridden` no longer does; `fixed` is settled and kept. */
export type FindingStatus = "open" | "override-proposed" | "overridden" | "fixed";
const STANDING: readonly FindingStatus[] = ["open", "override-proposed", "overridden"];
const UNSETTLED: readonly FindingStatus[] = ["open", "override-proposed"];

export interface StoredFinding extends EditFinding {
  readonly id: string;
  readonly claimId: string;
  readonly status: FindingStatus;
  readonly overriddenById: string | null;
  readonly overrideReason: string | null;
  readonly foundAt: Date;
}

const toFinding = (row: ClaimFinding): StoredFinding => ({
  id: row.id,
  claimId: row.claimId,
  editId: row.editId,
  severity: row.severity as Severity,
  at: row.at as FindingPlace,
  message: row.message,
  remedy: row.remedy,
  authority: row.authority,
  status: row.status as FindingStatus,
  overriddenById: row.overriddenById,
  overrideReason: row.overrideReason,
  foundAt: row.foundAt,
});

/** Everything the last scrub found, overridden findings included, worst first and then as billers work them. */
export async function standingFindings(tx: Transaction, claimId: string): Promise<StoredFinding[]> {
  const rows = await tx.claimFinding.findMany({
    where: { claimId, status: { in: [...STANDING] } },
  });
  return rows.map(toFinding).sort(byUrgency);
}

export async function findFinding(tx: Transaction, findingId: string): Promise<StoredFinding> {
  const row = await tx.claimFinding.findFirst({ where: { id: findingId } });
  if (!row) throw notFound("finding");
  return toFinding(row);
}

export const isUnsettled = ({ status }: Pick<StoredFinding, "status">): boolean => UNSETTLED.includes(status);
export const stopsClaim = (finding: StoredFinding): boolean => isUnsettled(finding) && isBlocking(finding);

/** Claims that an open block or stop keeps from every batch (S10), by whatever path they come. */
export async function claimsStopped(
  tx: Transaction,
  claimIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.claimFinding.findMany({
    where: {
      claimId: { in: [...claimIds] },
      status: { in: [...UNSETTLED] },
      severity: { in: ["block", "stop"] },
    },
    select: { claimId: true },
  });
  return new Set(rows.map(({ claimId }) => claimId));
}

export interface ScrubRecord {
  readonly standing: readonly StoredFinding[];
  readonly opened: number;
  readonly closed: number;
}

/**
 * Keeps what a scrub found. A finding that is found again in the same words stays, with what people decided about
 * it; one that is gone is closed as fixed, never deleted; format corrections are kept as fixed at once (S9).
 */
export async function recordScrub(
  tx: Transaction,
  claimId: string,
  found: {
    readonly findings: readonly EditFinding[];
    readonly fixes: readonly AppliedFix[];
    readonly now: Date;
  },
): Promise<ScrubRecord> {
  const before = await standingFindings(tx, claimId);
  const scrubNumber = await nextScrubNumber(tx, claimId);
  const known = new Map(before.map((finding) => [keyOf(finding), finding]));
  const now = new Set(found.findings.map(keyOf));
  const gone = before.filter((finding) => !now.has(keyOf(finding)));
  const opened = found.findings.filter((finding) => !known.has(keyOf(finding)));
  await tx.claimFinding.updateMany({
    where: { id: { in: gone.map(({ id }) => id) } },
    data: { status: "fixed", closedAt: found.now },
  });
  const rows = [
    ...found.fixes.map(({ finding }) => ({ finding, status: "fixed", closedAt: found.now })),
    ...opened.map((finding) => ({ finding, status: "open", closedAt: null })),
  ];
  await tx.claimFinding.createMany({
    data: rows.map(({ finding, status, closedAt }) => ({
      ...finding,
      id: newId(),
      claimId,
      scrubNumber,
      status,
      closedAt,
      foundAt: found.now,
    })),
  });
  return { standing: await standingFindings(tx, claimId), opened: opened.length, closed: gone.length };
}

/** Keeps findings of another check than the scrub, of many claims at once; the next scrub closes those that are gone. */
export async function addFindings(
  tx: Transaction,
  found: readonly { readonly claimId: string; readonly findings: readonly EditFinding[] }[],
  now: Date,
): Promise<void> {
  const scrubs = await tx.claimFinding.groupBy({
    by: ["claimId"],
    where: { claimId: { in: found.map(({ claimId }) => claimId) } },
    _max: { scrubNumber: true },
  });
  const last = new Map(scrubs.map(({ claimId, _max }) => [claimId, _max.scrubNumber ?? 0]));
  await tx.claimFinding.createMany({
    data: found.flatMap(({ claimId, findings }) =>
      findings.map((finding) => ({
        ...finding,
        id: newId(),
        claimId,
        scrubNumber: (last.get(claimId) ?? 0) + 1,
        status: "open",
        foundAt: now,
      })),
    ),
  });
}

const keyOf = ({ editId, at, message }: EditFinding): string => `${editId}|${at}|${message}`;

async function nextScrubNumber(tx: Transaction, claimId: string): Promise<number> {
  const last = await tx.claimFinding.aggregate({ where: { claimId }, _max: { scrubNumber: true } });
  return (last._max.scrubNumber ?? 0) + 1;
}

/** What a person decided about a finding; another person's decision in the meantime is a conflict (CONC-1). */
export async function decideFinding(
  tx: Transaction,
  finding: StoredFinding,
  decision: {
    readonly status: FindingStatus;
    readonly overriddenById: string | null;
    readonly overrideReason: string | null;
  },
): Promise<void> {
  const { count } = await tx.claimFinding.updateMany({
    where: { id: finding.id, status: finding.status },
    data: decision,
  });
  if (count === 0) throw changedMeanwhile("finding");
}

/** What reference list 7 lets people pass at all: an open finding of a claim that has not left, never a stop. */
export function requireOverridable(finding: StoredFinding, claimStatus: ClaimStatus): void {
  if (!EDITABLE_STATUSES.includes(claimStatus))
    throw refused("lifecycle/refused", `A claim that is ${claimStatus} has nothing to override.`);
  if (finding.severity === "stop")
    throw refused("claim/not-overridable", "Nobody can pass a stop; correct the data.");
  if (finding.severity === "note" || finding.severity === "fix")
    throw refused("claim/not-overridable", "A note stops nothing, so there is nothing to pass.");
  if (finding.status !== "open") throw refused("lifecycle/refused", "This finding is not open any more.");
}
