import { z } from "zod";
import type { Transaction } from "@/server/db/scoped-transaction";
import { defineQuery } from "../read-model";

export interface Option {
  readonly id: string;
  readonly name: string;
}

/** What a population can be narrowed by, and who can review. */
export const getPlanOptions = defineQuery({
  name: "coding-audits.plan-options",
  permission: "coding-audit:plan",
  discloses: "nothing",
  input: z.strictObject({}),

  async read({ tx, actor }) {
    const payers = await tx.payer.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
    const specialties = await tx.$queryRaw<{ specialty: string }[]>`
      select distinct specialty from encounter where specialty is not null and coded_at is not null order by 1`;
    return {
      coders: await codersOf(tx),
      auditors: await membersWith(tx, "auditor"),
      me: actor.userId,
      payers,
      specialties: specialties.map(({ specialty }) => specialty),
    };
  },
});

/** Whoever has completed a chart, former members included. */
const codersOf = (tx: Transaction): Promise<Option[]> => tx.$queryRaw<Option[]>`
  select distinct u.id, u.display_name as name from encounter e join app_user u on u.id = e.coder_id
  where e.coded_at is not null order by 2, 1`;

const membersWith = (tx: Transaction, role: string): Promise<Option[]> => tx.$queryRaw<Option[]>`
  select u.id, u.display_name as name from membership m join app_user u on u.id = m.user_id
  where m.ended_at is null and ${role} = any(m.roles) order by 2, 1`;
