import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import { AUDIT_WORK, findCaseAt, moveCase, refuseOwnWork } from "@/server/repositories/audit-repository";
import { leaseSubject } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Opens a worksheet for one auditor: leased, so that no two people decide the same chart. */
export const startReview = defineUseCase({
  name: "coding-audits.start-review",
  permission: "coding-audit:review",
  input: z.strictObject({ caseId: z.uuid(), version: z.int() }),

  async run(context, { caseId, version }) {
    const { tx, actor, now } = context;
    const userId = requireUserId(actor);
    const found = await findCaseAt(tx, caseId, version);
    await refuseOwnWork(tx, found, userId);
    const lease = await leaseSubject(tx, {
      kind: AUDIT_WORK.review,
      subjectKind: "audit-case",
      subjectId: caseId,
      userId,
      now,
    });
    if (!lease.granted) throw refused("record/leased", "Another person has this worksheet open.", lease);
    const opened =
      found.status === "in-review"
        ? found
        : await moveCase(tx, found, "review", { auditorId: userId, startedAt: found.startedAt ?? now });
    context.audit({
      action: "audit-case.review",
      subjectKind: "audit-case",
      subjectId: caseId,
      before: found.status,
      after: opened.status,
    });
    return { caseId, version: opened.version, leasedUntil: lease.expiresAt };
  },
});
