import { z } from "zod";
import { DENIAL_CATEGORIES } from "@/domain/denials/denial-categories";
import type { DenialResolution, DenialStatus } from "@/domain/denials/denial-lifecycle";
import { type RecoveryChance, recoveryChance } from "@/domain/denials/recovery-chance";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import { defineQuery, type ReadContext } from "../read-model";
import { conditionOf, DENIAL_VIEWS, HISTORY, SORT_KEYS } from "./denial-views";

export interface DenialListRow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly claimId: string;
  readonly claimNumber: string;
  readonly payerName: string;
  readonly category: string;
  readonly categoryTitle: string;
  readonly groupCode: string;
  readonly reasonCode: string;
  readonly remarkCodes: readonly string[];
  readonly amount: Cents;
  readonly recoveredAmount: Cents;
  readonly status: DenialStatus;
  readonly resolution: DenialResolution | null;
  readonly deadlineOn: CalendarDate | null;
  /** The next thing of the payer, while it is the payer's move. */
  readonly decisionDueOn: CalendarDate | null;
  readonly followUpOn: CalendarDate | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly chance: RecoveryChance;
}

const input = z.strictObject({
  view: z.enum(DENIAL_VIEWS).default("open"),
  payerIds: z.array(z.uuid()).max(50).default([]),
  categories: z.array(z.string().max(60)).max(40).default([]),
  sort: z.enum(["due", "amount", "worth"]).default("due"),
  cursor: z.strictObject({ key: z.string().regex(/^-?\d{1,18}$/), id: z.uuid() }).optional(),
  limit: z.int().min(1).max(200).default(100),
});
type Input = z.output<typeof input>;
type FoundRow = Omit<DenialListRow, "categoryTitle" | "chance"> & {
  readonly key: bigint;
  readonly decided: number | null;
  readonly recovered: number | null;
};

/** The denial queue by money and days left. Who sees without identifiers gets the totals alone. */
export const listDenials = defineQuery({
  name: "denials.list",
  permission: "denial:read",
  discloses: "patient",
  input,

  async read(context, wanted) {
    const { tx, today, reach } = context;
    const where = filterOf(context, wanted);
    const found = reach === "masked" ? [] : await tx.$queryRaw<FoundRow[]>(pageOf(where, wanted, today));
    const rows = found.slice(0, wanted.limit);
    const last = found.length > wanted.limit ? rows.at(-1) : undefined;
    const [totals] = await tx.$queryRaw<{ count: number; amount: Cents; oldestDays: number | null }[]>`
      select count(*)::int as count, coalesce(sum(d.amount), 0)::bigint as amount,
             (${today}::date - min(d.opened_at)::date)::int as "oldestDays"
      from denial d join claim c on c.organization_id = d.organization_id and c.id = d.claim_id where ${where}`;
    return {
      today,
      masked: reach === "masked",
      rows: rows.map(rowShown),
      nextCursor: last ? { key: last.key.toString(), id: last.id } : null,
      totals: totals ?? { count: 0, amount: 0n, oldestDays: null },
      choices: await choicesOf(context, wanted),
    };
  },
});

const filterOf = (
  { actor, today }: ReadContext,
  { view, payerIds, categories }: Pick<Input, "view" | "payerIds" | "categories">,
): Prisma.Sql => Prisma.sql`${conditionOf(view, { userId: actor.userId, today })}
  and (${payerIds.length === 0} or c.payer_id = any(${[...payerIds]}::uuid[]))
  and (${categories.length === 0} or d.category = any(${[...categories]}))`;

function pageOf(where: Prisma.Sql, { sort, cursor, limit }: Input, today: CalendarDate): Prisma.Sql {
  const key = SORT_KEYS[sort](today);
  const after = cursor
    ? Prisma.sql`and (${key}, d.id) > (${cursor.key}::bigint, ${cursor.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`
    with h as materialized (${HISTORY})
    select d.id, d.number, d.version, d.claim_id as "claimId", c.patient_control_number as "claimNumber",
           p.name as "payerName", d.category, d.group_code as "groupCode", d.reason_code as "reasonCode",
           d.remark_codes as "remarkCodes", d.amount, d.recovered_amount as "recoveredAmount", d.status, d.resolution,
           d.deadline_on::text as "deadlineOn", d.owner_id as "ownerId", u.display_name as "ownerName",
           a.decision_due_on::text as "decisionDueOn", r.follow_up_on::text as "followUpOn",
           h.decided, h.recovered, ${key} as key
    from denial d
    join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
    join payer p on p.organization_id = c.organization_id and p.id = c.payer_id
    left join app_user u on u.id = d.owner_id
    left join h on h.category = d.category
    left join lateral (select decision_due_on from appeal a where a.organization_id = d.organization_id
      and a.denial_id = d.id and a.status in ('filed', 'receipt-confirmed') order by a.level desc limit 1) a on true
    left join lateral (select max(follow_up_on) as follow_up_on from contact_record r
      where r.organization_id = d.organization_id and r.denial_id = d.id) r on true
    where ${where} ${after}
    order by key, d.id limit ${limit + 1}`;
}

const TITLES = new Map(DENIAL_CATEGORIES.map(({ id, title }) => [id, title]));
export const categoryTitle = (category: string): string => TITLES.get(category) ?? category;

function rowShown({ key: _key, decided, recovered, ...row }: FoundRow): DenialListRow {
  return {
    ...row,
    categoryTitle: categoryTitle(row.category),
    chance: recoveryChance({ decided: decided ?? 0, recovered: recovered ?? 0, basis: "same category" }),
  };
}

/** What the filters can be set to in this view, with counts; a filter does not narrow its own choices. */
async function choicesOf(context: ReadContext, wanted: Input) {
  const { tx } = context;
  const payers = await tx.$queryRaw<{ value: string; label: string; count: number }[]>`
    select p.id as value, p.name as label, count(*)::int as count
    from denial d join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
    join payer p on p.organization_id = c.organization_id and p.id = c.payer_id
    where ${filterOf(context, { ...wanted, payerIds: [] })} group by p.id, p.name order by p.name`;
  const categories = await tx.$queryRaw<{ value: string; count: number }[]>`
    select d.category as value, count(*)::int as count
    from denial d join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
    where ${filterOf(context, { ...wanted, categories: [] })} group by d.category order by count(*) desc, d.category`;
  return {
    payers,
    categories: categories.map((choice) => ({ ...choice, label: categoryTitle(choice.value) })),
  };
}
