import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import { defineQuery } from "../read-model";

export interface CodingQueueRow {
  readonly encounterId: string;
  readonly number: string;
  readonly patientName: string;
  readonly specialty: string | null;
  readonly setting: string;
  readonly payerName: string | null;
  readonly serviceFrom: CalendarDate;
  readonly daysWaiting: number;
  readonly charges: Cents | null;
  readonly status: string;
  readonly reason: string;
  readonly leavesWhen: string;
  readonly dueOn: CalendarDate | null;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly mine: boolean;
}

export const CODING_VIEWS = ["available", "mine", "answered", "held"] as const;

/** Encounters that need a coder: to take, my own, answered questions, and what waits on others with who must act. */
export const listCodingQueue = defineQuery({
  name: "coding.list-queue",
  permission: "coding:read",
  discloses: "patient",
  input: z.strictObject({
    view: z.enum(CODING_VIEWS).default("available"),
    cursor: z.strictObject({ dueOn: z.string(), id: z.uuid() }).optional(),
    limit: z.int().min(1).max(200).default(100),
  }),

  async read({ tx, actor, now, today }, { view, cursor, limit }) {
    const me = actor.userId;
    const free = Prisma.sql`(w.lease_holder_id is null or w.lease_expires_at < ${now})`;
    const within = {
      available: Prisma.sql`w.kind = 'code-encounter' and (w.owner_id is null or w.owner_id = ${me}::uuid)`,
      mine: Prisma.sql`w.kind in ('code-encounter', 'query-answered', 'hold-past-date')
        and (w.owner_id = ${me}::uuid or (w.lease_holder_id = ${me}::uuid and not ${free}))`,
      answered: Prisma.sql`w.kind = 'query-answered'`,
      held: Prisma.sql`w.kind = 'hold-past-date'`,
    }[view];
    const rows = await tx.$queryRaw<(CodingQueueRow & { itemId: string })[]>`
      with page as materialized (
        select w.*, coalesce(w.due_on, date '9999-12-31') as due from work_item w
        where w.queue in ('coding', 'query') and w.subject_kind = 'encounter' and w.closed_at is null and ${within}
          and (${cursor?.dueOn ?? null}::date is null
               or (coalesce(w.due_on, date '9999-12-31'), w.id) > (${cursor?.dueOn ?? null}::date, ${cursor?.id ?? null}::uuid))
        order by due, w.id limit ${limit + 1})
      select w.id as "itemId", e.id as "encounterId", e.number, p.last_name || ', ' || p.first_name as "patientName",
             e.specialty, e.setting, y.name as "payerName", e.service_from::text as "serviceFrom",
             (${today}::date - e.service_from)::int as "daysWaiting", c.amount as charges, e.status, w.reason,
             w.leaves_when as "leavesWhen", w.due_on::text as "dueOn",
             case when ${free} then null else w.lease_holder_id end as "holderId", u.display_name as "holderName",
             coalesce(w.lease_holder_id = ${me}::uuid and not ${free}, false) as mine
      from page w
      join encounter e on e.id = w.subject_id
      join patient p on p.id = e.patient_id
      left join lateral (
        select payer_id from coverage v where v.patient_id = p.id and v.rank = 1
          and (v.effective_from is null or v.effective_from <= e.service_from)
          and (v.effective_to is null or v.effective_to >= e.service_from) limit 1) v on true
      left join payer y on y.id = v.payer_id
      left join lateral (select sum(charge_amount)::bigint as amount from charge where encounter_id = e.id) c on true
      left join app_user u on u.id = w.lease_holder_id and not ${free}
      order by w.due, w.id`;
    const [total] = await tx.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from work_item w
      where w.queue in ('coding', 'query') and w.subject_kind = 'encounter' and w.closed_at is null and ${within}`;
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      rows: rows.slice(0, limit).map(({ itemId: _itemId, ...row }): CodingQueueRow => row),
      nextCursor: last && { dueOn: last.dueOn ?? "9999-12-31", id: last.itemId },
      total: total?.count ?? 0,
    };
  },
});
