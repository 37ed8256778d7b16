import { Logger, runOnce, type TaskList } from "graphile-worker";
import pg from "pg";

const silent = new Logger(() => () => undefined);
const MOST_ROUNDS = 50;
const DUE = `select count(*)::int as due from graphile_worker.jobs
  where run_at <= now() and locked_at is null and attempts < max_attempts`;

/**
 * Runs jobs one after another until none is due; one that failed is due again after its back-off. A single round of the queue may leave
 * some: it passes over a job whose row or queue is locked at that moment, and its own last step may hold that lock.
 */
export async function runDueJobs(connectionString: string, taskList: TaskList): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      await runOnce({ connectionString, taskList, concurrency: 1, noHandleSignals: true, logger: silent });
      const { rows } = await client.query<{ due: number }>(DUE);
      if (rows[0]?.due === 0) return;
    }
    throw new Error("Jobs that are due are passed over again and again: their queue is locked");
  } finally {
    await client.end();
  }
}
