import type { CalendarDate } from "@/domain/shared/calendar-date";
import { Prisma } from "@/generated/prisma/client";

export const DENIAL_VIEWS = [
  "open",
  "new",
  "mine",
  "assigned",
  "correcting",
  "appealing",
  "sent",
  "deadline",
  "unknown",
  "records",
  "resolved",
] as const;
export type DenialView = (typeof DENIAL_VIEWS)[number];

/** What a view shows, as a condition on denial `d`. */
export function conditionOf(
  view: DenialView,
  { userId, today }: { readonly userId: string | null; readonly today: CalendarDate },
): Prisma.Sql {
  const status = (wanted: string) => Prisma.sql`d.status = ${wanted}`;
  const open = Prisma.sql`d.status <> 'resolved'`;
  switch (view) {
    case "mine":
      return Prisma.sql`${open} and d.owner_id = ${userId}::uuid`;
    case "sent":
      return status("waiting");
    case "deadline":
      return Prisma.sql`${open} and d.status <> 'waiting' and d.deadline_on <= ${today}::date + 7`;
    case "unknown":
      return Prisma.sql`${open} and d.deadline_on is null`;
    case "records":
      return Prisma.sql`${open} and (d.category = 'records-requested' or exists (select from work_item w
        where w.organization_id = d.organization_id and w.kind = 'payer-asks-for-records' and w.subject_id = d.id
        and w.closed_at is null))`;
    case "open":
      return open;
    default:
      return status(view);
  }
}

/**
 * One ascending number per order, so that one keyset serves all. `worth` is amount × chance ÷ days left: what is lost
 * if it waits; a passed deadline is worth nothing, an unknown one counts as thirty days. `due` is the clock the row
 * shows: the payer’s (appeal `a`, contact `r`) while the payer has it, else ours, an unknown one first.
 */
export const SORT_KEYS = {
  due: () => Prisma.sql`(case when d.status = 'waiting' then coalesce(a.decision_due_on, r.follow_up_on, date '9999-12-31')
    else coalesce(d.deadline_on, date '1900-01-01') end - date '2000-01-01')::bigint`,
  amount: () => Prisma.sql`-d.amount`,
  worth: (today: CalendarDate) => Prisma.sql`-(case when d.deadline_on < ${today}::date then 0
    else d.amount * (coalesce(h.recovered, 0) + 1)
      / ((coalesce(h.decided, 0) + 2) * (coalesce(d.deadline_on - ${today}::date, 30) + 1)) end)::bigint`,
} as const;

/** How denials of each category ended: the office's own history. */
export const HISTORY = Prisma.sql`
  select category, count(*)::int as decided,
         count(*) filter (where resolution in ('overturned', 'overturned-in-part', 'corrected-and-paid'))::int as recovered
  from denial where resolution in ('overturned', 'overturned-in-part', 'corrected-and-paid', 'upheld', 'written-off')
  group by category`;
