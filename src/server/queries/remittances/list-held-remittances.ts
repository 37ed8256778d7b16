import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { defineQuery } from "../read-model";

export interface HeldRemittance {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly payerName: string;
  readonly traceNumber: string;
  readonly paymentOn: CalendarDate;
  readonly amount: Cents;
  readonly problem: string | null;
  readonly balances: boolean;
  /** How many other remittances came under the same trace number. */
  readonly others: number;
  readonly dueOn: CalendarDate | null;
}

/** Remittances that wait for a decision; those of one check stand together, the longest waiting first. */
export const listHeldRemittances = defineQuery({
  name: "remittances.list-held",
  permission: "remittance:read",
  discloses: "aggregate",
  input: z.strictObject({}),

  read: ({ tx }): Promise<HeldRemittance[]> =>
    tx.$queryRaw<HeldRemittance[]>`
      select r.id, r.version, r.number, r.payer_name as "payerName", r.trace_number as "traceNumber",
             r.payment_on::text as "paymentOn", r.amount, r.problem,
             jsonb_array_length(r.balance_proof -> 'imbalances') = 0 as balances, o.others,
             w.due_on::text as "dueOn"
      from remittance r
      cross join lateral (
        select count(*)::int as others from remittance s
        where s.payer_identifier = r.payer_identifier and s.trace_number = r.trace_number and s.id <> r.id) o
      left join work_item w on w.subject_id = r.id and w.subject_kind = 'remittance' and w.closed_at is null
      where r.status = 'quarantined'
      order by min(r.id::text) over (partition by r.payer_identifier, r.trace_number), r.id limit 500`,
});
