import { z } from "zod";
import { appealDeadline, sendBy } from "@/domain/appeals/appeal-deadline";
import { LETTER_TEMPLATES, templateFor } from "@/domain/appeals/letter-templates";
import { calendarDate } from "@/domain/shared/calendar-date";
import { formatDollars } from "@/domain/shared/money";
import { fromDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { findAppealRule } from "@/server/repositories/appeal-clock";
import { evidenceColumn, nextAppealLevel } from "@/server/repositories/appeal-repository";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { nextSpokenNumber } from "@/server/repositories/counter-repository";
import { type DenialRow, findDenialAt, moveDenial } from "@/server/repositories/denial-row";
import { requireWay } from "@/server/repositories/denial-situation";
import { closeWorkItems, openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

/** Begins the next appeal of a denial: level, deadline by its rule, and a letter from the category's template. */
export const openAppeal = defineUseCase({
  name: "appeals.open",
  permission: "appeal:work",
  input: z.strictObject({
    denialId: z.uuid(),
    version: z.int(),
    /** The date printed on the payer's notice, where it prints one; the earlier one counts. */
    printedDeadlineOn: z.iso.date().transform(calendarDate).optional(),
    templateId: z.uuid().optional(),
  }),

  async run(context, { denialId, version, printedDeadlineOn, templateId }) {
    const { tx, actor, audit, now, today } = context;
    const denial = await findDenialAt(tx, denialId, version);
    const { stored } = await requireWay(tx, denial, "appeal", today);
    const level = await nextAppealLevel(tx, denial);
    const clock = await clockOfLevel(tx, { denial, stored, level, printedDeadlineOn });
    const template = await chooseTemplate(tx, denial.category, templateId);
    const appealId = newId();
    const number = await nextSpokenNumber(tx, "AP", today);
    const channel = stored.record.tradingPartnerId && stored.record.payerControlNumber ? "mailbox" : "mail";
    await tx.appeal.create({
      data: {
        id: appealId,
        number,
        denialId,
        claimId: denial.claimId,
        level,
        levelName: clock.rule?.levelName ?? `Level ${level}`,
        status: "drafting",
        deadlineOn: toOptionalDateColumn(clock.deadlineOn),
        deadlineRuleId: clock.rule?.id ?? null,
        templateId: template.id,
        letter: template.body,
        evidence: evidenceColumn({ quotes: [], documentIds: [] }),
        channel,
        createdAt: now,
      },
    });
    await moveDenial(
      tx,
      denial,
      {
        event: "appeal",
        changes: {
          ownerId: denial.ownerId ?? actor.userId,
          deadlineOn: toOptionalDateColumn(clock.deadlineOn),
          deadlineRuleId: clock.rule?.id ?? null,
        },
      },
      now,
    );
    await closeWorkItems(tx, { subjectKind: "denial", subjectId: denialId }, now);
    await openItem(context, { appealId, number, denial, level, clock, channel });
    await appendClaimEvent(tx, denial.claimId, {
      kind: "appeal",
      summary: `Appeal ${number} begun, level ${level}`,
      detail: `${denial.number}, ${formatDollars(denial.amount)}, from template ${template.name}`,
      actorName: actor.name,
      at: now,
    });
    audit({
      action: "appeal.open",
      subjectKind: "appeal",
      subjectId: appealId,
      before: { denial: denialId, denialStatus: denial.status },
      after: { level, deadlineOn: clock.deadlineOn ?? null, template: template.id },
    });
    return { appealId, number, level };
  },
});

/** The clock runs from the decision that is appealed: the last level's, or the remittance's. */
async function clockOfLevel(
  tx: Transaction,
  wanted: {
    readonly denial: DenialRow;
    readonly stored: StoredClaim;
    readonly level: number;
    readonly printedDeadlineOn: ReturnType<typeof calendarDate> | undefined;
  },
) {
  const { denial, stored, level, printedDeadlineOn } = wanted;
  const decided = await tx.appeal.findFirst({
    where: { denialId: denial.id, status: "decided" },
    orderBy: { level: "desc" },
  });
  const noticedOn = fromDateColumn(decided?.decidedOn ?? denial.claimPayment.remittance.paymentOn);
  const { program } = stored.claim.parties.payer;
  const rule = await findAppealRule(tx, { program, payerId: stored.record.payerId, level, noticedOn });
  const deadlineOn = rule
    ? appealDeadline(rule, { noticedOn, printedOn: printedDeadlineOn })
    : printedDeadlineOn;
  return { rule, deadlineOn };
}

/** The chosen one, the office's own for the category, or the one FirstPass brings. */
async function chooseTemplate(tx: Transaction, category: string, templateId: string | undefined) {
  const own = await tx.appealTemplate.findMany({ orderBy: { name: "asc" } });
  const wanted = own.find(({ id }) => id === templateId);
  if (templateId !== undefined && !wanted) throw notFound("letter template");
  const chosen = wanted ?? templateFor(own, category);
  if (chosen) return chosen;
  const brought = templateFor(LETTER_TEMPLATES, category);
  return { id: null, name: brought?.name ?? "none", body: brought?.body ?? "" };
}

const openItem = (
  { tx, now, actor }: UseCaseContext,
  opened: {
    readonly appealId: string;
    readonly number: string;
    readonly denial: DenialRow;
    readonly level: number;
    readonly clock: Awaited<ReturnType<typeof clockOfLevel>>;
    readonly channel: "mailbox" | "mail";
  },
): Promise<void> => {
  const { rule, deadlineOn } = opened.clock;
  return openWorkItem(
    tx,
    {
      kind: "appeal-due",
      queue: "denial",
      subjectKind: "appeal",
      subjectId: opened.appealId,
      reason: `${opened.number}, level ${opened.level}${deadlineOn ? "" : "; deadline unknown"}`,
      leavesWhen: "the packet is complete and filed, or the appeal is withdrawn",
      ...(deadlineOn ? { dueOn: sendBy(deadlineOn, rule?.filedWhen ?? "received", opened.channel) } : {}),
      amount: opened.denial.amount,
      ...(actor.userId ? { ownerId: opened.denial.ownerId ?? actor.userId } : {}),
    },
    now,
  );
};
