import type { JobHelpers, TaskList } from "graphile-worker";
import { failureReason } from "./failure-reason";
import { type Job, type JobSurroundings, runJob } from "./job";
import { JobRefused, readEnvelope, requireStanding } from "./job-envelope";

/** The jobs as the queue runs them. What the queue keeps of a failure is a reason without data. */
export const taskList = (jobs: readonly Job[], surroundings: JobSurroundings): TaskList =>
  Object.fromEntries(
    jobs.map((job) => [
      job.name,
      (payload: unknown, helpers: JobHelpers) => work(job, surroundings, { payload, helpers }),
    ]),
  );

async function work(
  job: Job,
  surroundings: JobSurroundings,
  { payload, helpers }: { readonly payload: unknown; readonly helpers: JobHelpers },
): Promise<void> {
  const { log, runtime } = surroundings;
  const facts = { job: job.name, queueId: Number(helpers.job.id), attempt: helpers.job.attempts };
  const startedAt = performance.now();
  try {
    const request = readEnvelope(payload);
    await requireStanding(runtime.db, request);
    await runJob(job, surroundings, request);
    log.debug({ ...facts, ms: Math.round(performance.now() - startedAt) }, "job done");
  } catch (error) {
    log.error({ ...facts, err: error }, "job failed");
    if (error instanceof JobRefused) await endForGood(helpers);
    throw new Error(failureReason(error));
  }
}

/** No further attempt: the job stays in the list of failed jobs. */
const endForGood = (helpers: JobHelpers): Promise<void> =>
  helpers.withPgClient(async (client) => {
    await client.query("update graphile_worker._private_jobs set max_attempts = attempts where id = $1", [
      helpers.job.id,
    ]);
  });
