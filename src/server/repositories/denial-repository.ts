import { appealDeadline, deadlineWords } from "@/domain/appeals/appeal-deadline";
import { categoryOf } from "@/domain/denials/classify-denial";
import type { DenialCategory } from "@/domain/denials/denial-categories";
import type { RefusedAmount } from "@/domain/remittances/plan-posting";
import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { findAppealRule } from "./appeal-clock";
import { nextAppealLevel } from "./appeal-repository";
import { nextSpokenNumber } from "./counter-repository";
import type { PostedDecision } from "./denial-settlement";
import { openWorkItem } from "./work-item-repository";

type PostedRefusals = Pick<
  PostedDecision,
  "stored" | "claimPaymentId" | "noticedOn" | "refused" | "serviceLineIds"
>;
interface Moment {
  readonly now: Date;
  readonly today: CalendarDate;
}

/** Opens one denial per refused line, group and reason, with category, deadline and a work item; repeats add nothing. */
export async function openDenials(tx: Transaction, posted: PostedRefusals, moment: Moment): Promise<number> {
  let opened = 0;
  for (const refusal of posted.refused.filter(({ adjustment }) => adjustment.amount > 0n)) {
    const serviceLineId =
      refusal.lineIndex === undefined ? null : posted.serviceLineIds[refusal.lineIndex] || null;
    const clock = await appealClock(tx, posted, serviceLineId);
    opened += await openDenial(tx, { posted, refusal, serviceLineId, clock }, moment);
  }
  return opened;
}

interface AppealClock {
  readonly ruleId: string;
  readonly deadlineOn: CalendarDate;
  readonly basis: string;
}

async function openDenial(
  tx: Transaction,
  found: {
    readonly posted: PostedRefusals;
    readonly refusal: RefusedAmount;
    readonly serviceLineId: string | null;
    readonly clock: AppealClock | undefined;
  },
  { now, today }: Moment,
): Promise<number> {
  const { posted, refusal, serviceLineId, clock } = found;
  const { group, reasonCode, amount } = refusal.adjustment;
  const category = categoryOf(reasonCode, refusal.remarkCodes);
  const id = newId();
  const { count } = await tx.denial.createMany({
    data: [
      {
        id,
        number: await nextSpokenNumber(tx, "D", today),
        claimId: posted.stored.claim.id,
        serviceLineId,
        claimPaymentId: posted.claimPaymentId,
        groupCode: group,
        reasonCode,
        remarkCodes: [...refusal.remarkCodes],
        amount,
        category: category.id,
        status: "new",
        statusSince: now,
        deadlineOn: toOptionalDateColumn(clock?.deadlineOn),
        deadlineRuleId: clock?.ruleId ?? null,
        deadlineBasis: clock?.basis ?? null,
        openedAt: now,
      },
    ],
    skipDuplicates: true,
  });
  if (count > 0)
    await openDenialItem(tx, { id, category, amount, deadlineOn: clock?.deadlineOn }, { now, today });
  return count;
}

/** An unknown deadline is owned and alarmed at once, never blank. */
const openDenialItem = (
  tx: Transaction,
  denial: {
    readonly id: string;
    readonly category: DenialCategory;
    readonly amount: Cents;
    readonly deadlineOn: CalendarDate | undefined;
  },
  { now, today }: Moment,
): Promise<void> =>
  openWorkItem(
    tx,
    {
      kind: "denial-new",
      queue: "denial",
      subjectKind: "denial",
      subjectId: denial.id,
      reason: denial.deadlineOn ? denial.category.title : `${denial.category.title}; deadline unknown`,
      leavesWhen: "corrected, appealed, written off or shown to be no denial",
      dueOn: denial.deadlineOn ?? addDays(today, 2),
      amount: denial.amount,
    },
    now,
  );

/** The clock of the next level open for this line: a first refusal begins at level 1. */
async function appealClock(
  tx: Transaction,
  { stored, noticedOn }: PostedRefusals,
  serviceLineId: string | null,
): Promise<AppealClock | undefined> {
  const level = await nextAppealLevel(tx, { claimId: stored.claim.id, serviceLineId });
  const { program } = stored.claim.parties.payer;
  const rule = await findAppealRule(tx, { program, payerId: stored.record.payerId, level, noticedOn });
  return (
    rule && {
      ruleId: rule.id,
      deadlineOn: appealDeadline(rule, { noticedOn }),
      basis: deadlineWords(rule, noticedOn),
    }
  );
}
