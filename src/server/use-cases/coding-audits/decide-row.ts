import { z } from "zod";
import {
  FINDING_CAUSES,
  FINDING_DIRECTIONS,
  FINDING_KINDS,
  FINDING_SEVERITIES,
} from "@/domain/coding-audits/audit-finding";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import {
  findCaseAt,
  refuseOwnWork,
  requireReviewLease,
  saveCase,
} from "@/server/repositories/audit-repository";
import { writeDecision } from "@/server/repositories/worksheet-repository";
import { defineUseCase } from "../use-case";

const finding = z.strictObject({
  what: z.enum(FINDING_KINDS),
  direction: z.enum(FINDING_DIRECTIONS),
  cause: z.enum(FINDING_CAUSES).optional(),
  severity: z.enum(FINDING_SEVERITIES),
  citation: z.string().trim().min(1).max(500),
  comment: z.string().trim().max(1000).optional(),
});
const audited = {
  code: z.string().trim().min(1).max(10),
  modifiers: z.array(z.string().trim().toUpperCase().length(2)).max(4).default([]),
  units: z.int().min(1).max(9999).optional(),
};
const rowId = z.uuid();
const decision = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("agree"), rowId }),
  z.strictObject({ kind: z.literal("revise"), rowId, ...audited, finding }),
  z.strictObject({ kind: z.literal("remove"), rowId, finding }),
  z.strictObject({ kind: z.literal("add"), coded: z.enum(["diagnosis", "service"]), ...audited, finding }),
  z.strictObject({ kind: z.literal("take-back"), rowId }),
]);

/** Decides one row of a worksheet; adding and removing take the same effort, and a difference needs its authority. */
export const decideRow = defineUseCase({
  name: "coding-audits.decide-row",
  permission: "coding-audit:review",
  input: z.strictObject({ caseId: z.uuid(), version: z.int(), decision }),

  async run(context, { caseId, version, decision }) {
    const { tx, actor, now } = context;
    const userId = requireUserId(actor);
    const found = await findCaseAt(tx, caseId, version);
    if (found.status !== "in-review")
      throw refused("lifecycle/refused", `A case that is ${found.status} is not under review.`);
    await refuseOwnWork(tx, found, userId);
    await requireReviewLease(tx, { caseId, userId, now });
    const row = await writeDecision(tx, { found, decision, userId, now });
    const saved = await saveCase(tx, found, {});
    context.audit({
      action: `audit-case.${decision.kind}`,
      subjectKind: "audit-case",
      subjectId: caseId,
      after: { rowId: row, ...("finding" in decision ? { what: decision.finding.what } : {}) },
    });
    return { rowId: row, version: saved.version };
  },
});
