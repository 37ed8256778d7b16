import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import { defineQuery } from "../read-model";
import { categoryTitle } from "./list-denials";

const LANES = [
  { id: "new", name: "New" },
  { id: "assigned", name: "Assigned" },
  { id: "correcting", name: "Correcting" },
  { id: "appealing", name: "Appealing" },
  { id: "waiting", name: "Sent" },
  { id: "resolved", name: "Decided" },
] as const;
/** Decided ones leave the board after this many days. */
const DECIDED_DAYS = 30;

interface CardRow {
  readonly id: string;
  readonly lane: string;
  readonly category: string;
  readonly payerName: string;
  readonly amount: Cents;
  readonly deadlineOn: CalendarDate | null;
  readonly decisionDueOn: CalendarDate | null;
  readonly resolution: string | null;
  readonly recoveredAmount: Cents;
}

/** The same denials as lanes of cards: nearest deadline first, then the larger amount. */
export const getDenialBoard = defineQuery({
  name: "denials.board",
  permission: "denial:read",
  discloses: "patient",
  input: z.strictObject({
    payerIds: z.array(z.uuid()).max(50).default([]),
    categories: z.array(z.string().max(60)).max(40).default([]),
    cards: z.int().min(0).max(60).default(30),
  }),

  async read({ tx, today, now, reach }, { payerIds, categories, cards }) {
    const since = new Date(now.getTime() - DECIDED_DAYS * 86_400_000);
    const where = Prisma.sql`(d.status <> 'resolved' or d.resolved_at >= ${since})
      and (${payerIds.length === 0} or c.payer_id = any(${[...payerIds]}::uuid[]))
      and (${categories.length === 0} or d.category = any(${[...categories]}))`;
    const sums = await tx.$queryRaw<{ lane: string; count: number; amount: Cents }[]>`
      select d.status as lane, count(*)::int as count, sum(d.amount)::bigint as amount
      from denial d join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
      where ${where} group by d.status order by d.status`;
    const rows =
      reach === "masked"
        ? []
        : await tx.$queryRaw<CardRow[]>`
      select * from (
        select d.id, d.status as lane, d.category, p.name as "payerName", d.amount, d.deadline_on::text as "deadlineOn",
               a.decision_due_on::text as "decisionDueOn", d.resolution, d.recovered_amount as "recoveredAmount",
               row_number() over (partition by d.status order by d.deadline_on nulls first, d.amount desc, d.id) as place
        from denial d
        join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
        join payer p on p.organization_id = c.organization_id and p.id = c.payer_id
        left join lateral (select decision_due_on from appeal a where a.organization_id = d.organization_id
          and a.denial_id = d.id and a.status in ('filed', 'receipt-confirmed') order by a.level desc limit 1) a on true
        where ${where}) placed
      where place <= ${cards} order by place`;
    return {
      today,
      lanes: LANES.map((lane) => {
        const sum = sums.find((row) => row.lane === lane.id);
        return {
          ...lane,
          count: sum?.count ?? 0,
          amount: sum?.amount ?? 0n,
          cards: rows
            .filter((row) => row.lane === lane.id)
            .map(({ lane: _lane, ...card }) => ({ ...card, categoryTitle: categoryTitle(card.category) })),
        };
      }),
    };
  },
});
