import { z } from "zod";
import { worksheetProblems } from "@/domain/coding-audits/audit-finding";
import { isDifference } from "@/domain/coding-audits/dispute";
import { addDays } from "@/domain/shared/calendar-date";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import {
  AUDIT_WORK,
  findCaseAt,
  findWorksheet,
  moveCase,
  refuseOwnWork,
  requireReviewLease,
  settleAudit,
  worksheetOf,
} from "@/server/repositories/audit-repository";
import { closeWorkItems, openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

/** How long a coder has to answer before the auditor may finish without an answer. */
const DAYS_TO_ANSWER = 7;

/** Gives the result to the coder; without a difference there is nothing to answer, and the case is finished. */
export const releaseCase = defineUseCase({
  name: "coding-audits.release-case",
  permission: "coding-audit:review",
  input: z.strictObject({ caseId: z.uuid(), version: z.int() }),

  async run(context, { caseId, version }) {
    const { tx, actor, now } = context;
    const userId = requireUserId(actor);
    const found = await findCaseAt(tx, caseId, version);
    await refuseOwnWork(tx, found, userId);
    await requireReviewLease(tx, { caseId, userId, now });
    const rows = worksheetOf(await findWorksheet(tx, caseId));
    const problems = worksheetProblems(rows);
    if (problems.length > 0)
      throw refused("coding-audit/worksheet-open", problems[0]?.message ?? "", problems);
    const released = await moveCase(tx, found, "release", { releasedAt: now });
    await closeWorkItems(tx, { subjectKind: "audit-case", subjectId: caseId }, now);
    const differences = rows.filter(isDifference).length;
    const finished = differences === 0;
    const last = finished ? await moveCase(tx, released, "finish") : released;
    if (finished) await settleAudit(tx, found.auditId, now);
    else await askCoder(context, { caseId, coderId: found.coderId, differences });
    context.audit({
      action: "audit-case.release",
      subjectKind: "audit-case",
      subjectId: caseId,
      before: found.status,
      after: { status: last.status, differences },
    });
    return { caseId, version: last.version, status: last.status };
  },
});

const askCoder = (
  { tx, now, today }: UseCaseContext,
  result: { readonly caseId: string; readonly coderId: string | null; readonly differences: number },
): Promise<void> =>
  openWorkItem(
    tx,
    {
      kind: AUDIT_WORK.answer,
      queue: "coding",
      subjectKind: "audit-case",
      subjectId: result.caseId,
      reason: `Audit result with ${result.differences} ${result.differences === 1 ? "finding" : "findings"}`,
      leavesWhen: "Each finding is agreed or disputed.",
      dueOn: addDays(today, DAYS_TO_ANSWER),
      ...(result.coderId ? { ownerId: result.coderId } : {}),
    },
    now,
  );
