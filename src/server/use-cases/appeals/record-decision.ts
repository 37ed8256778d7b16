import { z } from "zod";
import { appealDeadline, deadlineWords } from "@/domain/appeals/appeal-deadline";
import type { AppealOutcome } from "@/domain/appeals/appeal-lifecycle";
import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { type CalendarDate, calendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import type { Appeal } from "@/generated/prisma/client";
import { toDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { refused } from "@/server/refusal";
import { findAppealRule } from "@/server/repositories/appeal-clock";
import { findAppealAt, moveAppeal, OUTCOME_WORDS } from "@/server/repositories/appeal-repository";
import { leaveAppealed } from "@/server/repositories/appeal-withdrawal";
import type { NewClaimEvent } from "@/server/repositories/claim-event-repository";
import { findClaim, moveClaim } from "@/server/repositories/claim-repository";
import { findDenial, moveDenial } from "@/server/repositories/denial-row";
import { closeWorkItems, openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

const OUTCOMES = [
  "favorable",
  "partly-favorable",
  "unfavorable",
  "dismissed",
] as const satisfies AppealOutcome[];

/**
 * The payer's decision on one level. In our favor: the claim waits for the remittance that pays it. Against us: the
 * denial goes to the next level, or ends as upheld.
 */
export const recordDecision = defineUseCase({
  name: "appeals.record-decision",
  permission: "appeal:work",
  input: z.strictObject({
    appealId: z.uuid(),
    version: z.int(),
    outcome: z.enum(OUTCOMES),
    /** Date of the payer's letter: the next level's clock runs from it. */
    decidedOn: z.iso.date().transform(calendarDate),
    note: z.string().trim().max(1000).default(""),
    /** Only for a decision against us. */
    goOn: z.boolean().default(true),
  }),

  async run(context, { appealId, version, outcome, decidedOn, note, goOn }) {
    const { tx, actor, audit, now, today } = context;
    if (decidedOn > today) throw refused("input/invalid", "The decision is dated in the future.");
    const appeal = await findAppealAt(tx, appealId, version);
    const moved = await moveAppeal(tx, appeal, "decide", {
      outcome,
      decidedOn: toDateColumn(decidedOn),
      outcomeNote: note || null,
    });
    await closeWorkItems(tx, { subjectKind: "appeal", subjectId: appealId }, now);
    const event: NewClaimEvent = {
      kind: "decision",
      summary: `Appeal ${appeal.number} ${OUTCOME_WORDS[outcome]}`,
      detail: [`Decision of ${formatCalendarDate(decidedOn)}`, note].filter(Boolean).join(". "),
      actorName: actor.name,
    };
    const won = outcome === "favorable" || outcome === "partly-favorable";
    const denialStatus = won
      ? await waitForMoney(context, appeal, event)
      : await standsAgainst(context, appeal, { event, decidedOn, goOn });
    audit({
      action: "appeal.decide",
      subjectKind: "appeal",
      subjectId: appealId,
      before: { status: appeal.status },
      after: { status: moved.status, outcome, denial: denialStatus },
    });
    return { appealId, version: moved.version, denialStatus };
  },
});

async function waitForMoney(
  { tx, now, today }: UseCaseContext,
  appeal: Appeal,
  event: NewClaimEvent,
): Promise<string> {
  const stored = await findClaim(tx, appeal.claimId);
  const to = claimLifecycle.next(stored.claim.status, "overturn");
  await moveClaim(
    tx,
    stored,
    { to, event: { ...event, summary: `${event.summary}; the payment is awaited` } },
    { now, today },
  );
  return "waiting";
}

async function standsAgainst(
  context: UseCaseContext,
  appeal: Appeal,
  decision: { readonly event: NewClaimEvent; readonly decidedOn: CalendarDate; readonly goOn: boolean },
): Promise<string> {
  const { tx, now, actor } = context;
  await leaveAppealed(tx, appeal.claimId, { ...context, actorName: actor.name, event: decision.event });
  const denial = await findDenial(tx, appeal.denialId);
  if (!decision.goOn) {
    await moveDenial(
      tx,
      denial,
      { event: "resolve", changes: { resolution: "upheld", resolvedAt: now } },
      now,
    );
    await closeWorkItems(tx, { subjectKind: "denial", subjectId: denial.id }, now);
    return "resolved";
  }
  const { claim, record } = await findClaim(tx, appeal.claimId);
  const level = appeal.level + 1;
  const rule = await findAppealRule(tx, {
    program: claim.parties.payer.program,
    payerId: record.payerId,
    level,
    noticedOn: decision.decidedOn,
  });
  const deadlineOn = rule && appealDeadline(rule, { noticedOn: decision.decidedOn });
  await moveDenial(
    tx,
    denial,
    {
      event: "take-up-again",
      changes: {
        deadlineOn: toOptionalDateColumn(deadlineOn),
        deadlineRuleId: rule?.id ?? null,
        deadlineBasis: rule ? deadlineWords(rule, decision.decidedOn) : null,
      },
    },
    now,
  );
  await openWorkItem(
    tx,
    {
      kind: "denial-new",
      queue: "denial",
      subjectKind: "denial",
      subjectId: denial.id,
      reason: `Upheld at level ${appeal.level}; ${rule ? `next is ${rule.levelName}` : "no further level is known"}`,
      leavesWhen: "the next level is filed, or the amount is written off",
      ...(deadlineOn ? { dueOn: deadlineOn } : { dueOn: context.today }),
      amount: denial.amount,
      ...(denial.ownerId ? { ownerId: denial.ownerId } : {}),
    },
    now,
  );
  return "assigned";
}
