import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import { Prisma } from "@/generated/prisma/client";
import { requireUserId } from "@/server/access/actor";
import { claimFilter } from "@/server/queries/claims/claim-filter";
import { conditionOf } from "@/server/queries/denials/denial-views";
import type { ReadContext } from "@/server/queries/read-model";
import type { Counted } from "./home-cards";

export interface Figures {
  readonly count: number;
  readonly oldestOn: CalendarDate | null;
  /** Null where no item of the card carries an amount. */
  readonly amount: bigint | null;
  readonly nearestDueOn: CalendarDate | null;
}

const NOTHING: Figures = { count: 0, oldestOn: null, amount: null, nearestDueOn: null };

/** Count, oldest, amount and nearest deadline of one card. */
export async function cardFigures(context: ReadContext, counted: Counted): Promise<Figures> {
  const [found] = await context.tx.$queryRaw<Figures[]>(figuresSql(context, counted));
  return found ?? NOTHING;
}

function figuresSql(context: ReadContext, counted: Counted): Prisma.Sql {
  const { actor, today, organization } = context;
  const day = (instant: Prisma.Sql) =>
    Prisma.sql`min(${instant} at time zone ${organization.timeZone})::date::text as "oldestOn"`;
  if ("claims" in counted) {
    const due = counted.claims === "filing-limit" ? Prisma.sql`c.filing_limit_on` : Prisma.sql`c.due_on`;
    return Prisma.sql`
      select count(*)::int as count, ${day(Prisma.sql`c.status_since`)}, sum(c.total_charge)::bigint as amount,
             min(${due})::text as "nearestDueOn"
      from claim c where ${claimFilter(context, { view: counted.claims })}`;
  }
  if ("denials" in counted)
    return Prisma.sql`
      select count(*)::int as count, ${day(Prisma.sql`d.opened_at`)}, sum(d.amount)::bigint as amount,
             min(d.deadline_on)::text as "nearestDueOn"
      from denial d where ${conditionOf(counted.denials, { userId: actor.userId ?? null, today })}`;
  if ("failedJobs" in counted)
    return Prisma.sql`
      select count(*)::int as count, ${day(Prisma.sql`j.updated_at`)}, null::bigint as amount, null as "nearestDueOn"
      from graphile_worker._private_jobs j
      where j.last_error is not null and j.payload->>'organizationId' = ${organization.id}`;
  const userId = requireUserId(actor);
  const dueBy = counted.dueWithinDays === undefined ? null : addDays(today, counted.dueWithinDays);
  return Prisma.sql`
    select count(*)::int as count, ${day(Prisma.sql`opened_at`)}, sum(amount)::bigint as amount,
           min(due_on)::text as "nearestDueOn"
    from work_item
    where closed_at is null and kind = any(${[...counted.work]})
      and (owner_id = ${userId}::uuid or (owner_id is null and not ${counted.ownOnly ?? false}))
      and (${dueBy}::date is null or due_on <= ${dueBy}::date)`;
}
