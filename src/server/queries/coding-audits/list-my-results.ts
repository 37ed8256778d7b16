import { z } from "zod";
import { awaitsAnswer, isDifference } from "@/domain/coding-audits/dispute";
import { CASE_ACCURACY, CODE_ACCURACY } from "@/domain/measures/code-accuracy";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { requireUserId } from "@/server/access/actor";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { AUDIT_WORK, isTakenBack, worksheetOf } from "@/server/repositories/audit-repository";
import { defineQuery } from "../read-model";
import { accuracyOf } from "./audit-accuracy";

export interface ResultRow {
  readonly caseId: string;
  readonly auditName: string;
  readonly encounterNumber: string;
  readonly serviceFrom: CalendarDate;
  readonly releasedAt: Date;
  readonly status: string;
  readonly codes: number;
  readonly findings: number;
  readonly toAnswer: number;
  readonly answerBy: CalendarDate | null;
}

/** A coder's own released results and own accuracy; nobody else's, and no comparison. */
export const listMyResults = defineQuery({
  name: "coding-audits.list-my-results",
  permission: "coding-audit:rebut",
  discloses: "patient",
  input: z.strictObject({ limit: z.int().min(1).max(200).default(100) }),

  async read({ tx, actor, today }, { limit }) {
    const released = await releasedCases(tx, requireUserId(actor), limit);
    const due = await answersDue(
      tx,
      released.map(({ id }) => id),
    );
    const cases = released.map((found) => {
      const kept = found.auditedCodes.filter((row) => !isTakenBack(row));
      return { found, rows: worksheetOf(kept), directions: kept.map(({ direction }) => direction) };
    });
    return {
      today,
      definitions: { byCode: CODE_ACCURACY, byCase: CASE_ACCURACY },
      accuracy: accuracyOf(cases.map(({ rows, directions }) => ({ coderId: null, rows, directions }))),
      rows: cases.map(
        ({ found, rows }): ResultRow => ({
          caseId: found.id,
          auditName: found.audit.name,
          encounterNumber: found.encounter.number,
          serviceFrom: fromDateColumn(found.encounter.serviceFrom),
          releasedAt: found.releasedAt ?? new Date(0),
          status: found.status,
          codes: rows.length,
          findings: rows.filter(isDifference).length,
          toAnswer: found.status === "released" ? rows.filter(awaitsAnswer).length : 0,
          answerBy: due.get(found.id) ?? null,
        }),
      ),
    };
  },
});

const releasedCases = (tx: Transaction, coderId: string, limit: number) =>
  tx.auditCase.findMany({
    where: { coderId, releasedAt: { not: null } },
    orderBy: { releasedAt: "desc" },
    take: limit,
    include: {
      audit: { select: { name: true } },
      encounter: { select: { number: true, serviceFrom: true } },
      auditedCodes: { orderBy: { position: "asc" } },
    },
  });

async function answersDue(tx: Transaction, caseIds: string[]): Promise<Map<string, CalendarDate>> {
  const items = await tx.workItem.findMany({
    where: { kind: AUDIT_WORK.answer, subjectKind: "audit-case", subjectId: { in: caseIds }, closedAt: null },
  });
  return new Map(
    items.flatMap(({ subjectId, dueOn }) => (dueOn ? [[subjectId, fromDateColumn(dueOn)]] : [])),
  );
}
