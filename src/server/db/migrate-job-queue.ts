import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { migrationLock } from "./migrate";

const silent = new Logger(() => () => undefined);

/**
 * Brings the job queue's own schema up to date as the owner, then opens it to the application role: a use-case adds
 * jobs inside its own transaction and the worker takes them, without either of them owning anything.
 */
export async function migrateJobQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: silent });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
    await client.query(grants);
    await client.query("commit");
  } finally {
    await client.end();
  }
}

/**
 * The queue enables row-level security on its tables and has no policy of its own, so without these the role would
 * see no job. Jobs belong to no organization at this level; their payloads hold ids, and the use-case asks again.
 */
const grants = `
  grant usage on schema graphile_worker to firstpass_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to firstpass_app;
  revoke insert, update, delete on graphile_worker.migrations from firstpass_app;
  grant usage, select on all sequences in schema graphile_worker to firstpass_app;
  grant execute on all functions in schema graphile_worker to firstpass_app;
  grant usage on schema graphile_worker to firstpass_backup;
  grant select on all tables in schema graphile_worker to firstpass_backup;
  grant select on all sequences in schema graphile_worker to firstpass_backup;
  do $$
  declare queue_table regclass;
  begin
    for queue_table in
      select oid from pg_class
      where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
        and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'firstpass_app')
    loop
      execute format('create policy firstpass_app on %s to firstpass_app using (true) with check (true)', queue_table);
    end loop;
  end $$;
`;
