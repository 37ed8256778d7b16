import { compactCode } from "@/domain/code-sets/code-format";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { NO_LONGER_SENT } from "./encounter-import/replace-content";

/** A diagnosis that the source states in its own record. Nobody has looked at it yet. */
export interface ProposedDiagnosis {
  readonly id: string;
  /** Compact. */
  readonly code: string;
  /** In the source's words; the code again where it gives none. */
  readonly display: string;
}

/** What a coder did with a proposed code other than taking it as it stood. Codes are compact. */
export interface ProposalDecision {
  readonly kind: "diagnosis" | "service";
  readonly code: string;
  readonly outcome: "declined" | "changed";
  readonly reason?: string;
  readonly becameCode?: string;
}

/** Proposed diagnoses that are neither on the sheet nor decided, in the order of the source. */
export async function undecidedDiagnoses(tx: Transaction, encounterId: string): Promise<ProposedDiagnosis[]> {
  const entries = await tx.recordEntry.findMany({
    where: { encounterId, kind: "proposed-diagnosis", code: { not: null } },
    orderBy: { sourceId: "asc" },
  });
  if (entries.length === 0) return [];
  const assigned = await tx.codeAssignment.findMany({ where: { encounterId }, select: { code: true } });
  const decided = await decisionsOf(tx, encounterId);
  const settled = new Set([
    ...assigned.map(({ code }) => code),
    ...decided.flatMap(({ kind, code }) => (kind === "diagnosis" ? [code] : [])),
  ]);
  return entries.flatMap(({ id, code, display, status }) => {
    const compact = compactCode(code ?? "");
    if (status === NO_LONGER_SENT || settled.has(compact)) return [];
    settled.add(compact);
    return [{ id, code: compact, display }];
  });
}

export async function decisionsOf(tx: Transaction, encounterId: string): Promise<ProposalDecision[]> {
  const rows = await tx.proposalDecision.findMany({
    where: { encounterId },
    orderBy: [{ kind: "asc" }, { code: "asc" }, { id: "asc" }],
  });
  return rows.map(({ kind, code, outcome, reason, becameCode }) => ({
    kind: kind as ProposalDecision["kind"],
    code,
    outcome: outcome as ProposalDecision["outcome"],
    ...(reason ? { reason } : {}),
    ...(becameCode ? { becameCode } : {}),
  }));
}

/** Brings the decisions to what the sheet says now; one that stands keeps who made it and when. */
export async function replaceDecisions(
  tx: Transaction,
  encounterId: string,
  sheet: {
    readonly decisions: readonly ProposalDecision[];
    readonly userId: string;
    readonly now: Date;
  },
): Promise<void> {
  const before = await tx.proposalDecision.findMany({ where: { encounterId } });
  const same = (row: (typeof before)[number], one: ProposalDecision) =>
    row.kind === one.kind &&
    row.code === compactCode(one.code) &&
    row.outcome === one.outcome &&
    (row.reason ?? undefined) === one.reason;
  const gone = before.filter((row) => !sheet.decisions.some((one) => same(row, one))).map(({ id }) => id);
  const added = sheet.decisions.filter((one) => !before.some((row) => same(row, one)));
  if (gone.length > 0) await tx.proposalDecision.deleteMany({ where: { id: { in: gone } } });
  if (added.length === 0) return;
  await tx.proposalDecision.createMany({
    data: added.map((one) => ({
      id: newId(),
      encounterId,
      kind: one.kind,
      code: compactCode(one.code),
      outcome: one.outcome,
      reason: one.reason ?? null,
      becameCode: one.becameCode ? compactCode(one.becameCode) : null,
      decidedById: sheet.userId,
      decidedAt: sheet.now,
    })),
  });
}

/** How many proposals still wait for the coder; completion is closed until there are none. */
export async function countUndecided(tx: Transaction, encounterId: string): Promise<number> {
  const services = await tx.charge.count({ where: { encounterId, proposed: true } });
  return services + (await undecidedDiagnoses(tx, encounterId)).length;
}
