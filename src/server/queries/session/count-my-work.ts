import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { reachOf } from "@/server/access/permissions";
import { defineQuery } from "@/server/queries/read-model";

/** Open work of a queue: this person's own, and what anyone of the queue may take. */
export interface QueueWork {
  readonly own: number;
  readonly free: number;
}

export interface MyWork {
  readonly byQueue: Readonly<Record<string, QueueWork>>;
  /** Questions that wait for this person's answer. */
  readonly inbox: number;
}

export const countMyWork = defineQuery({
  name: "count-my-work",
  permission: "work-queue:read",
  discloses: "aggregate",
  input: z.strictObject({}),
  async read({ tx, actor, now }): Promise<MyWork> {
    const userId = requireUserId(actor);
    const rows = await tx.$queryRaw<(QueueWork & { queue: string })[]>`
      select queue, count(*) filter (where owner_id is not null)::int as own,
             count(*) filter (where owner_id is null)::int as free
      from work_item
      where closed_at is null and (owner_id is null or owner_id = ${userId}::uuid)
        and (lease_holder_id is null or lease_holder_id = ${userId}::uuid or lease_expires_at < ${now}::timestamptz)
      group by queue order by queue`;
    const inbox = reachOf(actor.roles, "provider-query:answer")
      ? await tx.workItem.count({ where: { kind: "query-to-answer", closedAt: null, ownerId: userId } })
      : 0;
    return { byQueue: Object.fromEntries(rows.map(({ queue, own, free }) => [queue, { own, free }])), inbox };
  },
});
