import { z } from "zod";
import { providerQueryLifecycle } from "@/domain/documentation/provider-query-lifecycle";
import { lintQuery } from "@/domain/documentation/query-lint";
import { addDays, parseCalendarDate } from "@/domain/shared/calendar-date";
import type { Encounter, Provider } from "@/generated/prisma/client";
import { requireUserId } from "@/server/access/actor";
import { toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { nextSpokenNumber } from "@/server/repositories/counter-repository";
import { findEncounterAt, moveEncounter } from "@/server/repositories/encounter-repository";
import { queryContentInput, queryRecordOf } from "@/server/repositories/provider-query-repository";
import { closeWorkItems, openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "@/server/use-cases/use-case";

const ANSWER_DAYS = 5;

/** Sends a question to the clinician; the encounter waits and comes back by itself when it is answered (R12, C18). */
export const askProviderQuery = defineUseCase({
  name: "documentation.ask",
  permission: "provider-query:ask",
  input: z.strictObject({
    encounterId: z.uuid(),
    version: z.int(),
    ...queryContentInput,
    /** Another clinician who treated the patient; the encounter's own provider when absent. */
    providerId: z.uuid().optional(),
    dueOn: z
      .string()
      .refine((text) => parseCalendarDate(text) !== undefined, "not a date")
      .optional(),
  }),
  async run(context, { encounterId, version, providerId, dueOn, ...content }) {
    const { tx, today, now, actor, audit } = context;
    const askedById = requireUserId(actor);
    const encounter = await findEncounterAt(tx, encounterId, version);
    if (encounter.status === "coding" && encounter.coderId !== askedById)
      throw refused("record/leased", "Another coder has this encounter open.");
    const provider = await clinicianOf(tx, encounter, providerId);
    const findings = lintQuery(content, await queryRecordOf(tx, encounterId));
    if (findings.length > 0)
      throw refused("provider-query/breaks-rules", findings.map(({ message }) => message).join(" "), {
        findings,
      });
    const queryId = newId();
    const due = parseCalendarDate(dueOn ?? "") ?? addDays(today, ANSWER_DAYS);
    const number = await nextSpokenNumber(tx, "Q", today);
    await tx.providerQuery.create({
      data: {
        id: queryId,
        number,
        encounterId,
        providerId: provider.id,
        askedById,
        template: content.template,
        subject: content.subject.trim(),
        question: content.question.trim(),
        options: content.options.filter(({ label }) => label.trim() !== ""),
        indicators: content.indicators,
        status: providerQueryLifecycle.next("draft", "send"),
        sentAt: now,
        dueOn: toDateColumn(due),
      },
    });
    await waitForAnswer(context, encounter, { provider, due, number });
    await openWorkItem(
      tx,
      {
        kind: "query-to-answer",
        queue: "query",
        subjectKind: "provider-query",
        subjectId: queryId,
        reason: `Question ${number}`,
        leavesWhen: "it is answered, redirected or withdrawn",
        dueOn: due,
        ownerId: provider.userId,
      },
      now,
    );
    audit({
      action: "ask",
      subjectKind: "provider-query",
      subjectId: queryId,
      after: { status: "sent", encounterId, template: content.template },
    });
    return { queryId, number };
  },
});

type Clinician = Provider & { readonly userId: string };

async function clinicianOf(
  tx: Transaction,
  { providerId }: Encounter,
  wanted: string | undefined,
): Promise<Clinician> {
  const id = wanted ?? providerId;
  const provider = id ? await tx.provider.findFirst({ where: { id } }) : null;
  if (!provider?.userId)
    throw refused(
      "provider-query/nobody-to-ask",
      "The provider of this encounter has no sign-in here. Choose a clinician who treated the patient.",
    );
  return { ...provider, userId: provider.userId };
}

/** One hold an encounter: a second question joins the first one's. */
async function waitForAnswer(
  { tx, now, actor }: UseCaseContext,
  encounter: Encounter,
  wait: { readonly provider: Clinician; readonly due: ReturnType<typeof addDays>; readonly number: string },
): Promise<void> {
  const waiting = await tx.encounterHold.findFirst({
    where: { encounterId: encounter.id, closedAt: null, reason: WAITING },
  });
  if (waiting) return;
  await moveEncounter(tx, encounter, "hold", { now });
  await tx.encounterHold.create({
    data: {
      id: newId(),
      encounterId: encounter.id,
      reason: WAITING,
      note: `Question ${wait.number}`,
      ownerId: wait.provider.userId,
      openedById: actor.userId,
      followUpOn: toDateColumn(wait.due),
      openedAt: now,
    },
  });
  const subject = { subjectKind: "encounter", subjectId: encounter.id };
  await closeWorkItems(tx, { kind: "code-encounter", ...subject }, now);
  await openWorkItem(
    tx,
    {
      kind: "hold-past-date",
      queue: "coding",
      ...subject,
      reason: `Held: ${WAITING}`,
      leavesWhen: "the clinician has answered",
      dueOn: wait.due,
      ...(actor.userId ? { ownerId: actor.userId } : {}),
    },
    now,
  );
}
const WAITING = "waiting for an answer";
