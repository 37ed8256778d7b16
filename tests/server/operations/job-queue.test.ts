import { Logger, runOnce } from "graphile-worker";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../support/test-database";

let database: FreshDatabase;
let app: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  app = new pg.Client({ connectionString: database.url("firstpass_app") });
  await app.connect();
});
afterAll(() => app.end());

const addJob = (id: string, key?: string) =>
  app.query("select graphile_worker.add_job('note-claim', $1::json, job_key => $2)", [
    JSON.stringify({ id }),
    key,
  ]);

/** Runs everything due as the application's role and tells which payloads came by. */
async function work(): Promise<string[]> {
  const seen: string[] = [];
  await runOnce({
    connectionString: database.url("firstpass_app"),
    logger: new Logger(() => () => undefined),
    taskList: {
      "note-claim": async (payload) => {
        seen.push((payload as { id: string }).id);
      },
    },
  });
  return seen;
}

it("JOB-1 a job added in a transaction that rolls back never was; one that commits runs", async () => {
  await app.query("begin");
  await addJob("rolled-back");
  await app.query("rollback");
  expect(await work()).toEqual([]);

  await app.query("begin");
  await addJob("committed");
  expect(await work()).toEqual([]);
  await app.query("commit");
  expect(await work()).toEqual(["committed"]);
});

it("JOB-1 a key keeps a job from being queued twice", async () => {
  await addJob("first", "claim-7");
  await addJob("second", "claim-7");
  expect(await work()).toEqual(["second"]);
});

it("JOB-1 the application works the queue without owning anything in it", async () => {
  const { rows } = await app.query<{ tables: string; owned: string; migrations: boolean }>(
    `select count(*) as tables, count(*) filter (where relowner = 'firstpass_app'::regrole) as owned,
            has_table_privilege('graphile_worker.migrations', 'insert, update, delete') as migrations
     from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r'`,
  );
  expect(Number(rows[0]?.tables)).toBeGreaterThanOrEqual(4);
  expect(Number(rows[0]?.owned)).toBe(0);
  expect(rows[0]?.migrations).toBe(false);
});
