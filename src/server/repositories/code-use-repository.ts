import { displayCode } from "@/domain/code-sets/code-format";
import { type CodeSystem, procedureCodeSystem } from "@/domain/code-sets/code-system";
import type { CodeUse, UsePlace } from "@/domain/code-sets/impact/code-use";
import { addMonths, type CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";

interface UsesWanted {
  /** Services before this day keep the rules they had. */
  readonly since: CalendarDate;
  readonly today: CalendarDate;
}

interface UseRow {
  readonly subject: string;
  readonly name: string;
  readonly owner: string;
  readonly ownerId: string | null;
  readonly diagnosis: boolean;
  /** Where it is kept with the code; else it follows from the shape of a procedure. */
  readonly system?: CodeSystem;
  readonly code: string;
  readonly on: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly times: number;
  readonly amount: Cents | null;
  readonly units: number | null;
}

/** Where this office uses codes: claims that wait, encounters not yet billed, prices, favorites, and what it coded in a year. */
export async function loadCodeUses(tx: Transaction, wanted: UsesWanted): Promise<CodeUse[]> {
  return [
    ...usesAt("waiting-claim", await waitingClaims(tx, wanted)),
    ...usesAt("open-encounter", await openEncounters(tx, wanted)),
    ...usesAt("fee-schedule", await prices(tx, wanted)),
    ...usesAt("favorite", await favorites(tx)),
    ...usesAt("most-used", await usedInAYear(tx, wanted)),
  ];
}

const usesAt = (place: UsePlace, rows: readonly UseRow[]): CodeUse[] =>
  rows.map(({ ownerId, diagnosis, system: kept, code, on, until, amount, units, ...row }) => {
    const system = kept ?? (diagnosis ? "icd10cm" : (procedureCodeSystem(code) ?? "hcpcs"));
    return {
      place,
      system,
      ...row,
      code: displayCode(system, code),
      amount: amount ?? undefined,
      ...(ownerId && { ownerId }),
      ...(on && { on }),
      ...(until && { until }),
      ...(units !== null && { units }),
    };
  });

/** In our office and active: draft, held, ready. */
const waitingClaims = (tx: Transaction, { since }: UsesWanted) => tx.$queryRaw<UseRow[]>`
  select c.id::text as subject, c.patient_control_number as name, coalesce(u.display_name, c.owner) as owner,
         c.owner_id::text as "ownerId",
         x.diagnosis, x.code, x.day::text as "on", null::text as until, 1 as times, x.amount, x.units
  from claim c
  left join app_user u on u.id = c.owner_id
  join lateral (
    select true as diagnosis, d.code, c.service_from as day, c.total_charge as amount, null::int as units
    from claim_diagnosis d where d.claim_id = c.id
    union all
    select false, l.procedure_code, l.service_from, l.charge_amount, l.units
    from service_line l where l.claim_id = c.id) x on x.day >= ${since}::date
  where c.active and c.status in ('draft', 'held', 'ready')`;

/** Coded but not yet on a claim. Diagnoses are dated by discharge for an inpatient stay, services by their own day. */
const openEncounters = (tx: Transaction, { since }: UsesWanted) => tx.$queryRaw<UseRow[]>`
  select e.id::text as subject, e.number as name, coalesce(u.display_name, 'coding') as owner,
         e.coder_id::text as "ownerId", x.diagnosis, x.code, x.day::text as "on", null::text as until, 1 as times, x.amount, x.units
  from encounter e
  left join app_user u on u.id = e.coder_id
  join lateral (
    select true as diagnosis, a.code, ${DECISIVE_DAY} as day, null::int as units,
           (select sum(h.charge_amount)::bigint from charge h
            where h.encounter_id = e.id and not h.proposed) as amount
    from code_assignment a where a.encounter_id = e.id and a.code_system = 'icd10cm'
    union all
    select false, h.procedure_code, h.service_date, h.units, h.charge_amount
    from charge h where h.encounter_id = e.id and not h.proposed) x on x.day >= ${since}::date
  where e.status in ('coding', 'held', 'coded', 'auditing', 'billable')`;

const DECISIVE_DAY = Prisma.sql`case when e.setting = 'inpatient' then e.service_to else e.service_from end`;

/** Prices that hold on or after the day, with what was charged by them in the last year. */
const prices = (tx: Transaction, { since, today }: UsesWanted) => tx.$queryRaw<UseRow[]>`
  with charged as (
    select h.procedure_code, h.modifiers, count(*)::int as times, sum(h.charge_amount)::bigint as amount
    from charge h
    where not h.proposed and h.service_date > ${yearBefore(today)}::date and h.service_date <= ${today}::date
    group by h.procedure_code, h.modifiers)
  select i.id::text as subject, i.procedure_code || case when i.modifier = '' then '' else '-' || i.modifier end as name,
         'administrator' as owner, null::text as "ownerId", false as diagnosis, i.procedure_code as code, null::text as "on",
         i.effective_to::text as until, coalesce(sum(y.times), 0)::int as times, sum(y.amount)::bigint as amount,
         null::int as units
  from fee_schedule_item i
  left join charged y on y.procedure_code = i.procedure_code and (i.modifier = '' or i.modifier = any(y.modifiers))
  where i.effective_to is null or i.effective_to >= ${since}::date
  group by i.id, i.procedure_code, i.modifier, i.effective_to`;

/** A person's own, and the pick lists of the office. */
const favorites = (tx: Transaction) => tx.$queryRaw<UseRow[]>`
  select f.id::text as subject, case when f.list = '' then 'Favorites' else f.list end as name,
         coalesce(u.display_name, 'coding') as owner, nullif(f.keeper, 'office') as "ownerId", f.system = 'icd10cm' as diagnosis, f.system, f.code, null::text as "on",
         null::text as until, 0 as times, null::bigint as amount, null::int as units
  from favorite_code f left join app_user u on u.id::text = f.keeper`;

/** More than an office has habits for. */
const MOST_USED = 2000;

const usedInAYear = (tx: Transaction, { today }: UsesWanted) => tx.$queryRaw<UseRow[]>`
  select u.code as subject, '' as name, 'coding' as owner, null::text as "ownerId", u.diagnosis, u.code, null::text as "on",
         null::text as until, u.times, u.amount, null::int as units
  from (
    select true as diagnosis, a.code, count(*)::int as times, null::bigint as amount
    from encounter e join code_assignment a on a.encounter_id = e.id and a.code_system = 'icd10cm'
    where e.service_from > ${yearBefore(today)}::date and e.service_from <= ${today}::date
    group by a.code
    union all
    select false, h.procedure_code, count(*)::int, sum(h.charge_amount)::bigint
    from charge h
    where not h.proposed and h.service_date > ${yearBefore(today)}::date and h.service_date <= ${today}::date
    group by h.procedure_code) u
  order by u.times desc, u.code limit ${MOST_USED}`;

const yearBefore = (today: CalendarDate): CalendarDate => addMonths(today, -12);
