import { z } from "zod";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { findAppealAt, isFiled } from "@/server/repositories/appeal-repository";
import { leaveAppealed, withdrawAppealRow } from "@/server/repositories/appeal-withdrawal";
import { findDenial, moveDenial } from "@/server/repositories/denial-row";
import { openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Ends an appeal before its decision; the denial is back with its owner and its clock. */
export const withdrawAppeal = defineUseCase({
  name: "appeals.withdraw",
  permission: "appeal:work",
  input: z.strictObject({ appealId: z.uuid(), version: z.int(), reason: z.string().trim().min(3).max(500) }),

  async run(context, { appealId, version, reason }) {
    const { tx, actor, audit, now } = context;
    const appeal = await findAppealAt(tx, appealId, version);
    await withdrawAppealRow(tx, appeal, { ...context, reason, actorName: actor.name });
    if (isFiled(appeal)) await leaveAppealed(tx, appeal.claimId, { ...context, actorName: actor.name });
    const denial = await findDenial(tx, appeal.denialId);
    await moveDenial(tx, denial, { event: "take-up-again" }, now);
    const dueOn = fromOptionalDateColumn(denial.deadlineOn);
    await openWorkItem(
      tx,
      {
        kind: "denial-new",
        queue: "denial",
        subjectKind: "denial",
        subjectId: denial.id,
        reason: `Appeal ${appeal.number} withdrawn`,
        leavesWhen: "corrected, appealed, written off or shown to be no denial",
        ...(dueOn ? { dueOn } : {}),
        amount: denial.amount,
        ...(denial.ownerId ? { ownerId: denial.ownerId } : {}),
      },
      now,
    );
    audit({
      action: "appeal.withdraw",
      subjectKind: "appeal",
      subjectId: appealId,
      before: { status: appeal.status },
      after: { status: "withdrawn", denial: "assigned" },
    });
    return { appealId, denialId: denial.id };
  },
});
