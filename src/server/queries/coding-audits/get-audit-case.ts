import { z } from "zod";
import { worksheetProblems } from "@/domain/coding-audits/audit-finding";
import { type AuditCaseStatus, auditCaseLifecycle } from "@/domain/coding-audits/audit-lifecycle";
import { ageOn } from "@/domain/shared/calendar-date";
import type { AuditCase } from "@/generated/prisma/client";
import { reachOf } from "@/server/access/permissions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { coded } from "@/server/repositories/audit-population";
import { AUDIT_WORK, findWorksheet, worksheetOf } from "@/server/repositories/audit-repository";
import { defineQuery, type ReadContext } from "../read-model";
import { caseRecord } from "./case-record";
import { namesOf } from "./person-names";
import { worksheetLine } from "./worksheet-rows";

export type CaseAction = "review" | "release" | "finish" | "answer";

/** One chart under audit: the record left, the worksheet, and what is open to do. Coders see their own once released. */
export const getAuditCase = defineQuery({
  name: "coding-audits.get-case",
  permission: "coding-audit:read",
  discloses: "patient",
  accessed: ({ caseId }) => ({ kind: "audit-case", id: caseId }),
  input: z.strictObject({ caseId: z.uuid() }),

  async read(context, { caseId }) {
    const { tx, today } = context;
    const found = await findVisibleCase(context, caseId);
    const rows = await findWorksheet(tx, caseId);
    const { encounter, audit } = found;
    const on = fromDateColumn(encounter.serviceFrom);
    const { codeSets } = await officeCodes(tx, context.actor);
    const nameOf = await namesOf(tx, [found.coderId, found.auditorId]);
    return {
      id: found.id,
      today,
      version: found.version,
      status: found.status,
      position: found.position,
      audit: { id: audit.id, number: audit.number, name: audit.name, sampleSize: audit.sampleSize },
      guideline: audit.guideline,
      dueOn: fromOptionalDateColumn(audit.dueOn) ?? null,
      coder: nameOf(found.coderId),
      auditor: nameOf(found.auditorId),
      encounter: {
        id: encounter.id,
        number: encounter.number,
        setting: encounter.setting,
        specialty: encounter.specialty,
        serviceFrom: on,
        patientName: `${encounter.patient.lastName}, ${encounter.patient.firstName}`,
        age: ageOn(fromDateColumn(encounter.patient.birthDate), on),
        sex: encounter.patient.sex,
      },
      rows: rows.map((row) => worksheetLine(codeSets, row, on)),
      problems: worksheetProblems(worksheetOf(rows)),
      record: await caseRecord(context, encounter),
      lease: await leaseOf(context, caseId),
      actions: await actionsOf(context, found),
      nextCaseId: await nextCase(tx, found),
    };
  },
});

async function findVisibleCase({ tx, actor, reach }: ReadContext, caseId: string) {
  const found = await tx.auditCase.findFirst({
    where: {
      id: caseId,
      ...(reach === "all" ? {} : { coderId: actor.userId, releasedAt: { not: null } }),
    },
    include: { encounter: { include: { patient: true } }, audit: true },
  });
  if (!found) throw notFound("audit case");
  return found;
}

/** Lifecycle events that this person may cause; nobody reviews or decides on own work. */
async function actionsOf({ tx, actor }: ReadContext, found: AuditCase): Promise<CaseAction[]> {
  const status = found.status as AuditCaseStatus;
  const own = actor.userId !== null && (await coded(tx, found.encounterId, actor.userId));
  const reviews = reachOf(actor.roles, "coding-audit:review") !== undefined && !own;
  const answers = reachOf(actor.roles, "coding-audit:rebut") !== undefined && found.coderId === actor.userId;
  const open = auditCaseLifecycle.eventsFrom(status);
  return [
    ...(reviews && (open.includes("review") || status === "in-review") ? (["review"] as const) : []),
    ...(reviews && open.includes("release") ? (["release"] as const) : []),
    ...(reviews && open.includes("finish") ? (["finish"] as const) : []),
    ...(answers && status === "released" ? (["answer"] as const) : []),
  ];
}

async function leaseOf({ tx, actor, now }: ReadContext, caseId: string) {
  const item = await tx.workItem.findFirst({
    where: { kind: AUDIT_WORK.review, subjectKind: "audit-case", subjectId: caseId, closedAt: null },
  });
  const holderId = item?.leaseExpiresAt && item.leaseExpiresAt > now ? item.leaseHolderId : null;
  const nameOf = await namesOf(tx, [holderId]);
  return {
    holder: holderId === null ? null : nameOf(holderId),
    mine: holderId !== null && holderId === actor.userId,
    expiresAt: holderId === null ? null : (item?.leaseExpiresAt ?? null),
  };
}

/** The next chart of the same sample that waits for its review. */
async function nextCase(tx: Transaction, found: AuditCase): Promise<string | null> {
  const waiting = await tx.auditCase.findMany({
    where: {
      auditId: found.auditId,
      id: { not: found.id },
      status: { in: ["drawn", "assigned", "in-review", "reopened"] },
    },
    orderBy: { position: "asc" },
    select: { id: true, position: true },
  });
  return (waiting.find(({ position }) => position > found.position) ?? waiting[0])?.id ?? null;
}
