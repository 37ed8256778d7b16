import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { defineQuery } from "../read-model";
import { CHARGES_OF_ENCOUNTER } from "./queue-charges";

export interface CodingQueueRow {
  /** The work item; an encounter may have several. */
  readonly itemId: string;
  readonly encounterId: string;
  readonly number: string;
  /** Withheld from those who see no single patient, as are the charges of a row. */
  readonly patientName: string | null;
  readonly specialty: string | null;
  readonly setting: string;
  readonly payerName: string | null;
  readonly serviceFrom: CalendarDate;
  readonly daysWaiting: number;
  /** Null where no service is known, or one of them has no price. */
  readonly charges: Cents | null;
  /** Whether the fee schedule priced any of it; the source stated the rest. */
  readonly estimated: boolean;
  readonly status: string;
  readonly reason: string;
  readonly leavesWhen: string;
  readonly dueOn: CalendarDate | null;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly mine: boolean;
  /** Whose move it is: the hold's owner, or the coder it was returned to. */
  readonly ownerName: string | null;
}

export const CODING_VIEWS = ["available", "mine", "answered", "held"] as const;
type CodingView = (typeof CODING_VIEWS)[number];

interface QueueTotals {
  readonly count: number;
  readonly charges: Cents | null;
  readonly estimated: boolean;
  /** Charts that the sum leaves out, because nothing is known of them. */
  readonly unpriced: number;
  readonly oldestDays: number | null;
}

/** Encounters that need a coder: to take, my own, answered questions, and what waits on others with who must act. */
export const listCodingQueue = defineQuery({
  name: "coding.list-queue",
  permission: "coding:read",
  discloses: "patient",
  input: z.strictObject({
    view: z.enum(CODING_VIEWS).default("available"),
    cursor: z.strictObject({ dueOn: z.iso.date(), id: z.uuid() }).nullish(),
    limit: z.int().min(1).max(200).default(100),
  }),

  async read({ tx, actor, reach, now, today }, { view, cursor, limit }) {
    const me = actor.userId;
    const free = Prisma.sql`(w.lease_holder_id is null or w.lease_expires_at < ${now})`;
    const within = viewsOf(me, free);
    const rows = await tx.$queryRaw<CodingQueueRow[]>`
      with page as materialized (
        select w.*, coalesce(w.due_on, date '9999-12-31') as due from work_item w
        where ${IN_CODING} and ${within[view]}
          and (${cursor?.dueOn ?? null}::date is null
               or (coalesce(w.due_on, date '9999-12-31'), w.id) > (${cursor?.dueOn ?? null}::date, ${cursor?.id ?? null}::uuid))
        order by due, w.id limit ${limit + 1})
      select w.id as "itemId", e.id as "encounterId", e.number, p.last_name || ', ' || p.first_name as "patientName",
             e.specialty, e.setting, y.name as "payerName", e.service_from::text as "serviceFrom",
             (${today}::date - e.service_from)::int as "daysWaiting", c.amount as charges,
             c.amount is not null and c.estimated as estimated, e.status, w.reason,
             w.leaves_when as "leavesWhen", w.due_on::text as "dueOn",
             case when ${free} then null else w.lease_holder_id end as "holderId", u.display_name as "holderName",
             coalesce(w.lease_holder_id = ${me}::uuid and not ${free}, false) as mine, o.display_name as "ownerName"
      from page w
      join encounter e on e.id = w.subject_id
      join patient p on p.id = e.patient_id
      left join lateral (
        select payer_id from coverage v where v.patient_id = p.id and v.rank = 1
          and (v.effective_from is null or v.effective_from <= e.service_from)
          and (v.effective_to is null or v.effective_to >= e.service_from) limit 1) v on true
      left join payer y on y.id = v.payer_id
      left join ${CHARGES_OF_ENCOUNTER} c on true
      left join encounter_hold h on h.encounter_id = e.id and h.closed_at is null
      left join app_user u on u.id = w.lease_holder_id and not ${free}
      left join app_user o on o.id = coalesce(h.owner_id, w.owner_id)
      order by w.due, w.id`;
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    const totals = await totalsOf(tx, within[view], today);
    return {
      today,
      rows: rows
        .slice(0, limit)
        .map((row) =>
          reach === "masked" ? { ...row, patientName: null, charges: null, estimated: false } : row,
        ),
      nextCursor: last && { dueOn: last.dueOn ?? "9999-12-31", id: last.itemId },
      total: totals.count,
      totals,
      counts: await countsOf(tx, within),
    };
  },
});

const IN_CODING = Prisma.sql`w.queue in ('coding', 'query') and w.subject_kind = 'encounter' and w.closed_at is null`;

/** An answered question and the chart that came back with it are one row of my work, not two. */
const viewsOf = (me: string | null, free: Prisma.Sql): Readonly<Record<CodingView, Prisma.Sql>> => ({
  available: Prisma.sql`w.kind = 'code-encounter' and (w.owner_id is null or w.owner_id = ${me}::uuid)`,
  mine: Prisma.sql`w.kind in ('code-encounter', 'query-answered', 'hold-past-date', 'code-set-impact')
    and (w.owner_id = ${me}::uuid or (w.lease_holder_id = ${me}::uuid and not ${free})
         or (w.kind = 'code-set-impact' and w.owner_id is null))
    and (w.kind = 'code-encounter' or not exists (
      select 1 from work_item k where k.kind = 'code-encounter' and k.subject_kind = 'encounter'
        and k.subject_id = w.subject_id and k.closed_at is null))`,
  answered: Prisma.sql`w.kind = 'query-answered'`,
  held: Prisma.sql`w.kind = 'hold-past-date'`,
});

async function totalsOf(tx: Transaction, within: Prisma.Sql, today: string): Promise<QueueTotals> {
  const [totals] = await tx.$queryRaw<QueueTotals[]>`
    select count(*)::int as count, sum(c.amount)::bigint as charges,
           coalesce(bool_or(c.estimated) filter (where c.amount is not null), false) as estimated,
           count(*) filter (where c.amount is null)::int as unpriced,
           max(${today}::date - e.service_from)::int as "oldestDays"
    from work_item w
    join encounter e on e.id = w.subject_id
    left join ${CHARGES_OF_ENCOUNTER} c on true
    where ${IN_CODING} and ${within}`;
  return totals ?? { count: 0, charges: null, estimated: false, unpriced: 0, oldestDays: null };
}

async function countsOf(
  tx: Transaction,
  within: Readonly<Record<CodingView, Prisma.Sql>>,
): Promise<Readonly<Record<CodingView, number>>> {
  const [counts] = await tx.$queryRaw<Record<CodingView, number>[]>`
    select count(*) filter (where ${within.available})::int as available,
           count(*) filter (where ${within.mine})::int as mine,
           count(*) filter (where ${within.answered})::int as answered,
           count(*) filter (where ${within.held})::int as held
    from work_item w where ${IN_CODING}`;
  return counts ?? { available: 0, mine: 0, answered: 0, held: 0 };
}
