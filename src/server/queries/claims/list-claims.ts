import { z } from "zod";
import type { ClaimOwner, ClaimStatus } from "@/domain/claims/claim-lifecycle";
import type { Severity } from "@/domain/claims/edit-finding";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import { dayAndIdCursor } from "@/server/queries/page-cursor";
import { defineQuery, type ReadContext } from "@/server/queries/read-model";
import { claimFilter, claimFilterInput } from "./claim-filter";

export interface ClaimRow {
  readonly id: string;
  readonly number: string;
  /** Withheld from those who see claims without identifiers. */
  readonly patientName: string | null;
  readonly payerName: string;
  readonly serviceFrom: CalendarDate;
  readonly status: ClaimStatus;
  readonly frequencyCode: string;
  readonly owner: ClaimOwner;
  readonly ownerName: string | null;
  /** Why it is here: the worst open finding or the work that waits. */
  readonly reason: string | null;
  readonly severity: Severity | null;
  readonly dueOn: CalendarDate | null;
  readonly filingLimitOn: CalendarDate | null;
  readonly amount: Cents | null;
  readonly holderName: string | null;
  readonly heldByMe: boolean;
  readonly heldUntil: Date | null;
}

export interface ClaimList {
  readonly rows: readonly ClaimRow[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly totalAmount: Cents | null;
  readonly oldestServiceOn: CalendarDate | null;
  readonly today: CalendarDate;
}

const input = z.strictObject({
  ...claimFilterInput,
  sort: z.enum(["due", "newest"]).default("due"),
  cursor: dayAndIdCursor.optional(),
  direction: z.enum(["forward", "backward"]).optional(),
  limit: z.int().min(1).max(200).default(100),
});
type Input = z.output<typeof input>;

/** Claims of any status by view, with whose move it is, why, and by when. */
export const listClaims = defineQuery({
  name: "claims.list",
  permission: "claim:read",
  discloses: "patient",
  input,

  async read(context, wanted): Promise<ClaimList> {
    const { tx, reach, today } = context;
    const within = claimFilter(context, wanted);
    const found = await tx.$queryRaw<(ClaimRow & { key: string })[]>(pageOf(within, wanted, context));
    const [sums] = await tx.$queryRaw<{ total: number; amount: Cents; oldest: CalendarDate | null }[]>`
      select count(*)::int as total, coalesce(sum(c.total_charge), 0)::bigint as amount,
             min(c.service_from)::text as oldest
      from claim c where ${within}`;
    const masked = reach === "masked";
    const rows = found.slice(0, wanted.limit);
    const last = found.length > wanted.limit ? rows.at(-1) : undefined;
    return {
      rows: rows.map(({ key: _key, ...row }) => (masked ? { ...row, ...WITHHELD } : row)),
      nextCursor: last?.key ?? null,
      total: sums?.total ?? 0,
      totalAmount: masked && (sums?.total ?? 0) < FEWEST_SUMMED ? null : (sums?.amount ?? 0n),
      oldestServiceOn: sums?.oldest ?? null,
      today,
    };
  },
});

/** A reason may quote what stands on the claim. */
const WITHHELD = { patientName: null, amount: null, reason: null };
/** Whoever sees totals only gets no total that is the price of one or two patients. */
const FEWEST_SUMMED = 5;

/** A page is cut out of the claims first; everything else is joined to its rows alone. */
function pageOf(within: Prisma.Sql, { sort, cursor, limit }: Input, { now, actor }: ReadContext): Prisma.Sql {
  const [day, id] = cursor?.split("|") ?? [];
  const after =
    sort === "newest"
      ? Prisma.sql`c.id < ${id ?? null}::uuid`
      : Prisma.sql`(coalesce(c.due_on, date '9999-12-31'), c.id) > (${day ?? null}::date, ${id ?? null}::uuid)`;
  const order = (alias: string) =>
    Prisma.raw(
      sort === "newest" ? `${alias}.id desc` : `coalesce(${alias}.due_on, date '9999-12-31'), ${alias}.id`,
    );
  return Prisma.sql`
    with page as materialized (
      select c.* from claim c where ${within} and (${cursor ?? null}::text is null or ${after})
      order by ${order("c")} limit ${limit + 1})
    select c.id, c.patient_control_number as number, p.last_name || ', ' || p.first_name as "patientName",
           y.name as "payerName", c.service_from::text as "serviceFrom", c.status, c.frequency_code as "frequencyCode",
           c.owner, o.display_name as "ownerName", w.reason, f.severity, c.due_on::text as "dueOn",
           c.filing_limit_on::text as "filingLimitOn", c.total_charge as amount,
           case when w.lease_expires_at > ${now} then l.display_name end as "holderName",
           case when w.lease_expires_at > ${now} then w.lease_expires_at end as "heldUntil",
           coalesce(w.lease_expires_at > ${now} and w.lease_holder_id = ${actor.userId}::uuid, false) as "heldByMe",
           coalesce(c.due_on, date '9999-12-31')::text || '|' || c.id as key
    from page c
    join patient p on p.id = c.patient_id
    join payer y on y.id = c.payer_id
    left join app_user o on o.id = c.owner_id
    left join lateral (
      select reason, lease_holder_id, lease_expires_at from work_item
      where subject_kind = 'claim' and subject_id = c.id and closed_at is null
      order by priority desc, due_on nulls last limit 1) w on true
    left join app_user l on l.id = w.lease_holder_id
    left join lateral (
      select severity from claim_finding
      where claim_id = c.id and status in ('open', 'override-proposed') and severity in ('stop', 'block', 'warn')
      order by array_position(array['stop', 'block', 'warn'], severity) limit 1) f on true
    order by ${order("c")}`;
}
