import { z } from "zod";
import { awaitsAnswer, DISPUTE_RESULTS } from "@/domain/coding-audits/dispute";
import type { AuditCase, AuditedCode } from "@/generated/prisma/client";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import {
  findCaseAt,
  findWorksheet,
  moveCase,
  refuseOwnWork,
  settleAudit,
  worksheetOf,
} from "@/server/repositories/audit-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

const result = z.strictObject({
  rowId: z.uuid(),
  result: z.enum(DISPUTE_RESULTS),
  reason: z.string().trim().min(1).max(1000),
});
type Result = z.output<typeof result>;

/** The auditor decides each disputed finding and ends the case; what is finished never changes (AUTHZ-8). */
export const finishCase = defineUseCase({
  name: "coding-audits.finish-case",
  permission: "coding-audit:review",
  input: z.strictObject({
    caseId: z.uuid(),
    version: z.int(),
    results: z.array(result).max(200).default([]),
  }),

  async run(context, { caseId, version, results }) {
    const { tx, actor, now } = context;
    const userId = requireUserId(actor);
    const found = await findCaseAt(tx, caseId, version);
    await refuseOwnWork(tx, found, userId);
    const rows = await findWorksheet(tx, caseId);
    await refuseEarly(context, found, rows);
    const disputed = rows.filter(({ answer }) => answer === "disputed");
    for (const row of disputed) await decide(tx, row, resultOf(row, results), { userId, now });
    const finished = await moveCase(tx, found, "finish");
    await closeWorkItems(tx, { subjectKind: "audit-case", subjectId: caseId }, now);
    const auditFinished = await settleAudit(tx, found.auditId, now);
    context.audit({
      action: "audit-case.finish",
      subjectKind: "audit-case",
      subjectId: caseId,
      before: found.status,
      after: { status: finished.status, results: results.map(({ rowId, result }) => ({ rowId, result })) },
    });
    return { caseId, version: finished.version, auditFinished };
  },
});

/** Without answers the case stays with the coder until the answer is due. */
async function refuseEarly(
  { tx, today }: UseCaseContext,
  found: AuditCase,
  rows: readonly AuditedCode[],
): Promise<void> {
  if (found.status !== "released" || !worksheetOf(rows).some(awaitsAnswer)) return;
  const waiting = await tx.workItem.findFirst({
    where: { kind: "audit-result", subjectKind: "audit-case", subjectId: found.id, closedAt: null },
  });
  const dueOn = waiting?.dueOn?.toISOString().slice(0, 10);
  if (dueOn !== undefined && today <= dueOn)
    throw refused("lifecycle/refused", `The coder may answer until ${dueOn}.`);
}

function resultOf(row: AuditedCode, results: readonly Result[]): Result {
  const own = results.find(({ rowId }) => rowId === row.id);
  if (!own)
    throw refused("coding-audit/worksheet-open", `Row ${row.position} is disputed and not decided yet.`);
  return own;
}

const decide = (
  tx: UseCaseContext["tx"],
  row: AuditedCode,
  { result, reason }: Result,
  by: { readonly userId: string; readonly now: Date },
) =>
  tx.auditedCode.updateMany({
    where: { id: row.id },
    data: { result, resultReason: reason, resultById: by.userId, resultAt: by.now },
  });
