import type { Population } from "@/domain/coding-audits/population";
import type { Transaction } from "@/server/db/scoped-transaction";

export interface PopulationUnit {
  readonly encounterId: string;
  readonly coderId: string | null;
}

interface Question {
  readonly population: Population;
  /** Charts that this person coded are never in the frame (SOD-4). */
  readonly auditorId: string;
  readonly timeZone: string;
}

/** Completed encounters that a sample for this auditor may be drawn from. */
export const findPopulation = (
  tx: Transaction,
  { population, auditorId, timeZone }: Question,
): Promise<PopulationUnit[]> =>
  tx.$queryRaw<PopulationUnit[]>`
    select e.id as "encounterId", e.coder_id as "coderId"
    from encounter e
    left join lateral (
      select payer_id from coverage v where v.patient_id = e.patient_id and v.rank = 1
        and (v.effective_from is null or v.effective_from <= e.service_from)
        and (v.effective_to is null or v.effective_to >= e.service_from) limit 1) v on true
    where e.status in ('coded', 'auditing', 'billable', 'billed', 'closed') and e.coded_at is not null
      and (${ids(population.coderIds)}::uuid[] is null or e.coder_id = any(${ids(population.coderIds)}::uuid[]))
      and (${ids(population.payerIds)}::uuid[] is null or v.payer_id = any(${ids(population.payerIds)}::uuid[]))
      and (${ids(population.specialties)}::text[] is null or e.specialty = any(${ids(population.specialties)}::text[]))
      and (${population.codedFrom ?? null}::date is null
           or (e.coded_at at time zone ${timeZone})::date >= ${population.codedFrom ?? null}::date)
      and (${population.codedTo ?? null}::date is null
           or (e.coded_at at time zone ${timeZone})::date <= ${population.codedTo ?? null}::date)
      and e.coder_id is distinct from ${auditorId}::uuid
      and not exists (select 1 from code_assignment a
                      where a.encounter_id = e.id and a.assigned_by_id = ${auditorId}::uuid)
    order by e.id`;

const ids = (list: readonly string[] | undefined): string[] | null => (list?.length ? [...list] : null);

/** Whether the person coded any part of the chart; such a person neither audits it nor decides about it (SOD-1). */
export async function coded(tx: Transaction, encounterId: string, userId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ coded: boolean }[]>`
    select exists (select 1 from encounter where id = ${encounterId}::uuid and coder_id = ${userId}::uuid)
        or exists (select 1 from code_assignment
                   where encounter_id = ${encounterId}::uuid and assigned_by_id = ${userId}::uuid) as coded`;
  return row?.coded ?? false;
}
