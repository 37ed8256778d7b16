import { z } from "zod";
import { awaitsAnswer, isDifference } from "@/domain/coding-audits/dispute";
import type { AuditCase } from "@/generated/prisma/client";
import { requireUserId } from "@/server/access/actor";
import { notFound, refused } from "@/server/refusal";
import {
  AUDIT_WORK,
  findCaseAt,
  findWorksheet,
  moveCase,
  saveCase,
  settleAudit,
  worksheetOf,
} from "@/server/repositories/audit-repository";
import { closeWorkItems, openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

/**
 * The coder agrees with a finding or disputes it with a reason. When every finding has its answer the case goes back
 * to the auditor, or is finished where nothing is disputed.
 */
export const answerFinding = defineUseCase({
  name: "coding-audits.answer-finding",
  permission: "coding-audit:rebut",
  input: z.strictObject({
    caseId: z.uuid(),
    version: z.int(),
    rowId: z.uuid(),
    answer: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("agreed") }),
      z.strictObject({ kind: z.literal("disputed"), reason: z.string().trim().min(1).max(1000) }),
    ]),
  }),

  async run(context, { caseId, version, rowId, answer }) {
    const { tx, actor, now } = context;
    const found = await findOwnCase(context, caseId, version);
    if (found.status !== "released")
      throw refused("lifecycle/refused", `A case that is ${found.status} waits for no answer.`);
    const row = await tx.auditedCode.findFirst({ where: { id: rowId, caseId } });
    if (!row) throw notFound("finding");
    if (!worksheetOf([row]).some(isDifference))
      throw refused("input/invalid", "The auditor agreed with this code; there is nothing to answer.");
    await tx.auditedCode.updateMany({
      where: { id: rowId },
      data: {
        answer: answer.kind,
        answerReason: answer.kind === "disputed" ? answer.reason : null,
        answeredAt: now,
      },
    });
    const settled = await settleAnswers(context, found);
    context.audit({
      action: `audit-case.finding-${answer.kind}`,
      subjectKind: "audit-case",
      subjectId: caseId,
      after: { rowId, status: settled.status },
    });
    return { caseId, version: settled.version, status: settled.status, answeredBy: actor.name };
  },
});

/** Results are the coder's own; another person's case does not exist for them. */
async function findOwnCase(context: UseCaseContext, caseId: string, version: number): Promise<AuditCase> {
  const own = await context.tx.auditCase.findFirst({
    where: { id: caseId, coderId: requireUserId(context.actor), releasedAt: { not: null } },
  });
  if (!own) throw notFound("audit case");
  return findCaseAt(context.tx, caseId, version);
}

async function settleAnswers({ tx, now }: UseCaseContext, found: AuditCase): Promise<AuditCase> {
  const rows = worksheetOf(await findWorksheet(tx, found.id));
  if (rows.some(awaitsAnswer)) return saveCase(tx, found, {});
  const subject = { subjectKind: "audit-case", subjectId: found.id };
  await closeWorkItems(tx, { ...subject, kind: AUDIT_WORK.answer }, now);
  const disputed = rows.filter((row) => row.answer === "disputed").length;
  if (disputed === 0) {
    const finished = await moveCase(tx, found, "finish");
    await settleAudit(tx, found.auditId, now);
    return finished;
  }
  await openWorkItem(
    tx,
    {
      ...subject,
      kind: AUDIT_WORK.decide,
      queue: "audit",
      reason: `${disputed} ${disputed === 1 ? "finding is" : "findings are"} disputed`,
      leavesWhen: "Each disputed finding stands, is amended or is withdrawn.",
      ...(found.auditorId ? { ownerId: found.auditorId } : {}),
    },
    now,
  );
  return moveCase(tx, found, "dispute");
}
