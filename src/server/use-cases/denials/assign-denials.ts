import { z } from "zod";
import { denialLifecycle } from "@/domain/denials/denial-lifecycle";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { openAppealOf } from "@/server/repositories/appeal-repository";
import { hasOpenSuccessor } from "@/server/repositories/claim-chain-repository";
import { findClaim } from "@/server/repositories/claim-repository";
import { type DenialRow, denialInclude, moveDenial, statusOfDenial } from "@/server/repositories/denial-row";
import { defineUseCase, type UseCaseContext } from "../use-case";

export interface AssignedRow {
  readonly denialId: string;
  readonly number: string | null;
  readonly outcome: "assigned" | "unchanged" | "refused";
  readonly reason?: string;
}

/** Gives denials to a person, one or many, with an answer per row; what waits on the payer is not taken away from it. */
export const assignDenials = defineUseCase({
  name: "denials.assign",
  permission: "denial:work",
  input: z.strictObject({ denialIds: z.array(z.uuid()).min(1).max(200), ownerId: z.uuid() }),

  async run(context, { denialIds, ownerId }): Promise<AssignedRow[]> {
    const { tx } = context;
    const member = await tx.membership.findFirst({ where: { userId: ownerId, endedAt: null } });
    if (!member?.roles.includes("denial-specialist"))
      throw refused("input/invalid", "This person does not work denials here.");
    const rows = await tx.denial.findMany({ where: { id: { in: denialIds } }, include: denialInclude });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const answers: AssignedRow[] = [];
    for (const denialId of new Set(denialIds))
      answers.push(await assignOne(context, { denialId, denial: byId.get(denialId), ownerId }));
    return answers;
  },
});

async function assignOne(
  { tx, now, audit }: UseCaseContext,
  { denialId, denial, ownerId }: { denialId: string; denial: DenialRow | undefined; ownerId: string },
): Promise<AssignedRow> {
  const answer = (outcome: AssignedRow["outcome"], reason?: string): AssignedRow => {
    audit({
      action: `denial.assign-${outcome}`,
      subjectKind: "denial",
      subjectId: denialId,
      before: { owner: denial?.ownerId ?? null, status: denial?.status ?? null },
      after: { owner: ownerId },
    });
    return { denialId, number: denial?.number ?? null, outcome, ...(reason ? { reason } : {}) };
  };
  if (!denial) return answer("refused", "No such denial.");
  if (denial.status === "resolved") return answer("refused", "The denial is resolved.");
  if (denial.ownerId === ownerId && denial.status === "assigned") return answer("unchanged");
  const busy = await busyWith(tx, denial);
  if (busy) {
    await tx.denial.updateMany({
      where: { id: denialId, version: denial.version },
      data: { ownerId, version: { increment: 1 } },
    });
  } else {
    const event = denialLifecycle.allows(statusOfDenial(denial), "assign") ? "assign" : "take-up-again";
    await moveDenial(tx, denial, { event, changes: { ownerId } }, now);
  }
  await tx.workItem.updateMany({
    where: { subjectKind: "denial", subjectId: denialId, closedAt: null },
    data: { ownerId },
  });
  return answer("assigned");
}

/** An appeal or a corrected claim is under way: the owner changes, the state does not. */
async function busyWith(tx: Transaction, denial: DenialRow): Promise<boolean> {
  if (await openAppealOf(tx, denial.id)) return true;
  return denial.status === "correcting" && hasOpenSuccessor(tx, await findClaim(tx, denial.claimId));
}
