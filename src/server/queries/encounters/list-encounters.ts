import { z } from "zod";
import type { EncounterStatus } from "@/domain/encounters/encounter-lifecycle";
import type { EncounterGap } from "@/domain/encounters/find-gaps";
import { SETTINGS, type Setting } from "@/domain/encounters/setting";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import { defineQuery, type ReadContext } from "@/server/queries/read-model";
import { statusesOf } from "./encounter-views";

export interface EncounterRow {
  readonly id: string;
  readonly number: string;
  /** Withheld from those who see encounters without identifiers. */
  readonly patientName: string | null;
  readonly setting: Setting;
  readonly specialty: string | null;
  readonly providerName: string | null;
  readonly payerName: string | null;
  readonly serviceFrom: CalendarDate;
  readonly serviceTo: CalendarDate;
  readonly status: EncounterStatus;
  readonly statusSince: Date;
  readonly gaps: readonly EncounterGap[];
  readonly holdReason: string | null;
  readonly holdFollowUpOn: CalendarDate | null;
  readonly changedUpstream: boolean;
  readonly dueOn: CalendarDate | null;
  /** Sum of its charges; withheld from clinicians (SOD-7). */
  readonly amount: Cents | null;
  readonly ownerName: string | null;
}

export interface EncounterList {
  readonly rows: readonly EncounterRow[];
  readonly nextCursor: { readonly key: string; readonly id: string } | null;
  readonly total: number;
  /** Null for those who do not see amounts. */
  readonly totalAmount: Cents | null;
  readonly today: CalendarDate;
}

const SORTS = {
  serviceFrom: Prisma.sql`e.service_from`,
  dueOn: Prisma.sql`coalesce(e.due_on, date '9999-12-31')`,
} as const;

const input = z.strictObject({
  view: z
    .enum(["open", "incomplete", "ready", "coding", "held", "coded", "billed", "ended", "all"])
    .default("open"),
  gap: z.string().max(30).optional(),
  setting: z.enum(SETTINGS).optional(),
  /** An encounter number, a record number, or the beginning of a family name. */
  find: z.string().trim().max(60).optional(),
  changedUpstream: z.boolean().optional(),
  sort: z.enum(["serviceFrom", "dueOn"]).default("dueOn"),
  descending: z.boolean().default(false),
  cursor: z.strictObject({ key: z.iso.date(), id: z.uuid() }).optional(),
  limit: z.int().min(1).max(200).default(100),
});
type Input = z.output<typeof input>;

/** Encounters of all states with what is missing before coding can start (R8). */
export const listEncounters = defineQuery({
  name: "encounters.list",
  permission: "encounter:read",
  discloses: "patient",
  input,
  async read(context, wanted): Promise<EncounterList> {
    const { tx, today, reach } = context;
    const within = filterOf(context, wanted);
    const found = await tx.$queryRaw<(EncounterRow & { key: string })[]>(pageOf(within, wanted));
    const [sums] = await tx.$queryRaw<{ total: number; amount: bigint | null }[]>`
      select count(*)::int as total,
             (select sum(c.charge_amount)::bigint from charge c
              where c.encounter_id in (select e.id from encounter e join patient p on p.id = e.patient_id where ${within})) as amount
      from encounter e join patient p on p.id = e.patient_id where ${within}`;
    const rows = found.slice(0, wanted.limit);
    const last = found.length > wanted.limit ? rows.at(-1) : undefined;
    const money = reach === "all";
    return {
      rows: rows.map(({ key: _key, ...row }) => ({
        ...row,
        patientName: reach === "masked" ? null : row.patientName,
        amount: money ? row.amount : null,
      })),
      nextCursor: last ? { key: last.key, id: last.id } : null,
      total: sums?.total ?? 0,
      totalAmount: money ? (sums?.amount ?? 0n) : null,
      today,
    };
  },
});

function filterOf({ actor, reach }: ReadContext, wanted: Input): Prisma.Sql {
  const parts = [
    Prisma.sql`e.status = any(${[...statusesOf(wanted.view)]}::text[])`,
    ...(reach === "own"
      ? [Prisma.sql`e.provider_id in (select id from provider where user_id = ${actor.userId}::uuid)`]
      : []),
    ...(wanted.gap ? [Prisma.sql`${wanted.gap} = any(e.gaps)`] : []),
    ...(wanted.setting ? [Prisma.sql`e.setting = ${wanted.setting}`] : []),
    ...(wanted.changedUpstream ? [Prisma.sql`e.upstream_change is not null`] : []),
    ...(wanted.find && reach !== "masked" ? [findPart(wanted.find)] : []),
  ];
  return Prisma.join(parts, " and ");
}

/** Ranges and equality only: under row-level security LIKE cannot use an index. */
const findPart = (find: string): Prisma.Sql => {
  const name = find.toLowerCase();
  return Prisma.sql`(e.number = ${find.toUpperCase()} or p.mrn = ${find}
    or (lower(p.last_name) >= ${name} and lower(p.last_name) < ${`${name}\uffff`}))`;
};

function pageOf(within: Prisma.Sql, { sort, descending, cursor, limit }: Input): Prisma.Sql {
  const key = SORTS[sort];
  const direction = descending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const beyond = descending ? Prisma.sql`<` : Prisma.sql`>`;
  const after = cursor
    ? Prisma.sql`and (${key}, e.id) ${beyond} (${cursor.key}::date, ${cursor.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`
    with page as materialized (
      select e.*, ${key} as sort_key, p.last_name, p.first_name
      from encounter e join patient p on p.id = e.patient_id
      where ${within} ${after}
      order by ${key} ${direction}, e.id ${direction} limit ${limit + 1})
    select e.id, e.number, e.last_name || ', ' || e.first_name as "patientName", e.setting, e.specialty,
           r.last_name || ', ' || r.first_name as "providerName", y.name as "payerName",
           e.service_from::text as "serviceFrom", e.service_to::text as "serviceTo", e.status,
           e.status_since as "statusSince", e.gaps, h.reason as "holdReason",
           h.follow_up_on::text as "holdFollowUpOn", e.upstream_change is not null as "changedUpstream",
           e.due_on::text as "dueOn", c.amount, u.display_name as "ownerName", e.sort_key::text as key
    from page e
    left join provider r on r.id = e.provider_id
    left join lateral (select payer_id from coverage v
                       where v.patient_id = e.patient_id
                         and coalesce(v.effective_from, e.service_from) <= e.service_from
                         and coalesce(v.effective_to, e.service_from) >= e.service_from
                       order by v.rank limit 1) v on true
    left join payer y on y.id = v.payer_id
    left join encounter_hold h on h.encounter_id = e.id and h.closed_at is null
    left join lateral (select sum(charge_amount)::bigint as amount from charge where encounter_id = e.id) c on true
    left join app_user u on u.id = coalesce(h.owner_id, case when e.status = 'coding' then e.coder_id end)
    order by e.sort_key ${direction}, e.id ${direction}`;
}
