import { AGE_BUCKETS } from "@/domain/measures/aged-ar-rate";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { firstDayOf, lastDayOf } from "@/domain/shared/calendar-month";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { type FactSetKey, factSet } from "./fact-sets";
import type { FactFilter, Office, Period } from "./measure-scope";

/** Which rows: a set, over a period, narrowed. Every number and every list of rows begins with one. */
export interface FactQuestion {
  readonly set: FactSetKey;
  readonly period: Period;
  readonly filter: FactFilter;
}

export interface FactTotal {
  readonly count: bigint;
  readonly amount: Cents;
  /** Days since the oldest row's date; null without rows or where the set counts none. */
  readonly oldestDays: number | null;
}

/** The rows of a question as SQL; totals, groups and lists are all taken from it. */
export const factsSql = (office: Office, { set, period, filter }: FactQuestion): Prisma.Sql => Prisma.sql`
  select f.* from (${factSet(set).sql(office, period)}) f where ${narrowed(filter)}`;

function narrowed(filter: FactFilter): Prisma.Sql {
  const { payerId, providerId, category, age, olderThanDays, availability, month } = filter;
  const bucket = AGE_BUCKETS.find(({ key }) => key === age);
  const wantedProvider = providerId === "none" ? null : (providerId ?? null);
  const wantedCategory = availability ?? category ?? null;
  return Prisma.join(
    [
      Prisma.sql`(${payerId ?? null}::uuid is null or f.payer_id = ${payerId ?? null}::uuid)`,
      Prisma.sql`(${providerId === undefined} or f.provider_id is not distinct from ${wantedProvider}::uuid)`,
      Prisma.sql`(${wantedCategory}::text is null or f.category = ${wantedCategory}::text)`,
      Prisma.sql`(${bucket === undefined} or (f.days >= ${ageFrom(bucket?.from)}::int
                 and f.days <= ${bucket?.to ?? MOST_DAYS}::int))`,
      Prisma.sql`(${olderThanDays ?? null}::int is null or f.days > ${olderThanDays ?? null}::int)`,
      Prisma.sql`(${month === undefined} or f.on_date between ${month ? firstDayOf(month) : null}::date
                 and ${month ? lastDayOf(month) : null}::date)`,
    ],
    " and ",
  );
}

/** The youngest bucket also takes what lies ahead of the day. */
const MOST_DAYS = 1_000_000;
const ageFrom = (from: number | undefined): number => (from === undefined || from === 0 ? -MOST_DAYS : from);

/** The totals of several questions in one statement, in their order. */
export async function totalsOf<K extends string>(
  tx: Transaction,
  office: Office,
  questions: Readonly<Record<K, FactQuestion>>,
): Promise<Record<K, FactTotal>> {
  const keys = Object.keys(questions) as K[];
  const parts = keys.map(
    (key) => Prisma.sql`
      select ${key}::text as key, count(*)::bigint as count, coalesce(sum(amount), 0)::bigint as amount,
             max(days)::int as "oldestDays"
      from (${factsSql(office, questions[key])}) q`,
  );
  const rows = await tx.$queryRaw<(FactTotal & { readonly key: K })[]>(
    Prisma.sql`${Prisma.join(parts, " union all ")}`,
  );
  const found = new Map(rows.map(({ key, ...total }) => [key, total]));
  return Object.fromEntries(
    keys.map((key) => [key, found.get(key) ?? { count: 0n, amount: 0n, oldestDays: null }]),
  ) as Record<K, FactTotal>;
}

export type Dimension = "payer" | "provider" | "reason" | "month" | "age" | "availability";

const KEY_OF: Readonly<Record<Dimension, Prisma.Sql>> = {
  payer: Prisma.sql`f.payer_id::text`,
  provider: Prisma.sql`f.provider_id::text`,
  reason: Prisma.sql`f.category`,
  availability: Prisma.sql`f.category`,
  month: Prisma.sql`to_char(f.on_date, 'YYYY-MM')`,
  age: Prisma.sql`case ${Prisma.join(
    AGE_BUCKETS.map(({ key, to }) =>
      to === undefined ? Prisma.sql`else ${key}` : Prisma.sql`when f.days <= ${to}::int then ${key}`,
    ),
    " ",
  )} end`,
};

/** The same rows in groups, which therefore add up to the total. `none` is the group without a value. */
export async function groupsOf(
  tx: Transaction,
  office: Office,
  question: FactQuestion,
  by: Dimension,
): Promise<ReadonlyMap<string, FactTotal>> {
  const rows = await tx.$queryRaw<(FactTotal & { readonly key: string | null })[]>`
    select ${KEY_OF[by]} as key, count(*)::bigint as count, coalesce(sum(f.amount), 0)::bigint as amount,
           max(f.days)::int as "oldestDays"
    from (${factsSql(office, question)}) f group by 1 order by 1`;
  return new Map(rows.map(({ key, ...total }) => [key ?? "none", total]));
}

export interface FactRow {
  readonly id: string;
  readonly number: string;
  readonly payerName: string | null;
  readonly providerName: string | null;
  readonly category: string | null;
  readonly onDate: CalendarDate | null;
  readonly days: number | null;
  readonly status: string;
  readonly amount: Cents;
}
export interface FactCursor {
  readonly amount: bigint;
  readonly id: string;
}

/** The rows behind a number, largest amount first; one more than asked says that there are more. */
export const factRows = (
  tx: Transaction,
  office: Office,
  question: FactQuestion,
  page: { readonly cursor?: FactCursor | undefined; readonly limit: number },
): Promise<FactRow[]> =>
  tx.$queryRaw<FactRow[]>`
    select f.id, f.number, y.name as "payerName",
           case when d.id is null then null else d.last_name || ', ' || d.first_name end as "providerName",
           f.category, f.on_date::text as "onDate", f.days, f.status, f.amount
    from (${factsSql(office, question)}) f
    left join payer y on y.id = f.payer_id
    left join provider d on d.id = f.provider_id
    where (${page.cursor?.id ?? null}::uuid is null
           or f.amount < ${page.cursor?.amount ?? null}::bigint
           or (f.amount = ${page.cursor?.amount ?? null}::bigint and f.id > ${page.cursor?.id ?? null}::uuid))
    order by f.amount desc, f.id limit ${page.limit}`;
