import type { EncounterStatus } from "@/domain/encounters/encounter-lifecycle";
import { encounterLifecycle } from "@/domain/encounters/encounter-lifecycle";
import { codingAvailability } from "@/domain/measures/coding-backlog";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { Prisma } from "@/generated/prisma/client";
import { balances, chains, firstPayments } from "./claim-chains";
import type { Office, Period } from "./measure-scope";

export type FactKind = "claim" | "denial" | "encounter";
type FactSql = (office: Office, period: Period) => Prisma.Sql;

/** Rows that a number is made of. The one query of a set gives the number and the rows, so they cannot disagree. */
export interface FactSet {
  readonly title: string;
  readonly kind: FactKind;
  /** What `amount` is of each row. */
  readonly amountOf: string;
  /** What `on_date` is of each row. */
  readonly dateOf: string;
  readonly sql: FactSql;
}

const claimColumns = (amount: Prisma.Sql, onDate: Prisma.Sql): Prisma.Sql => Prisma.sql`
  chain.claim_id as id, chain.number, chain.payer_id, chain.provider_id, null::text as category,
  ${onDate} as on_date, null::int as days, chain.status, ${amount} as amount`;

const charge = Prisma.sql`chain.total_charge`;
const inMonths = (column: Prisma.Sql, { from, to }: Period): Prisma.Sql =>
  Prisma.sql`${column} between ${from}::date and ${to}::date`;
const submittedOn = Prisma.sql`chain.submitted_on`;

/** Claims by what is true of them; `where` sees `chain`, `days` the first remittance where `paid` is asked for. */
const claimsWhere =
  (onDate: Prisma.Sql, where: Prisma.Sql = Prisma.sql`true`): FactSql =>
  (office, period) =>
    Prisma.sql`
    with ${chains(office)}
    select ${claimColumns(charge, onDate)} from chain where ${inMonths(onDate, period)} and ${where}`;

const claimsWithFirstPayment =
  (onDate: Prisma.Sql, where: Prisma.Sql): FactSql =>
  (office, period) =>
    Prisma.sql`
    with ${chains(office)}, ${firstPayments(office)}
    select ${claimColumns(charge, onDate)} from chain join first_payment using (chain_id)
    where ${inMonths(onDate, period)} and ${where}`;

const REFUSED_FIRST = Prisma.sql`exists (
  select 1 from denial d where d.claim_payment_id = first_payment.claim_payment_id
    and d.resolution is distinct from 'not-a-denial')`;
const EVER_REFUSED = Prisma.sql`exists (
  select 1 from denial d join claim v on v.id = d.claim_id where v.chain_id = chain.chain_id
    and d.resolution is distinct from 'not-a-denial')`;
const said = (outcomes: string): Prisma.Sql => Prisma.sql`exists (
  select 1 from claim_acknowledgment k where k.claim_id = chain.original_id and k.applied
    and k.outcome like ${outcomes})`;
const REJECTED = said("rejected-by-%");
const ACCEPTED = said("accepted-by-payer");
const INTERVENED = Prisma.sql`(chain.touched or exists (
  select 1 from claim_finding f where f.claim_id = chain.original_id and f.overridden_by_id is not null))`;

interface DenialRows {
  readonly onDate: (office: Office) => Prisma.Sql;
  readonly amount?: Prisma.Sql;
  readonly where?: Prisma.Sql;
}

/** Refusals of first adjudications, one row a refused line and reason. */
const denials =
  ({ onDate, amount = Prisma.sql`d.amount`, where = Prisma.sql`true` }: DenialRows): FactSql =>
  (office, period) =>
    Prisma.sql`
    with ${chains(office)}, ${firstPayments(office)}
    select d.id, d.number, chain.payer_id, chain.provider_id, d.category, ${onDate(office)} as on_date,
           (${period.asOf}::date - (d.opened_at at time zone ${office.timeZone})::date)::int as days,
           coalesce(d.resolution, d.status) as status, ${amount} as amount
    from denial d
    join first_payment on first_payment.claim_payment_id = d.claim_payment_id
    join chain using (chain_id)
    where d.resolution is distinct from 'not-a-denial' and ${inMonths(onDate(office), period)} and ${where}`;

const remittedOn = (): Prisma.Sql => Prisma.sql`first_payment.remitted_on`;
const resolvedOn = ({ timeZone }: Office): Prisma.Sql =>
  Prisma.sql`(d.resolved_at at time zone ${timeZone})::date`;
const recovered = Prisma.sql`d.recovered_amount`;

const RECEIVABLES = ["insurance-receivable", "patient-receivable"];

/** Claims by what stands on accounts; aged from the service date. */
const ledgerRows =
  (accounts: readonly string[], amount: Prisma.Sql, where: (asOf: CalendarDate) => Prisma.Sql): FactSql =>
  (office, { asOf }) =>
    Prisma.sql`
    with ${chains(office)}, ${balances(office, accounts, asOf)}
    select chain.claim_id as id, chain.number, chain.payer_id, chain.provider_id, null::text as category,
           chain.service_from as on_date, (${asOf}::date - chain.service_from)::int as days, chain.status,
           ${amount} as amount
    from balance join chain using (chain_id) where ${where(asOf)}`;

const uncodedStatuses = encounterLifecycle
  .statuses()
  .filter((status) => codingAvailability(status) !== undefined);
const availableStatuses: EncounterStatus[] = uncodedStatuses.filter(
  (status) => codingAvailability(status) === "available",
);

/** A snapshot of now: what waited at an earlier day is not kept. */
const uncodedEncounters: FactSql = (office, { asOf }) => Prisma.sql`
  select e.id, e.number, v.payer_id, e.provider_id,
         case when e.status = any(${availableStatuses}::text[]) then 'available' else 'unavailable' end as category,
         e.service_from as on_date, (${asOf}::date - e.service_from)::int as days, e.status,
         coalesce((select sum(c.charge_amount) from charge c where c.encounter_id = e.id), 0)::bigint as amount
  from encounter e
  left join provider d on d.id = e.provider_id
  left join lateral (
    select payer_id from coverage c where c.patient_id = e.patient_id and c.rank = 1
      and (c.effective_from is null or c.effective_from <= e.service_from)
      and (c.effective_to is null or c.effective_to >= e.service_from) limit 1) v on true
  where e.status = any(${uncodedStatuses}::text[])
    and (${office.ownUserId}::uuid is null or d.user_id = ${office.ownUserId}::uuid)`;

const claims = (title: string, dateOf: string, sql: FactSql): FactSet => ({
  title,
  kind: "claim",
  amountOf: "Charges",
  dateOf,
  sql,
});
const denialSet = (title: string, dateOf: string, amountOf: string, rows: DenialRows): FactSet => ({
  title,
  kind: "denial",
  amountOf,
  dateOf,
  sql: denials(rows),
});
const ledgerSet = (title: string, amountOf: string, sql: FactSql): FactSet => ({
  title,
  kind: "claim",
  amountOf,
  dateOf: "Service date",
  sql,
});

export const FACT_SETS = {
  "initial-denials": claims(
    "Claims with an initial denial",
    "First remittance",
    claimsWithFirstPayment(Prisma.sql`first_payment.remitted_on`, REFUSED_FIRST),
  ),
  submitted: claims("Claims submitted", "First submission", claimsWhere(submittedOn)),
  "cohort-adjudicated": claims(
    "Claims submitted and adjudicated",
    "First submission",
    claimsWithFirstPayment(submittedOn, Prisma.sql`true`),
  ),
  "cohort-denied": claims(
    "Claims submitted and ever denied",
    "First submission",
    claimsWithFirstPayment(submittedOn, EVER_REFUSED),
  ),
  accepted: claims(
    "Claims accepted by the payer",
    "First submission",
    claimsWhere(submittedOn, Prisma.sql`not ${REJECTED} and ${ACCEPTED}`),
  ),
  rejected: claims("Claims rejected", "First submission", claimsWhere(submittedOn, REJECTED)),
  unanswered: claims(
    "Claims without an answer of the payer's front end",
    "First submission",
    claimsWhere(submittedOn, Prisma.sql`not ${REJECTED} and not ${ACCEPTED}`),
  ),
  scrubbed: claims("Claims that entered scrubbing", "Scrubbed", claimsWhere(Prisma.sql`chain.scrubbed_on`)),
  clean: claims(
    "Claims that passed untouched",
    "Scrubbed",
    claimsWhere(
      Prisma.sql`chain.scrubbed_on`,
      Prisma.sql`not ${INTERVENED} and chain.original_status not in ('draft', 'held')`,
    ),
  ),
  "denied-lines": denialSet("Denied at first decision", "First remittance", "Denied", { onDate: remittedOn }),
  "denied-lines-open": denialSet("Denied and still open", "First remittance", "Denied", {
    onDate: remittedOn,
    where: Prisma.sql`d.status <> 'resolved'`,
  }),
  "resolved-denials": denialSet("Initial denials resolved", "Resolved", "Denied", { onDate: resolvedOn }),
  "overturned-denials": denialSet("Initial denials overturned", "Resolved", "Recovered", {
    onDate: resolvedOn,
    amount: recovered,
    where: Prisma.sql`d.resolution in ('overturned', 'overturned-in-part')`,
  }),
  "corrected-denials": denialSet("Initial denials corrected and paid", "Resolved", "Recovered", {
    onDate: resolvedOn,
    amount: recovered,
    where: Prisma.sql`d.resolution = 'corrected-and-paid'`,
  }),
  "recovered-denials": denialSet("Initial denials recovered", "Resolved", "Recovered", {
    onDate: resolvedOn,
    amount: recovered,
    where: Prisma.sql`d.resolution in ('overturned', 'overturned-in-part', 'corrected-and-paid')`,
  }),
  receivables: ledgerSet(
    "Open receivables",
    "Open",
    ledgerRows(RECEIVABLES, Prisma.sql`balance.amount`, () => Prisma.sql`balance.amount > 0`),
  ),
  credits: ledgerSet(
    "Credit balances",
    "Credit",
    ledgerRows(RECEIVABLES, Prisma.sql`-balance.amount`, () => Prisma.sql`balance.amount < 0`),
  ),
  "charges-90-days": ledgerSet(
    "Charges of the last 90 days by service date",
    "Charges",
    ledgerRows(
      ["patient-service-revenue"],
      Prisma.sql`-balance.amount`,
      (asOf) => Prisma.sql`balance.amount <> 0 and chain.service_from > ${asOf}::date - 90
        and chain.service_from <= ${asOf}::date`,
    ),
  ),
  uncoded: {
    title: "Encounters without final coding",
    kind: "encounter",
    amountOf: "Charges",
    dateOf: "Service date",
    sql: uncodedEncounters,
  },
} as const satisfies Record<string, FactSet>;
export type FactSetKey = keyof typeof FACT_SETS;
export const FACT_SET_KEYS = Object.keys(FACT_SETS) as FactSetKey[];
export const factSet = (key: FactSetKey): FactSet => FACT_SETS[key];
