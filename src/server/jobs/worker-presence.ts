import pg from "pg";
import type { Logger } from "pino";

/** A lock of the session: Postgres lets it go when the process dies, however it dies. */
const lockOf = (workerId: string): [string, string[]] => [
  "select pg_try_advisory_lock(hashtextextended('firstpass-worker:' || $1, 0)) as held",
  [workerId],
];

/** A job counts as abandoned only after this long, so that a worker just starting is not mistaken for a dead one. */
const GRACE_SECONDS = 2;

/**
 * Says that this worker lives, and frees the jobs of workers that do not. The queue alone would wait four hours
 * before it gives the jobs of a killed worker to another.
 */
export class WorkerPresence {
  readonly #connectionString: string;
  readonly #log: Logger;
  readonly #workerIds = new Set<string>();
  #client: Promise<pg.Client> | undefined;

  constructor(connectionString: string, log: Logger) {
    this.#connectionString = connectionString;
    this.#log = log;
  }

  async announce(workerId: string): Promise<void> {
    this.#workerIds.add(workerId);
    const client = await this.#connected();
    await client.query(...lockOf(workerId));
  }

  /** Frees the jobs and queues of workers whose session is gone. */
  async freeAbandoned(): Promise<void> {
    const client = await this.#connected();
    const { rows } = await client.query<{ id: string }>(
      `select locked_by as id from graphile_worker._private_jobs
       where locked_by is not null and locked_at < now() - make_interval(secs => $1)
       union select locked_by from graphile_worker._private_job_queues
       where locked_by is not null and locked_at < now() - make_interval(secs => $1)`,
      [GRACE_SECONDS],
    );
    for (const { id } of rows) {
      if (this.#workerIds.has(id)) continue;
      const { rows: locks } = await client.query<{ held: boolean }>(...lockOf(id));
      if (!locks[0]?.held) continue;
      await client.query("select graphile_worker.force_unlock_workers($1::text[])", [[id]]);
      await client.query("select pg_advisory_unlock(hashtextextended('firstpass-worker:' || $1, 0))", [id]);
      this.#log.warn({ code: "worker-gone" }, "freed the jobs of a worker that is gone");
    }
  }

  async end(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    const [opened] = await Promise.allSettled([client]);
    // A connection that never came needs no goodbye; whoever wanted it was told.
    if (opened.status === "fulfilled") await opened.value?.end();
  }

  /** One connection, whoever asks first; after a lost one the locks are taken anew. */
  #connected(): Promise<pg.Client> {
    if (this.#client) return this.#client;
    const forget = () => {
      if (this.#client === connecting) this.#client = undefined;
    };
    const connecting = this.#connect(forget);
    this.#client = connecting;
    connecting.catch(forget);
    return connecting;
  }

  async #connect(onLost: () => void): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#connectionString });
    client.on("error", onLost);
    client.on("end", onLost);
    await client.connect();
    for (const workerId of this.#workerIds) await client.query(...lockOf(workerId));
    return client;
  }
}
