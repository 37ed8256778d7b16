import { Prisma } from "@/generated/prisma/client";
import type { Office } from "./measure-scope";

/**
 * One row a claim as it was first meant: replacements and resends belong to their original, whose month, payer,
 * provider and charge count. `claim_id` and `number` are the version in force, which the rows open. Withdrawn before
 * submission counts nowhere.
 */
export const chains = ({ timeZone, withTestClaims, ownUserId }: Office): Prisma.Sql => Prisma.sql`
  chain as (
    select o.chain_id, o.id as original_id, coalesce(a.id, o.id) as claim_id,
           coalesce(a.patient_control_number, o.patient_control_number) as number,
           coalesce(a.status, o.status) as status, o.status as original_status,
           o.payer_id, o.rendering_provider_id as provider_id, o.total_charge, o.service_from, o.touched,
           (o.created_at at time zone ${timeZone})::date as scrubbed_on,
           (o.first_submitted_at at time zone ${timeZone})::date as submitted_on
    from claim o
    join payer y on y.id = o.payer_id
    left join trading_partner t on t.id = y.trading_partner_id
    left join provider d on d.id = o.rendering_provider_id
    left join claim a on a.chain_id = o.chain_id and a.active
    where o.predecessor_id is null and o.type = 'professional'
      and not (o.first_submitted_at is null and o.status in ('withdrawn', 'voided'))
      and (${withTestClaims} or t.usage is distinct from 'T')
      and (${ownUserId}::uuid is null or d.user_id = ${ownUserId}::uuid))`;

/** The first adjudication of each claim: the remittance whose refusals are initial denials. */
export const firstPayments = ({ timeZone }: Office): Prisma.Sql => Prisma.sql`
  first_payment as (
    select distinct on (c.chain_id) c.chain_id, p.id as claim_payment_id,
           (r.received_at at time zone ${timeZone})::date as remitted_on
    from claim_payment p
    join claim c on c.id = p.claim_id
    join remittance r on r.id = p.remittance_id
    where p.status = 'posted' and p.status_code <> '22'
    order by c.chain_id, r.received_at, p.position, p.id)`;

/** What stands on accounts for each claim, as the ledger stood at the end of a day. */
export const balances = (
  { timeZone }: Office,
  accounts: readonly string[],
  asOf: string,
): Prisma.Sql => Prisma.sql`
  balance as (
    select c.chain_id, sum(e.amount)::bigint as amount
    from ledger_entry e
    join ledger_posting p on p.id = e.posting_id
    join claim c on c.id = e.claim_id
    where e.account = any(${[...accounts]}::text[])
      and (p.posted_at at time zone ${timeZone})::date <= ${asOf}::date
    group by c.chain_id)`;
