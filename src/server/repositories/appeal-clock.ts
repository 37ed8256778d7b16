import type { AppealClockRule } from "@/domain/appeals/appeal-deadline";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { DeadlineTerms } from "@/domain/shared/deadline";
import type { DeadlineRule } from "@/generated/prisma/client";
import { toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";

export interface StoredAppealRule extends AppealClockRule {
  readonly id: string;
}

/** The rule of an appeal level valid on the notice's date; the payer's own before its program's. */
export async function findAppealRule(
  tx: Transaction,
  wanted: {
    readonly program: string;
    readonly payerId: string;
    readonly level: number;
    readonly noticedOn: CalendarDate;
  },
): Promise<StoredAppealRule | undefined> {
  const on = toDateColumn(wanted.noticedOn);
  const rules = await tx.deadlineRule.findMany({
    where: {
      kind: "appeal",
      level: wanted.level,
      program: wanted.program,
      validFrom: { lte: on },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: on } }] },
        { OR: [{ payerId: null }, { payerId: wanted.payerId }] },
      ],
    },
    orderBy: { id: "asc" },
  });
  const rule = rules.find(({ payerId }) => payerId !== null) ?? rules[0];
  return rule && toAppealRule(rule);
}

export const toAppealRule = (rule: DeadlineRule): StoredAppealRule => ({
  id: rule.id,
  level: rule.level,
  levelName: rule.levelName ?? `Level ${rule.level}`,
  terms: {
    count: rule.count,
    unit: rule.unit as DeadlineTerms["unit"],
    calendar: rule.calendar as DeadlineTerms["calendar"],
    receiptPresumptionDays: rule.receiptPresumptionDays,
  },
  filedWhen: rule.filedWhen as AppealClockRule["filedWhen"],
  ...(rule.decisionDays === null ? {} : { decisionDays: rule.decisionDays }),
  ...(rule.minimumAmount === null ? {} : { minimumAmount: rule.minimumAmount }),
  source: rule.source,
  confirmed: rule.confirmed,
});
