import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import { defineQuery } from "../read-model";

export interface RemittanceRow {
  readonly id: string;
  readonly number: string;
  readonly payerName: string;
  readonly traceNumber: string;
  readonly paymentMethod: string;
  readonly paymentOn: CalendarDate;
  readonly amount: Cents;
  readonly status: string;
  readonly problem: string | null;
  readonly receivedAt: Date;
  readonly claims: number;
  readonly posted: number;
  readonly exceptions: number;
  readonly providerAdjustments: Cents;
}

const VIEWS = {
  all: null,
  exceptions: ["matching"],
  quarantined: ["quarantined"],
  posted: ["posted"],
  "set-aside": ["set-aside"],
} as const;

/** The remittance inbox, newest first: does it balance, what was posted by itself, what needs a person. */
export const listRemittances = defineQuery({
  name: "remittances.list",
  permission: "remittance:read",
  discloses: "aggregate",
  input: z.strictObject({
    view: z.enum(["all", "exceptions", "quarantined", "posted", "set-aside"]).default("all"),
    payer: z.string().max(80).optional(),
    cursor: z.uuid().optional(),
    limit: z.int().min(1).max(200).default(100),
  }),

  async read({ tx }, { view, payer, cursor, limit }) {
    const statuses = VIEWS[view];
    const where = Prisma.sql`(${statuses === null} or r.status = any(${statuses ?? []}))
      and (${payer ?? null}::text is null or r.payer_name = ${payer ?? null})`;
    const rows = await tx.$queryRaw<RemittanceRow[]>`
      with page as materialized (
        select * from remittance r where ${where} and (${cursor ?? null}::uuid is null or r.id < ${cursor ?? null}::uuid)
        order by r.id desc limit ${limit + 1})
      select r.id, r.number, r.payer_name as "payerName", r.trace_number as "traceNumber",
             r.payment_method as "paymentMethod", r.payment_on::text as "paymentOn", r.amount, r.status, r.problem,
             r.received_at as "receivedAt", c.claims, c.posted, c.exceptions, coalesce(p.amount, 0)::bigint as "providerAdjustments"
      from page r
      cross join lateral (
        select count(*)::int as claims, count(*) filter (where status in ('posted', 'unapplied'))::int as posted,
               count(*) filter (where status = 'exception')::int as exceptions
        from claim_payment where remittance_id = r.id) c
      cross join lateral (select sum(amount) as amount from provider_adjustment where remittance_id = r.id) p
      order by r.id desc`;
    const [totals] = await tx.$queryRaw<{ count: number; amount: Cents }[]>`
      select count(*)::int as count, coalesce(sum(r.amount), 0)::bigint as amount from remittance r where ${where}`;
    const [open] = await tx.$queryRaw<{ exceptions: number; quarantined: number }[]>`
      select count(*) filter (where status = 'matching')::int as exceptions,
             count(*) filter (where status = 'quarantined')::int as quarantined
      from remittance where status in ('matching', 'quarantined')`;
    return {
      rows: rows.slice(0, limit),
      nextCursor: rows.length > limit ? rows[limit - 1]?.id : undefined,
      total: totals ?? { count: 0, amount: 0n },
      /** What waits in the views that need a person. */
      waiting: open ?? { exceptions: 0, quarantined: 0 },
    };
  },
});
