import { Prisma } from "@/generated/prisma/client";

/**
 * What an encounter `e` comes to, for lists before coding is done: stated charges, and the fee schedule's price on the
 * service date where the source stated none. Null unless every known service has an amount; a part is never shown as
 * the whole. The price is chosen as coding does it: the modifier's own before the plain one.
 */
export const CHARGES_OF_ENCOUNTER = Prisma.sql`
  lateral (
    select case when bool_and(coalesce(h.charge_amount, f.amount) is not null)
                then sum(coalesce(h.charge_amount, f.amount * h.units))::bigint end as amount,
           coalesce(bool_or(h.charge_amount is null), false) as estimated
    from charge h
    left join lateral (
      select i.amount from fee_schedule_item i
      where i.procedure_code = h.procedure_code and (i.modifier = '' or i.modifier = any(h.modifiers))
        and i.effective_from <= h.service_date and (i.effective_to is null or i.effective_to >= h.service_date)
      order by (i.modifier <> '') desc, i.effective_from desc limit 1) f on true
    where h.encounter_id = e.id)`;
