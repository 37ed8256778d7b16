import { z } from "zod";
import { APPEAL_LEVEL_SEEDS } from "@/domain/appeals/appeal-levels";
import { calendarDate } from "@/domain/shared/calendar-date";
import { toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import { defineUseCase } from "../use-case";

/** Appeal rules count from the payer's notice of its decision. */
const VALID_FROM = calendarDate("2025-01-01");

/**
 * Brings in the appeal clocks that FirstPass ships, unconfirmed: each office confirms them from its contracts, notices
 * and state law. A level that the office already has stays as it is.
 */
export const seedDeadlineRules = defineUseCase({
  name: "settings.seed-deadline-rules",
  permission: "settings:write",
  input: z.strictObject({}),

  async run({ tx, audit }): Promise<{ readonly added: number }> {
    const known = await tx.deadlineRule.findMany({
      where: { kind: "appeal", payerId: null },
      select: { program: true, level: true },
    });
    const has = new Set(known.map(({ program, level }) => `${program} ${level}`));
    const added = APPEAL_LEVEL_SEEDS.filter(({ program, level }) => !has.has(`${program} ${level}`));
    await tx.deadlineRule.createMany({
      data: added.map((seed) => ({
        id: newId(),
        kind: "appeal",
        program: seed.program,
        level: seed.level,
        levelName: seed.name,
        basis: "notice of the decision",
        count: seed.terms.count,
        unit: seed.terms.unit,
        calendar: seed.terms.calendar,
        receiptPresumptionDays: seed.terms.receiptPresumptionDays,
        filedWhen: seed.filedWhen,
        decisionDays: seed.decisionDays ?? null,
        minimumAmount: seed.minimumAmount ?? null,
        source: seed.source,
        confirmed: false,
        validFrom: toDateColumn(VALID_FROM),
      })),
    });
    audit({
      action: "deadline-rules.seed",
      subjectKind: "deadline-rule",
      subjectId: "appeal",
      after: { added: added.length },
    });
    return { added: added.length };
  },
});
