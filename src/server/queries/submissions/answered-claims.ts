import { Prisma } from "@/generated/prisma/client";

/**
 * Each claim of a batch with the last answer that moved it there: columns of submission `s` and claim `c`, then
 * outcome, message, place, speaker and file of that answer, null while nobody has answered.
 */
export const answeredClaims = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select s.id as submission_id, s.claim_id, s.batch_id, s.position, s.transaction_set_control_number, c.status,
         x.outcome, x.message, x.place, x.at as answered_at, x.edi_file_id
  from submission s
  join claim c on c.organization_id = s.organization_id and c.id = s.claim_id
  left join lateral (
    select ca.outcome, ca.message, ca.place, ca.at, k.edi_file_id
    from claim_acknowledgment ca
    join acknowledgment k on k.organization_id = ca.organization_id and k.id = ca.acknowledgment_id
    where ca.organization_id = s.organization_id and ca.claim_id = s.claim_id and k.batch_id = s.batch_id and ca.applied
    order by ca.at desc, ca.id desc limit 1) x on true
  where ${where}`;
