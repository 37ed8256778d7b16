import { z } from "zod";
import { addDays, type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { requireUserId } from "@/server/access/actor";
import { ROLES } from "@/server/access/permissions";
import type { Transaction } from "@/server/db/scoped-transaction";
import { defineQuery } from "@/server/queries/read-model";
import { HOME_CARDS, type HomeCardRow } from "./home-cards";

export interface HomeCard {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly count: number;
  readonly oldestOn: CalendarDate | null;
  /** Null where no item of the card carries an amount. */
  readonly amount: Cents | null;
  readonly nearestDueOn: CalendarDate | null;
}

export interface HomeView {
  readonly today: CalendarDate;
  readonly cards: readonly HomeCard[];
}

/** What needs this person: one row of figures for each saved view of the roles they hold. */
export const getHomeCards = defineQuery({
  name: "get-home-cards",
  permission: "work-queue:read",
  discloses: "aggregate",
  input: z.strictObject({}),
  async read({ tx, actor, organization, today }): Promise<HomeView> {
    const rows = ROLES.filter((role) => actor.roles.includes(role)).flatMap((role) => HOME_CARDS[role]);
    const wanted = [...new Map(rows.map((row) => [row.id, row])).values()];
    const userId = requireUserId(actor);
    const cards: HomeCard[] = [];
    for (const row of wanted)
      cards.push(await figuresOf(tx, row, { userId, today, timeZone: organization.timeZone }));
    return { today, cards };
  },
});

interface Asking {
  readonly userId: string;
  readonly today: CalendarDate;
  readonly timeZone: string;
}

interface Figures {
  readonly count: number;
  readonly oldestOn: string | null;
  readonly amount: bigint | null;
  readonly nearestDueOn: string | null;
}

async function figuresOf(
  tx: Transaction,
  row: HomeCardRow,
  { userId, today, timeZone }: Asking,
): Promise<HomeCard> {
  const dueBy = row.dueWithinDays === undefined ? null : addDays(today, row.dueWithinDays);
  const [found] = await tx.$queryRaw<Figures[]>`
    select count(*)::int as count, min(opened_at at time zone ${timeZone})::date::text as "oldestOn",
           sum(amount)::bigint as amount, min(due_on)::text as "nearestDueOn"
    from work_item
    where closed_at is null
      and (${row.unowned ?? false} or kind = any(${[...row.kinds]}))
      and (not ${row.unowned ?? false} or (owner_id is null and due_on is null))
      and (owner_id = ${userId}::uuid or (owner_id is null and not ${row.ownOnly ?? false}) or ${row.unowned ?? false})
      and (${dueBy}::date is null or due_on <= ${dueBy}::date)`;
  const { id, title, href } = row;
  const date = (text: string | null | undefined) => (text ? calendarDate(text) : null);
  return {
    id,
    title,
    href,
    count: found?.count ?? 0,
    oldestOn: date(found?.oldestOn),
    amount: found?.amount ?? null,
    nearestDueOn: date(found?.nearestDueOn),
  };
}
