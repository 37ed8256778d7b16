import { z } from "zod";
import { type CalendarDate, calendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { requireUserId } from "@/server/access/actor";
import { toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import { refused } from "@/server/refusal";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { type DenialRow, findDenial, moveDenial } from "@/server/repositories/denial-row";
import { openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

export const CONTACT_KINDS = ["call", "portal", "fax", "mail", "records-request"] as const;
type ContactKind = (typeof CONTACT_KINDS)[number];
const KIND_WORDS: Readonly<Record<ContactKind, string>> = {
  call: "Call",
  portal: "Portal",
  fax: "Fax",
  mail: "Mail",
  "records-request": "Records asked for",
};
const text = (most: number) => z.string().trim().max(most).optional();

const input = z.strictObject({
  denialId: z.uuid(),
  /** Chosen by the screen: the same note sent twice is one note. */
  requestId: z.uuid(),
  kind: z.enum(CONTACT_KINDS).default("call"),
  reference: text(60),
  person: text(80),
  note: z.string().trim().min(1).max(2000),
  promise: text(500),
  followUpOn: z.iso.date().transform(calendarDate).optional(),
});

/** What was said to the payer and promised by it; kept as it is. A next date makes the denial wait until then. */
export const recordContact = defineUseCase({
  name: "denials.record-contact",
  permission: "denial:work",
  input,
  idempotencyKey: ({ requestId }) => requestId,

  async run(context, wanted) {
    const { tx, actor, audit, today } = context;
    const { denialId, followUpOn, kind } = wanted;
    const denial = await findDenial(tx, denialId);
    if (followUpOn && followUpOn < today) throw refused("input/invalid", "The next date lies in the past.");
    const contactId = await keepContact(context, denial, wanted);
    const waits = followUpOn !== undefined && WAITS_FROM.includes(denial.status);
    if (followUpOn && waits) {
      const ownerId = denial.ownerId ?? actor.userId;
      await moveDenial(tx, denial, { event: "wait", changes: { ownerId } }, context.now);
      await openFollowUp(context, denial, { kind, followUpOn, ownerId });
    }
    audit({
      action: "denial.contact",
      subjectKind: "denial",
      subjectId: denialId,
      before: { status: denial.status },
      after: { contact: contactId, kind, followUpOn: followUpOn ?? null },
    });
    return { contactId, status: waits ? "waiting" : denial.status };
  },
});

const WAITS_FROM: readonly string[] = ["new", "assigned"];

async function keepContact(
  { tx, actor, now }: UseCaseContext,
  denial: DenialRow,
  wanted: z.output<typeof input>,
): Promise<string> {
  const { kind, reference, person, note, promise } = wanted;
  const id = newId();
  await tx.contactRecord.create({
    data: {
      id,
      denialId: denial.id,
      claimId: denial.claimId,
      kind,
      reference: reference || null,
      person: person || null,
      note,
      promise: promise || null,
      followUpOn: toOptionalDateColumn(wanted.followUpOn),
      at: now,
      byId: requireUserId(actor),
      byName: actor.name,
    },
  });
  await appendClaimEvent(tx, denial.claimId, {
    kind: "contact",
    summary: `${KIND_WORDS[kind]}: ${promise || note}`,
    detail: [reference && `reference ${reference}`, person].filter(Boolean).join(" · "),
    actorName: actor.name,
    at: now,
  });
  return id;
}

const openFollowUp = (
  { tx, now }: UseCaseContext,
  denial: DenialRow,
  next: { readonly kind: ContactKind; readonly followUpOn: CalendarDate; readonly ownerId: string | null },
): Promise<void> =>
  openWorkItem(
    tx,
    {
      kind: next.kind === "records-request" ? "payer-asks-for-records" : "denial-new",
      queue: "denial",
      subjectKind: "denial",
      subjectId: denial.id,
      reason: `Follow up on ${formatCalendarDate(next.followUpOn)}: ${KIND_WORDS[next.kind].toLowerCase()}`,
      leavesWhen: "corrected, appealed, written off or shown to be no denial",
      dueOn: next.followUpOn,
      amount: denial.amount,
      ...(next.ownerId ? { ownerId: next.ownerId } : {}),
    },
    now,
  );
