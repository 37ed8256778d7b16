import type { AuditDecision, FindingKind } from "@/domain/coding-audits/audit-finding";
import { type AuditCaseStatus, auditCaseLifecycle } from "@/domain/coding-audits/audit-lifecycle";
import type { AnsweredRow, DisputeResult } from "@/domain/coding-audits/dispute";
import { assert } from "@/domain/shared/assert";
import type { AuditCase, AuditedCode } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound, refused } from "@/server/refusal";
import { coded } from "./audit-population";
import { requireLease } from "./work-item-repository";

/** The kinds of work an audit makes: a chart to review, a result to answer, a dispute to decide. */
export const AUDIT_WORK = {
  review: "audit-case",
  answer: "audit-result",
  decide: "dispute-to-answer",
} as const;

export async function findCaseAt(tx: Transaction, caseId: string, version: number): Promise<AuditCase> {
  const found = await tx.auditCase.findFirst({ where: { id: caseId } });
  if (!found) throw notFound("audit case");
  if (found.status === "finished")
    throw refused("record/finished", "This audit case is finished and never changes.");
  if (found.version !== version) throw changedMeanwhile("audit case");
  return found;
}

type CaseEvent = keyof typeof auditCaseLifecycle.transitions;

/** Moves a case along its lifecycle; only the version that was read can be moved. */
export async function moveCase(
  tx: Transaction,
  found: AuditCase,
  event: CaseEvent,
  changes: Partial<Pick<AuditCase, "auditorId" | "startedAt" | "releasedAt">> = {},
): Promise<AuditCase> {
  const status = auditCaseLifecycle.next(found.status as AuditCaseStatus, event);
  return saveCase(tx, found, { ...changes, status });
}

/** Saves a case that keeps or changes its status; a status that the lifecycle does not lead to is our bug. */
export async function saveCase(
  tx: Transaction,
  found: AuditCase,
  changes: Partial<Pick<AuditCase, "status" | "auditorId" | "startedAt" | "releasedAt">>,
): Promise<AuditCase> {
  const to = (changes.status ?? found.status) as AuditCaseStatus;
  assert(
    to === found.status || auditCaseLifecycle.isEdge(found.status as AuditCaseStatus, to),
    `an audit case does not go from ${found.status} to ${to}`,
  );
  const { count } = await tx.auditCase.updateMany({
    where: { id: found.id, version: found.version },
    data: { ...changes, version: { increment: 1 } },
  });
  if (count === 0) throw changedMeanwhile("audit case");
  return { ...found, ...changes, version: found.version + 1 };
}

/** SOD-1 looks at the person, whatever roles they hold; there is no exception for small offices (SOD-8). */
export async function refuseOwnWork(tx: Transaction, found: AuditCase, userId: string): Promise<void> {
  if (await coded(tx, found.encounterId, userId))
    throw refused("access/own-work", "You coded this chart; another person audits it.");
}

/** Renews the own lease on the worksheet, or refuses: whoever decides must be the one who holds it. */
export const requireReviewLease = (
  tx: Transaction,
  { caseId, userId, now }: { readonly caseId: string; readonly userId: string; readonly now: Date },
): Promise<void> =>
  requireLease(tx, { kind: AUDIT_WORK.review, subjectKind: "audit-case", subjectId: caseId, userId, now });

/** Rows of a worksheet as the domain counts them, in their order. */
export const worksheetOf = (rows: readonly AuditedCode[]): AnsweredRow[] => rows.map(rowOf);

const rowOf = (row: AuditedCode): AnsweredRow => ({
  decision: row.decision as AuditDecision,
  ...(row.assignedCode === null ? {} : { assignedCode: row.assignedCode }),
  ...(row.auditedCode === null ? {} : { auditedCode: row.auditedCode }),
  ...(row.what === null ? {} : { what: row.what as FindingKind }),
  ...(row.citation === null ? {} : { citation: row.citation }),
  ...(row.answer === null ? {} : { answer: row.answer as "agreed" | "disputed" }),
  ...(row.result === null ? {} : { result: row.result as DisputeResult }),
});

/** An added row that was taken back stays in the table, undecided and without codes; it counts for nothing. */
export const isTakenBack = (row: Pick<AuditedCode, "assignedCode" | "auditedCode">): boolean =>
  row.assignedCode === null && row.auditedCode === null;

export const findWorksheet = async (tx: Transaction, caseId: string): Promise<AuditedCode[]> => {
  const rows = await tx.auditedCode.findMany({ where: { caseId }, orderBy: { position: "asc" } });
  return rows.filter((row) => !isTakenBack(row));
};

/** The last finished case ends its audit. */
export async function settleAudit(tx: Transaction, auditId: string, now: Date): Promise<boolean> {
  const open = await tx.auditCase.count({ where: { auditId, status: { not: "finished" } } });
  if (open > 0) return false;
  await tx.codingAudit.updateMany({
    where: { id: auditId },
    data: { status: "finished", finishedAt: now, version: { increment: 1 } },
  });
  return true;
}
