import { z } from "zod";
import { calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import { findEncounterAt, moveEncounter } from "@/server/repositories/encounter-repository";
import { closeWorkItems, openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

export const HOLD_REASONS = [
  "waiting for a document",
  "waiting for an answer",
  "waiting for advice",
  "upstream change to review",
  "charge to be clarified",
] as const;

/** Stops coding for a named cause with who must act and by when; held encounters leave the take-next order. */
export const holdEncounter = defineUseCase({
  name: "coding.hold",
  permission: "encounter:hold",
  input: z.strictObject({
    encounterId: z.uuid(),
    version: z.int(),
    reason: z.enum(HOLD_REASONS),
    note: z.string().trim().max(1000).optional(),
    followUpOn: z.string().refine((text) => parseCalendarDate(text) !== undefined, "not a date"),
  }),

  async run(context, { encounterId, version, reason, note, followUpOn }) {
    const { tx, now, actor } = context;
    const encounter = await findEncounterAt(tx, encounterId, version);
    await moveEncounter(tx, encounter, "hold", { now });
    const due = calendarDate(followUpOn);
    await tx.encounterHold.create({
      data: {
        id: newId(),
        encounterId,
        reason,
        note: note ?? null,
        ownerId: actor.userId,
        openedById: actor.userId,
        followUpOn: toDateColumn(due),
        openedAt: now,
      },
    });
    await closeWorkItems(
      tx,
      { kind: "code-encounter", subjectKind: "encounter", subjectId: encounterId },
      now,
    );
    await openWorkItem(
      tx,
      {
        kind: "hold-past-date",
        queue: "coding",
        subjectKind: "encounter",
        subjectId: encounterId,
        reason: `Held: ${reason}`,
        leavesWhen: "the hold is closed",
        dueOn: due,
        ...(actor.userId ? { ownerId: actor.userId } : {}),
      },
      now,
    );
    context.audit({
      action: "encounter.hold",
      subjectKind: "encounter",
      subjectId: encounterId,
      before: encounter.status,
      after: "held",
      reason,
    });
    return { encounterId };
  },
});
