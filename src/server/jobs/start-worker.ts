import { EventEmitter } from "node:events";
import { Logger as QueueLogger, run, type WorkerEvents } from "graphile-worker";
import type { Logger } from "pino";
import type { JobSurroundings } from "./job";
import { JOBS } from "./registry";
import { Schedule } from "./schedule";
import { taskList } from "./task-list";
import { WorkerPresence } from "./worker-presence";

export interface WorkerOptions {
  readonly connectionString: string;
  readonly concurrency?: number;
  /** How often periodic work and abandoned jobs are looked for. */
  readonly tickMs?: number;
}
export interface RunningWorker {
  /** Lets running jobs finish, takes no new ones. */
  stop(): Promise<void>;
  /** Settles when the worker ends, for whatever reason. */
  readonly ended: Promise<void>;
}

/** Takes jobs from the queue as the application role until it is stopped. */
export async function startWorker(
  surroundings: JobSurroundings,
  options: WorkerOptions,
): Promise<RunningWorker> {
  const { connectionString, concurrency = 3, tickMs = 1_000 } = options;
  const { log, runtime } = surroundings;
  const presence = new WorkerPresence(connectionString, log);
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => void attempt(log, () => presence.announce(workerPool.id)));
  const schedule = new Schedule(runtime);
  await attempt(log, () => presence.freeAbandoned());
  const runner = await run({
    connectionString,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1_000,
    taskList: taskList(JOBS, surroundings),
    logger: queueLogger(log),
    events,
  });
  let isStopping = false;
  const timer = repeat(tickMs, async () => {
    await attempt(log, () => presence.freeAbandoned());
    await attempt(log, () => schedule.tick());
  });
  return {
    ended: runner.promise,
    stop: async () => {
      if (isStopping) return;
      isStopping = true;
      await timer.stop();
      await runner.stop();
      await presence.end();
    },
  };
}

/** The database may be away for a while; the next tick tries again. */
async function attempt(log: Logger, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn({ err: error }, "periodic work failed");
  }
}

/** Runs again only after the last run has ended. */
function repeat(everyMs: number, work: () => Promise<void>): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let isStopped = false;
  const next = () => {
    running = work().finally(() => {
      if (!isStopped) timer = setTimeout(next, everyMs);
    });
  };
  timer = setTimeout(next, 0);
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

const queueLogger = (log: Logger): QueueLogger =>
  new QueueLogger(() => (level, message) => {
    if (level === "error") log.error({ code: "queue" }, message);
    else if (level === "warning") log.warn({ code: "queue" }, message);
  });
