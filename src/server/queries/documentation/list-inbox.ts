import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { defineQuery } from "@/server/queries/read-model";

export interface InboxRow {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly patientName: string;
  readonly serviceFrom: CalendarDate;
  readonly sentAt: Date;
  readonly dueOn: CalendarDate | null;
  readonly daysWaiting: number;
  readonly status: string;
  readonly answeredAt: Date | null;
}

/** The questions put to this clinician, oldest first; nothing of codes or money (R14, SOD-7). */
export const listInbox = defineQuery({
  name: "documentation.inbox",
  permission: "provider-query:answer",
  discloses: "patient",
  input: z.strictObject({
    view: z.enum(["open", "answered"]).default("open"),
    cursor: z.uuid().optional(),
    limit: z.int().min(1).max(200).default(100),
  }),
  async read({ tx, actor, today }, { view, cursor, limit }) {
    const statuses = view === "open" ? ["sent", "redirected"] : ["answered", "closed"];
    const rows = await tx.$queryRaw<InboxRow[]>`
      select q.id, q.number, q.subject, p.last_name || ', ' || p.first_name as "patientName",
             e.service_from::text as "serviceFrom", q.sent_at as "sentAt", q.due_on::text as "dueOn",
             (${today}::date - q.sent_at::date)::int as "daysWaiting", q.status, q.answered_at as "answeredAt"
      from provider_query q
      join provider r on r.id = q.provider_id and r.user_id = ${actor.userId}::uuid
      join encounter e on e.id = q.encounter_id
      join patient p on p.id = e.patient_id
      where q.status = any(${statuses}::text[]) and (${cursor ?? null}::uuid is null or q.id > ${cursor ?? null}::uuid)
      order by q.id limit ${limit + 1}`;
    const total = await tx.providerQuery.count({
      where: { status: { in: statuses }, provider: { userId: actor.userId } },
    });
    return {
      rows: rows.slice(0, limit),
      nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
      total,
      today,
    };
  },
});
