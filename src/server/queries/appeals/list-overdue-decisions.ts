import { z } from "zod";
import { defineQuery } from "../read-model";

/** Filed appeals past their decision date of which nobody has been told yet. */
export const listOverdueDecisions = defineQuery({
  name: "appeals.list-overdue-decisions",
  permission: "job:run",
  discloses: "nothing",
  input: z.strictObject({}),

  async read({ tx, today }): Promise<string[]> {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      select a.id from appeal a
      where a.status in ('filed', 'receipt-confirmed') and a.decision_due_on < ${today}::date
        and not exists (select from work_item w where w.organization_id = a.organization_id
          and w.kind = 'decision-overdue' and w.subject_id = a.id and w.closed_at is null)
      order by a.decision_due_on, a.id`;
    return rows.map(({ id }) => id);
  },
});
