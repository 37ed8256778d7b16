import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { dayAndIdCursor } from "@/server/queries/page-cursor";
import { defineQuery } from "../read-model";

export interface RejectionRow {
  readonly claimId: string;
  readonly number: string;
  readonly patientName: string;
  readonly payerName: string;
  readonly amount: Cents;
  readonly rejectedAt: Date;
  /** The clearinghouse on the way, or the payer itself. */
  readonly refusedBy: "partner" | "payer";
  readonly message: string;
  /** The field it names, as the claim screen takes it. */
  readonly place: string | null;
  /** How often the claim was sent so far. */
  readonly tries: number;
  readonly dueOn: CalendarDate | null;
  readonly batchId: string;
  readonly batchNumber: string;
}

/** Claims that a front end refused and that still wait for their correction, most urgent first. */
export const listRejections = defineQuery({
  name: "submissions.list-rejections",
  permission: "batch:read",
  discloses: "patient",
  input: z.strictObject({
    cursor: dayAndIdCursor.optional(),
    direction: z.enum(["forward", "backward"]).optional(),
    limit: z.int().min(1).max(200).default(100),
  }),

  async read({ tx, today }, { cursor, limit }) {
    const [day, id] = cursor?.split("|") ?? [];
    const rows = await tx.$queryRaw<(RejectionRow & { key: string })[]>`
      select c.id as "claimId", c.patient_control_number as number, p.last_name || ', ' || p.first_name as "patientName",
             y.name as "payerName", c.total_charge as amount, x.at as "rejectedAt",
             replace(x.outcome, 'rejected-by-', '') as "refusedBy", x.message, x.place, x.batch_id as "batchId",
             b.number as "batchNumber", (select count(*)::int from submission s where s.claim_id = c.id) as tries,
             c.due_on::text as "dueOn", coalesce(c.due_on, date '9999-12-31')::text || '|' || c.id as key
      from claim c
      join patient p on p.id = c.patient_id join payer y on y.id = c.payer_id
      join lateral (
        select ca.at, ca.outcome, ca.message, ca.place, k.batch_id from claim_acknowledgment ca
        join acknowledgment k on k.organization_id = ca.organization_id and k.id = ca.acknowledgment_id
        where ca.organization_id = c.organization_id and ca.claim_id = c.id and ca.applied and ca.outcome like 'rejected-%'
        order by ca.at desc, ca.id desc limit 1) x on true
      join batch b on b.id = x.batch_id
      where c.status = 'rejected' and (${cursor ?? null}::text is null
        or (coalesce(c.due_on, date '9999-12-31'), c.id) > (${day ?? null}::date, ${id ?? null}::uuid))
      order by coalesce(c.due_on, date '9999-12-31'), c.id limit ${limit + 1}`;
    const [totals] = await tx.$queryRaw<{ count: number; amount: Cents }[]>`
      select count(*)::int as count, coalesce(sum(total_charge), 0)::bigint as amount from claim where status = 'rejected'`;
    const shown = rows.slice(0, limit);
    return {
      rows: shown.map(({ key: _key, ...row }) => row),
      nextCursor: rows.length > limit ? shown.at(-1)?.key : undefined,
      totals: totals ?? { count: 0, amount: 0n },
      today,
    };
  },
});
