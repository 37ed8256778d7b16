import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";

/** An expected no: the database and the migrations of this version do not fit together, or cannot be reached. */
export class MigrationRefused extends Error {
  override readonly name = "MigrationRefused";
}

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

/** The key under which Prisma's own engine takes its advisory lock, so the two tools never run at once. */
export const migrationLock = 72707369;
const lockTimeout = "60s";

/** Prisma's layout: one folder per migration, in the order of their names; the checksum is of the file as it lies. */
export async function readMigrations(directory: string): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(path.join(directory, name, "migration.sql"));
      const checksum = createHash("sha256").update(bytes).digest("hex");
      return { name, sql: bytes.toString("utf8"), checksum };
    }),
  );
}

/**
 * Applies what is pending, in Prisma's own table and with its checksums, and returns the names.
 * A migration and its record commit together: a crash in the middle leaves nothing half done.
 */
export async function migrate(ownerUrl: string, directory: string): Promise<string[]> {
  const migrations = await readMigrations(directory);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`set lock_timeout = '${lockTimeout}'`);
    await takeLock(client);
    const pending = pendingMigrations(migrations, await readHistory(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function takeLock(client: pg.Client): Promise<void> {
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
  } catch (error) {
    throw new MigrationRefused(`Another process has been migrating this database for ${lockTimeout}.`, {
      cause: error,
    });
  }
}

async function readHistory(client: pg.Client): Promise<AppliedMigration[]> {
  await client.query(`create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0)`);
  const { rows } = await client.query<AppliedMigration>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null order by migration_name`,
  );
  return rows;
}

/** Compares the history with the files before anything is changed; throws MigrationRefused where they part. */
export function pendingMigrations(
  migrations: readonly Migration[],
  history: readonly AppliedMigration[],
): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const applied of history) {
    const migration = known.get(applied.name);
    if (!migration) {
      throw new MigrationRefused(
        `The database has the migration ${applied.name}, which this version does not know: it belongs to a newer FirstPass. Start that version, or restore a backup from before it.`,
      );
    }
    if (!applied.finished) {
      throw new MigrationRefused(
        `The migration ${applied.name} was begun by another tool and not finished. Look at the database, then settle it with \`npx prisma migrate resolve\`.`,
      );
    }
    if (migration.checksum !== applied.checksum) {
      throw new MigrationRefused(
        `The migration ${applied.name} was edited after it was applied. Put the original file back and write a new migration instead.`,
      );
    }
  }
  const done = new Set(history.map((applied) => applied.name));
  return migrations.filter((migration) => !done.has(migration.name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationRefused(`The migration ${migration.name} failed and was rolled back: ${reason}`, {
      cause: error,
    });
  }
}
