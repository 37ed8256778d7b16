import { z } from "zod";
import { defineQuery } from "../read-model";

export interface FailedJob {
  readonly id: string;
  readonly job: string;
  /** Said without any value of a record. */
  readonly reason: string;
  readonly attempts: number;
  readonly maxAttempts: number;
  /** No further attempt will be made by itself. */
  readonly isOver: boolean;
  readonly nextAttemptAt: Date | null;
  readonly lastTriedAt: Date;
  /** The record the job is about, when it names one. */
  readonly subjectId: string | null;
}

const MOST = 200;

/** Background work of this organization that failed, newest first. The queue knows no organizations, so this asks for ours. */
export const listFailedJobs = defineQuery({
  name: "operations.list-failed-jobs",
  permission: "member:manage",
  discloses: "nothing",
  input: z.strictObject({}),

  read({ tx, organization }): Promise<FailedJob[]> {
    return tx.$queryRaw<FailedJob[]>`
      select j.id::text as id, t.identifier as job, j.last_error as reason, j.attempts::int as attempts,
             j.max_attempts::int as "maxAttempts", j.attempts >= j.max_attempts as "isOver",
             case when j.attempts < j.max_attempts then j.run_at end as "nextAttemptAt",
             j.updated_at as "lastTriedAt",
             (select value from json_each_text(j.payload->'input') where value ~ '^[0-9a-f-]{36}$' limit 1) as "subjectId"
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where j.last_error is not null and j.payload->>'organizationId' = ${organization.id}
      order by j.updated_at desc limit ${MOST}`;
  },
});
