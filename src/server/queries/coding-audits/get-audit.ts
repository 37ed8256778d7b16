import { z } from "zod";
import { type Population, populationSentence } from "@/domain/coding-audits/population";
import { CASE_ACCURACY, CODE_ACCURACY } from "@/domain/measures/code-accuracy";
import { calendarDate } from "@/domain/shared/calendar-date";
import type { CodingAudit } from "@/generated/prisma/client";
import { permissionsOf } from "@/server/access/permissions";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { isTakenBack, worksheetOf } from "@/server/repositories/audit-repository";
import { defineQuery } from "../read-model";
import { accuracyByCoder, accuracyOf, type ReviewedCase } from "./audit-accuracy";
import { namesOf } from "./person-names";

const RELEASED = ["released", "disputed", "escalated", "finished"];

/** One audit project from purpose to result: what is locked and by whom, its cases, and the accuracy they show. */
export const getAudit = defineQuery({
  name: "coding-audits.get",
  permission: "coding-audit:read",
  discloses: "patient",
  accessed: ({ auditId }) => ({ kind: "coding-audit", id: auditId }),
  input: z.strictObject({ auditId: z.uuid() }),

  async read({ tx, reach, actor, today }, { auditId }) {
    const audit = reach === "all" ? await tx.codingAudit.findFirst({ where: { id: auditId } }) : null;
    if (!audit) throw notFound("audit project");
    const cases = await casesOf(tx, auditId);
    const kept = frameQuery.parse(audit.frameQuery);
    const nameOf = await namesOf(tx, [
      audit.plannedById,
      kept.auditorId,
      ...(kept.coderIds ?? []),
      ...cases.flatMap(({ coderId, auditorId }) => [coderId, auditorId]),
    ]);
    const reviewed = cases.filter(({ status }) => RELEASED.includes(status)).map(reviewedCase);
    return {
      ...protocolOf(audit),
      today,
      plannedBy: nameOf(audit.plannedById),
      auditor: nameOf(kept.auditorId),
      population: populationSentence(kept as Population, {
        coders: (kept.coderIds ?? []).map(nameOf),
        payers: await payerNames(tx, kept.payerIds ?? []),
      }),
      cases: cases.map((row) => ({
        id: row.id,
        position: row.position,
        status: row.status,
        encounterNumber: row.encounter.number,
        serviceFrom: fromDateColumn(row.encounter.serviceFrom),
        specialty: row.encounter.specialty,
        coder: nameOf(row.coderId),
        auditor: nameOf(row.auditorId),
        codes: row.auditedCodes.filter((code) => code.assignedCode !== null).length,
        decided: row.auditedCodes.filter((code) => code.decision !== "open").length,
        differences: RELEASED.includes(row.status)
          ? row.auditedCodes.filter(({ decision }) => !["agreed", "open"].includes(decision)).length
          : null,
      })),
      accuracy: {
        definitions: { byCode: CODE_ACCURACY, byCase: CASE_ACCURACY },
        coders: accuracyByCoder(reviewed)
          .map(({ coderId, ...row }) => ({ coder: nameOf(coderId), ...row }))
          .sort((a, b) => a.coder.localeCompare(b.coder)),
        all: accuracyOf(reviewed),
      },
      mayReview: permissionsOf(actor.roles).includes("coding-audit:review"),
    };
  },
});

const frameQuery = z.object({
  auditorId: z.uuid(),
  coderIds: z.array(z.uuid()).optional(),
  payerIds: z.array(z.uuid()).optional(),
  specialties: z.array(z.string()).optional(),
  codedFrom: z.string().transform(calendarDate).optional(),
  codedTo: z.string().transform(calendarDate).optional(),
});

const protocolOf = (audit: CodingAudit) => ({
  id: audit.id,
  number: audit.number,
  name: audit.name,
  purpose: audit.purpose,
  guideline: audit.guideline,
  status: audit.status,
  frameSize: audit.frameSize,
  frameHash: audit.frameHash,
  method: audit.method,
  methodVersion: audit.methodVersion,
  seed: audit.seed,
  sampleSize: audit.sampleSize,
  drawnAt: audit.drawnAt,
  dueOn: fromOptionalDateColumn(audit.dueOn) ?? null,
  finishedAt: audit.finishedAt,
});

const casesOf = (tx: Transaction, auditId: string) =>
  tx.auditCase.findMany({
    where: { auditId },
    orderBy: { position: "asc" },
    include: {
      encounter: { select: { number: true, serviceFrom: true, specialty: true } },
      auditedCodes: { orderBy: { position: "asc" } },
    },
  });

const reviewedCase = (found: Awaited<ReturnType<typeof casesOf>>[number]): ReviewedCase => {
  const rows = found.auditedCodes.filter((row) => !isTakenBack(row));
  return {
    coderId: found.coderId,
    rows: worksheetOf(rows),
    directions: rows.map(({ direction }) => direction),
  };
};

async function payerNames(tx: Transaction, payerIds: readonly string[]): Promise<string[]> {
  const payers = await tx.payer.findMany({
    where: { id: { in: [...payerIds] } },
    orderBy: { name: "asc" },
    select: { name: true },
  });
  return payers.map(({ name }) => name);
}
