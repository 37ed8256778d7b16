import { type AppealOutcome, type AppealStatus, appealLifecycle } from "@/domain/appeals/appeal-lifecycle";
import type { QuotedPassage } from "@/domain/appeals/letter";
import { assert } from "@/domain/shared/assert";
import type { Appeal, Prisma } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound } from "@/server/refusal";

export const OPEN_APPEAL: readonly AppealStatus[] = ["drafting", "ready", "filed", "receipt-confirmed"];
/** With the payer and not decided. */
export const FILED_APPEAL: readonly AppealStatus[] = ["filed", "receipt-confirmed"];
export const isFiled = ({ status }: Pick<Appeal, "status">): boolean =>
  (FILED_APPEAL as readonly string[]).includes(status);

/** What an appeal shows beside its letter: word-for-word quotes, and whole documents that go along. */
export interface AppealEvidence {
  readonly quotes: readonly QuotedPassage[];
  readonly documentIds: readonly string[];
}
export const evidenceOf = ({ evidence }: Pick<Appeal, "evidence">): AppealEvidence =>
  evidence as unknown as AppealEvidence;
export const evidenceColumn = (evidence: AppealEvidence): Prisma.InputJsonValue =>
  evidence as unknown as Prisma.InputJsonValue;

export async function findAppeal(tx: Transaction, appealId: string): Promise<Appeal> {
  const row = await tx.appeal.findFirst({ where: { id: appealId } });
  if (!row) throw notFound("appeal");
  return row;
}

export async function findAppealAt(tx: Transaction, appealId: string, version: number): Promise<Appeal> {
  const row = await findAppeal(tx, appealId);
  if (row.version !== version) throw changedMeanwhile("appeal");
  return row;
}

export const openAppealOf = (tx: Transaction, denialId: string): Promise<Appeal | null> =>
  tx.appeal.findFirst({ where: { denialId, status: { in: [...OPEN_APPEAL] } } });

/** Filed appeals of a claim that the payer has not decided. */
export const filedAppealsOf = (tx: Transaction, claimId: string): Promise<Appeal[]> =>
  tx.appeal.findMany({ where: { claimId, status: { in: [...FILED_APPEAL] } }, orderBy: { number: "asc" } });

/** One above the highest level that was filed for this line of this claim: a level is gone through once. */
export async function nextAppealLevel(
  tx: Transaction,
  of: { readonly claimId: string; readonly serviceLineId: string | null },
): Promise<number> {
  const { _max } = await tx.appeal.aggregate({
    where: { claimId: of.claimId, filedAt: { not: null }, denial: { serviceLineId: of.serviceLineId } },
    _max: { level: true },
  });
  return (_max.level ?? 0) + 1;
}

type AppealEvent = keyof typeof appealLifecycle.transitions;
type AppealChanges = Omit<Prisma.AppealUncheckedUpdateManyInput, "id" | "version" | "status">;

/** Along an edge of the lifecycle, by compare-and-set. */
export async function moveAppeal(
  tx: Transaction,
  appeal: Pick<Appeal, "id" | "version" | "status">,
  event: AppealEvent,
  changes: AppealChanges = {},
): Promise<{ readonly status: AppealStatus; readonly version: number }> {
  const from = appeal.status as AppealStatus;
  const status = appealLifecycle.next(from, event);
  assert(appealLifecycle.isEdge(from, status), `an appeal never goes from ${from} to ${status}`);
  const version = await changeAppeal(tx, appeal, { ...changes, status });
  return { status, version };
}

export async function changeAppeal(
  tx: Transaction,
  { id, version }: Pick<Appeal, "id" | "version">,
  data: Omit<Prisma.AppealUncheckedUpdateManyInput, "id" | "version">,
): Promise<number> {
  const { count } = await tx.appeal.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw changedMeanwhile("appeal");
  return version + 1;
}

export const OUTCOME_WORDS: Readonly<Record<AppealOutcome, string>> = {
  favorable: "decided in our favor",
  "partly-favorable": "decided in our favor in part",
  unfavorable: "decided against us",
  dismissed: "dismissed without a decision",
};
