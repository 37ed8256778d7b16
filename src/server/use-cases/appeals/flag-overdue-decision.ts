import { z } from "zod";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { findAppeal, isFiled } from "@/server/repositories/appeal-repository";
import { findDenial } from "@/server/repositories/denial-row";
import { openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** The payer's clock has run out: somebody asks. It moves neither the appeal nor the claim. */
export const flagOverdueDecision = defineUseCase({
  name: "appeals.flag-overdue-decision",
  permission: "job:run",
  input: z.strictObject({ appealId: z.uuid() }),

  async run({ tx, audit, now, today }, { appealId }): Promise<void> {
    const appeal = await findAppeal(tx, appealId);
    const denial = await findDenial(tx, appeal.denialId);
    const dueOn = fromOptionalDateColumn(appeal.decisionDueOn);
    const overdue = isFiled(appeal) && dueOn !== undefined && dueOn < today;
    if (overdue)
      await openWorkItem(
        tx,
        {
          kind: "decision-overdue",
          queue: "denial",
          subjectKind: "appeal",
          subjectId: appealId,
          reason: `${appeal.number}: the decision was due on ${formatCalendarDate(dueOn)}`,
          leavesWhen: "the decision is recorded or the remittance comes",
          dueOn,
          amount: denial.amount,
          ...(denial.ownerId ? { ownerId: denial.ownerId } : {}),
        },
        now,
      );
    audit({
      action: "appeal.decision-overdue",
      subjectKind: "appeal",
      subjectId: appealId,
      after: { overdue },
    });
  },
});
