import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import type { BatchStatus } from "@/domain/submissions/submission-lifecycle";
import { Prisma } from "@/generated/prisma/client";
import { defineQuery } from "../read-model";
import { answeredClaims } from "./answered-claims";

export interface BatchRow {
  readonly id: string;
  readonly number: string;
  readonly partnerName: string;
  readonly usage: "T" | "P";
  readonly status: BatchStatus;
  readonly claimCount: number;
  readonly totalCharge: Cents;
  readonly builtAt: Date;
  readonly sentAt: Date | null;
  readonly ta1At: Date | null;
  /** 999. */
  readonly acknowledgedAt: Date | null;
  /** 277CA. */
  readonly claimAcknowledgedAt: Date | null;
  readonly acknowledgmentDueOn: CalendarDate | null;
  readonly deliveryProblem: string | null;
  readonly accepted: number;
  readonly rejected: number;
  /** Claims nobody has answered for. */
  readonly waiting: number;
  /** Past its date with claims still waiting. */
  readonly isOverdue: boolean;
}

const VIEWS = {
  all: Prisma.sql`true`,
  open: Prisma.sql`b.status in ('closed', 'unconfirmed', 'sent') or exists (select from submission s
    join claim c on c.organization_id = s.organization_id and c.id = s.claim_id
    where s.organization_id = b.organization_id and s.batch_id = b.id and c.status = 'submitted')`,
  unconfirmed: Prisma.sql`b.status = 'unconfirmed'`,
  rejected: Prisma.sql`b.status in ('partly-rejected', 'rejected')`,
} as const;

/** The board of batches, newest first: what left, what was taken in, what is silent. */
export const listBatches = defineQuery({
  name: "submissions.list-batches",
  permission: "batch:read",
  discloses: "aggregate",
  input: z.strictObject({
    view: z.enum(["all", "open", "unconfirmed", "rejected"]).default("all"),
    cursor: z.uuid().optional(),
    direction: z.enum(["forward", "backward"]).optional(),
    limit: z.int().min(1).max(200).default(100),
  }),

  async read({ tx, today }, { view, cursor, limit }) {
    const rows = await tx.$queryRaw<BatchRow[]>`
      with page as materialized (
        select b.* from batch b where (${VIEWS[view]}) and (${cursor ?? null}::uuid is null or b.id < ${cursor ?? null}::uuid)
        order by b.id desc limit ${limit + 1})
      select b.id, b.number, t.name as "partnerName", t.usage, b.status, b.claim_count as "claimCount",
             b.total_charge as "totalCharge", b.built_at as "builtAt", b.sent_at as "sentAt", b.ta1_at as "ta1At",
             b.acknowledged_at as "acknowledgedAt", b.claim_acknowledged_at as "claimAcknowledgedAt",
             b.acknowledgment_due_on::text as "acknowledgmentDueOn", b.delivery_problem as "deliveryProblem",
             n.accepted, n.rejected, n.waiting,
             (n.waiting > 0 and b.acknowledgment_due_on < ${today}::date) is true as "isOverdue"
      from page b
      join trading_partner t on t.organization_id = b.organization_id and t.id = b.trading_partner_id
      cross join lateral (
        select count(*) filter (where a.outcome like 'accepted-%')::int as accepted,
               count(*) filter (where a.outcome like 'rejected-%')::int as rejected,
               count(*) filter (where a.outcome is null and a.status in ('batched', 'submitted'))::int as waiting
        from (${answeredClaims(Prisma.sql`s.batch_id = b.id`)}) a) n
      order by b.id desc`;
    const [counts] = await tx.$queryRaw<
      { total: number; open: number; unconfirmed: number; rejected: number }[]
    >`
      select count(*)::int as total, count(*) filter (where ${VIEWS.open})::int as open,
             count(*) filter (where ${VIEWS.unconfirmed})::int as unconfirmed,
             count(*) filter (where ${VIEWS.rejected})::int as rejected
      from batch b`;
    return {
      rows: rows.slice(0, limit),
      nextCursor: rows.length > limit ? rows[limit - 1]?.id : undefined,
      counts: counts ?? { total: 0, open: 0, unconfirmed: 0, rejected: 0 },
      today,
    };
  },
});
