import { categoryOf } from "@/domain/denials/classify-denial";
import type { DenialCategory } from "@/domain/denials/denial-categories";
import type { DenialResolution } from "@/domain/denials/denial-lifecycle";
import type { RefusedAmount } from "@/domain/remittances/plan-posting";
import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import { type DeadlineTerms, deadlineOf } from "@/domain/shared/deadline";
import type { Cents } from "@/domain/shared/money";
import { toDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { nextSpokenNumber } from "./counter-repository";
import { closeWorkItems, openWorkItem } from "./work-item-repository";

export interface PostedRefusals {
  readonly stored: StoredClaim;
  readonly claimPaymentId: string;
  /** Date of the payment or notice: the basis of the appeal clock. */
  readonly noticedOn: CalendarDate;
  readonly refused: readonly RefusedAmount[];
  /** Per remittance line, the service line it answers. */
  readonly serviceLineIds: readonly string[];
}
interface Moment {
  readonly now: Date;
  readonly today: CalendarDate;
}

/** Opens one denial per refused line, group and reason, with category, deadline and a work item; repeats add nothing. */
export async function openDenials(tx: Transaction, posted: PostedRefusals, moment: Moment): Promise<number> {
  const clock = await appealClock(tx, posted);
  let opened = 0;
  for (const refusal of posted.refused.filter(({ adjustment }) => adjustment.amount > 0n))
    opened += await openDenial(tx, { posted, refusal, clock }, moment);
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
    readonly clock: AppealClock | undefined;
  },
  { now, today }: Moment,
): Promise<number> {
  const { posted, refusal, clock } = found;
  const { group, reasonCode, amount } = refusal.adjustment;
  const category = categoryOf(reasonCode, refusal.remarkCodes);
  const id = newId();
  const { count } = await tx.denial.createMany({
    data: [
      {
        id,
        number: await nextSpokenNumber(tx, "D", today),
        claimId: posted.stored.claim.id,
        serviceLineId:
          refusal.lineIndex === undefined ? null : (posted.serviceLineIds[refusal.lineIndex] ?? null),
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

/** The first-level appeal rule valid on the notice's date; the payer's own rule before its program's. */
async function appealClock(
  tx: Transaction,
  { stored, noticedOn }: PostedRefusals,
): Promise<AppealClock | undefined> {
  const on = toDateColumn(noticedOn);
  const rules = await tx.deadlineRule.findMany({
    where: {
      kind: "appeal",
      level: 1,
      program: stored.claim.parties.payer.program,
      validFrom: { lte: on },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gte: on } }] },
        { OR: [{ payerId: null }, { payerId: stored.record.payerId }] },
      ],
    },
    orderBy: { id: "asc" },
  });
  const rule = rules.find(({ payerId }) => payerId !== null) ?? rules[0];
  if (!rule) return undefined;
  const terms: DeadlineTerms = {
    count: rule.count,
    unit: rule.unit as DeadlineTerms["unit"],
    calendar: rule.calendar as DeadlineTerms["calendar"],
    receiptPresumptionDays: rule.receiptPresumptionDays,
  };
  const confirmed = rule.confirmed ? "" : ", not confirmed by the office yet";
  return {
    ruleId: rule.id,
    deadlineOn: deadlineOf(noticedOn, terms),
    basis: `${rule.count} ${rule.unit}s from the notice of ${noticedOn} (${rule.source}${confirmed})`,
  };
}

/**
 * Ends the open denials of a claim chain once the payer has paid what it refused: overturned where an appeal was
 * filed, corrected and paid where a replacement was sent.
 */
export async function settleDenials(
  tx: Transaction,
  paid: { readonly chainId: string; readonly appealed: boolean; readonly paidAmount: Cents },
  now: Date,
): Promise<number> {
  const open = await tx.denial.findMany({
    where: { claim: { chainId: paid.chainId }, status: { not: "resolved" } },
    orderBy: { number: "asc" },
  });
  const resolution: DenialResolution = paid.appealed ? "overturned" : "corrected-and-paid";
  let left = paid.paidAmount;
  for (const denial of open) {
    const recovered = left < denial.amount ? left : denial.amount;
    left -= recovered;
    await tx.denial.updateMany({
      where: { id: denial.id, version: denial.version },
      data: {
        status: "resolved",
        statusSince: now,
        resolution,
        resolvedAt: now,
        recoveredAmount: recovered > 0n ? recovered : 0n,
        version: { increment: 1 },
      },
    });
    await closeWorkItems(tx, { subjectKind: "denial", subjectId: denial.id }, now);
  }
  return open.length;
}
