import { z } from "zod";
import { type AppealChannel, decisionDueOn, filingTroubles } from "@/domain/appeals/appeal-deadline";
import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import type { Appeal } from "@/generated/prisma/client";
import { requireUserId } from "@/server/access/actor";
import { fromOptionalDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { type StoredAppealRule, toAppealRule } from "@/server/repositories/appeal-clock";
import { findAppealAt, moveAppeal } from "@/server/repositories/appeal-repository";
import { appendClaimEvent, type NewClaimEvent } from "@/server/repositories/claim-event-repository";
import { findClaim, moveClaim } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { type DenialRow, findDenial, moveDenial } from "@/server/repositories/denial-row";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

/**
 * Lets a complete packet go: by the partner's mailbox, or as the person states with its proof. The decision clock
 * starts. After the deadline or below the minimum it needs a good cause that the packet carries.
 */
export const fileAppeal = defineUseCase({
  name: "appeals.file",
  permission: "appeal:work",
  input: z.strictObject({
    appealId: z.uuid(),
    version: z.int(),
    /** Tracking or confirmation number of portal, fax or mail. */
    proof: z.string().trim().max(300).default(""),
  }),

  async run(context, { appealId, version, proof }) {
    const { tx, actor, audit, now, today } = context;
    const appeal = await findAppealAt(tx, appealId, version);
    const denial = await findDenial(tx, appeal.denialId);
    const stored = await findClaim(tx, appeal.claimId);
    const rule = await ruleOf(tx, appeal);
    const channel = (appeal.channel ?? "mail") as AppealChannel;
    requireInTime(appeal, { denial, rule, channel, today });
    const delivery = channel === "mailbox" ? await orderDelivery(context, appeal, stored) : undefined;
    const dueOn = decisionDueOn(today, rule);
    const moved = await moveAppeal(tx, appeal, "file", {
      filedAt: now,
      filedById: requireUserId(actor),
      decisionDueOn: toOptionalDateColumn(dueOn),
      proof: channel === "mailbox" ? null : proof || null,
      ...(delivery ? { deliveryStatus: "ordered", deliveryName: delivery } : {}),
    });
    await moveDenial(tx, denial, { event: "wait" }, now);
    await closeWorkItems(tx, { subjectKind: "appeal", subjectId: appealId }, now);
    await followClaim(context, stored, {
      dueOn,
      event: {
        kind: "appeal",
        summary: `Appeal ${appeal.number} filed, level ${appeal.level}, by ${channel}`,
        ...(dueOn ? { detail: `Decision expected by ${formatCalendarDate(dueOn)}` } : {}),
        actorName: actor.name,
      },
    });
    audit({
      action: "appeal.file",
      subjectKind: "appeal",
      subjectId: appealId,
      before: { status: appeal.status },
      after: { status: moved.status, channel, packet: appeal.packetFileId, late: appeal.goodCause !== null },
    });
    return { appealId, version: moved.version, status: moved.status, decisionDueOn: dueOn };
  },
});

async function ruleOf(tx: Transaction, appeal: Appeal): Promise<StoredAppealRule | undefined> {
  if (!appeal.deadlineRuleId) return undefined;
  return toAppealRule(await tx.deadlineRule.findFirstOrThrow({ where: { id: appeal.deadlineRuleId } }));
}

function requireInTime(
  appeal: Appeal,
  filing: {
    readonly denial: DenialRow;
    readonly rule: StoredAppealRule | undefined;
    readonly channel: AppealChannel;
    readonly today: CalendarDate;
  },
): void {
  const troubles = filingTroubles({
    today: filing.today,
    channel: filing.channel,
    amount: filing.denial.amount,
    deadlineOn: fromOptionalDateColumn(appeal.deadlineOn),
    rule: filing.rule,
  });
  if (troubles.length > 0 && !appeal.goodCause)
    throw refused(
      "appeal/needs-good-cause",
      troubles.includes("after-deadline")
        ? "The deadline has passed for this channel. State a good cause first; the packet carries it."
        : "The amount is below the minimum of this level. State a good cause first; the packet carries it.",
      { troubles },
    );
}

/** A file name holds the payer's own claim number and nothing of the patient. */
async function orderDelivery(
  { tx, enqueue }: UseCaseContext,
  appeal: Appeal,
  { record }: StoredClaim,
): Promise<string> {
  const { payerControlNumber, tradingPartnerId } = record;
  if (!tradingPartnerId)
    throw refused("denial/way-closed", "This payer has no mailbox; choose another channel.");
  if (!payerControlNumber || !/^[A-Za-z0-9]{1,50}$/.test(payerControlNumber))
    throw refused(
      "denial/way-closed",
      "The payer's claim number cannot name a file; choose another channel.",
    );
  const sent = await tx.appeal.count({ where: { deliveryName: { startsWith: `${payerControlNumber}-` } } });
  await enqueue({
    job: "send-appeal",
    payload: { appealId: appeal.id },
    serialKey: `mailbox:${tradingPartnerId}`,
    uniqueKey: `send-appeal:${appeal.id}`,
  });
  return `${payerControlNumber}-${sent + 1}.pdf`;
}

async function followClaim(
  { tx, now, today }: UseCaseContext,
  stored: StoredClaim,
  move: { readonly dueOn: CalendarDate | undefined; readonly event: NewClaimEvent },
): Promise<void> {
  const { status, id } = stored.claim;
  if (claimLifecycle.allows(status, "file-appeal"))
    await moveClaim(
      tx,
      stored,
      { to: claimLifecycle.next(status, "file-appeal"), event: move.event, dueOn: move.dueOn },
      { now, today },
    );
  else await appendClaimEvent(tx, id, { ...move.event, at: now });
}
