import { z } from "zod";
import { defineQuery } from "../read-model";

/** Sent batches whose acknowledgments are late and of which nobody has been told yet. */
export const listOverdueBatches = defineQuery({
  name: "submissions.list-overdue-batches",
  permission: "batch:send",
  discloses: "nothing",
  input: z.strictObject({}),

  async read({ tx, today }): Promise<string[]> {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      select b.id from batch b
      where b.sent_at is not null and b.acknowledgment_due_on < ${today}::date
        and exists (select from submission s
          join claim c on c.organization_id = s.organization_id and c.id = s.claim_id
          where s.organization_id = b.organization_id and s.batch_id = b.id and c.status = 'submitted')
        and not exists (select from work_item w where w.organization_id = b.organization_id
          and w.kind = 'acknowledgment-overdue' and w.subject_id = b.id and w.closed_at is null)
      order by b.acknowledgment_due_on, b.id`;
    return rows.map(({ id }) => id);
  },
});
