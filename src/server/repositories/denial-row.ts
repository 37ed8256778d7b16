import { type DenialStatus, denialLifecycle } from "@/domain/denials/denial-lifecycle";
import { assert } from "@/domain/shared/assert";
import type { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound } from "@/server/refusal";

export const denialInclude = {
  serviceLine: { select: { lineNumber: true, procedureCode: true, modifiers: true } },
  claimPayment: { select: { payerControlNumber: true, remittance: { select: { paymentOn: true } } } },
} satisfies Prisma.DenialInclude;
export type DenialRow = Prisma.DenialGetPayload<{ include: typeof denialInclude }>;

export async function findDenial(tx: Transaction, denialId: string): Promise<DenialRow> {
  const row = await tx.denial.findFirst({ where: { id: denialId }, include: denialInclude });
  if (!row) throw notFound("denial");
  return row;
}

/** The denial as the caller last saw it; somebody else's later save is a conflict (CONC-1). */
export async function findDenialAt(tx: Transaction, denialId: string, version: number): Promise<DenialRow> {
  const row = await findDenial(tx, denialId);
  if (row.version !== version) throw changedMeanwhile("denial");
  return row;
}

type DenialEvent = keyof typeof denialLifecycle.transitions;
type DenialChanges = Omit<Prisma.DenialUncheckedUpdateManyInput, "id" | "version" | "status" | "statusSince">;
type MovedDenial = Pick<DenialRow, "id" | "version" | "status">;

export const statusOfDenial = ({ status }: Pick<DenialRow, "status">): DenialStatus => status as DenialStatus;

/** Along an edge of the lifecycle, with what changes beside the status. Answers the new version. */
export async function moveDenial(
  tx: Transaction,
  denial: MovedDenial,
  move: { readonly event: DenialEvent; readonly changes?: DenialChanges },
  now: Date,
): Promise<number> {
  const from = statusOfDenial(denial);
  const to = denialLifecycle.next(from, move.event);
  assert(denialLifecycle.isEdge(from, to), `a denial never goes from ${from} to ${to}`);
  return changeDenial(tx, denial, {
    ...move.changes,
    status: to,
    ...(from === to ? {} : { statusSince: now }),
  });
}

/** Changes beside the status, by compare-and-set. */
export async function changeDenial(
  tx: Transaction,
  { id, version }: Pick<MovedDenial, "id" | "version">,
  data: Omit<Prisma.DenialUncheckedUpdateManyInput, "id" | "version">,
): Promise<number> {
  const { count } = await tx.denial.updateMany({
    where: { id, version },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw changedMeanwhile("denial");
  return version + 1;
}
