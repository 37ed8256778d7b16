import { LEAST_FOR_RATE, type RecoveryChance, recoveryChance } from "@/domain/denials/recovery-chance";
import type { Cents } from "@/domain/shared/money";
import { Prisma } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { StoredClaim } from "@/server/repositories/claim-row";
import type { DenialRow } from "@/server/repositories/denial-row";

/** The office's own history: of the same payer where enough ended, else of the category everywhere. */
export async function chanceOf(
  tx: Transaction,
  of: { readonly category: string; readonly payerId: string },
): Promise<RecoveryChance> {
  const [row] = await tx.$queryRaw<
    { decided: number; recovered: number; decidedHere: number; recoveredHere: number }[]
  >`
    select count(*)::int as decided, count(*) filter (where won)::int as recovered,
           count(*) filter (where here)::int as "decidedHere",
           count(*) filter (where won and here)::int as "recoveredHere"
    from (select d.resolution in ('overturned', 'overturned-in-part', 'corrected-and-paid') as won,
                 c.payer_id = ${of.payerId}::uuid as here
          from denial d join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
          where d.category = ${of.category}
            and d.resolution in ('overturned', 'overturned-in-part', 'corrected-and-paid', 'upheld', 'written-off')) ended`;
  const { decided, recovered, decidedHere, recoveredHere } = row ?? {
    decided: 0,
    recovered: 0,
    decidedHere: 0,
    recoveredHere: 0,
  };
  return decidedHere >= LEAST_FOR_RATE
    ? recoveryChance({ decided: decidedHere, recovered: recoveredHere, basis: "same category and payer" })
    : recoveryChance({ decided, recovered, basis: "same category" });
}

/** Open denials that share payer, group and reason: one cause, worked together. */
export const alikeCondition = (denial: DenialRow, { record }: StoredClaim): Prisma.Sql =>
  Prisma.sql`d.status <> 'resolved' and c.payer_id = ${record.payerId}::uuid and d.category = ${denial.category}
    and d.group_code = ${denial.groupCode} and d.reason_code = ${denial.reasonCode}`;

export async function countSimilar(
  tx: Transaction,
  denial: DenialRow,
  stored: StoredClaim,
): Promise<{ readonly count: number; readonly amount: Cents }> {
  const [row] = await tx.$queryRaw<{ count: number; amount: Cents }[]>`
    select count(*)::int as count, coalesce(sum(d.amount), 0)::bigint as amount
    from denial d join claim c on c.organization_id = d.organization_id and c.id = d.claim_id
    where ${alikeCondition(denial, stored)} and d.id <> ${denial.id}::uuid`;
  return row ?? { count: 0, amount: 0n };
}
