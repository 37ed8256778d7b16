import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, inject } from "vitest";
import { type Database, openDatabase } from "@/server/db/client";
import { withClient } from "../../scripts/postgres/connection";
import type { DatabaseRole } from "../../scripts/postgres/database-roles";

const LOOKS_BEFORE_FORCE = 100;

let shared: Database | undefined;

/** The application's connection to the database that all server tests share; each test opens an office of its own. */
export async function testDatabase(): Promise<Database> {
  shared ??= openDatabase(urlFor("firstpass_app"), 4);
  return shared;
}

afterAll(async () => {
  await shared?.$disconnect();
  shared = undefined;
});

export interface FreshDatabase {
  readonly name: string;
  /** The application's connection. */
  readonly db: Database;
  readonly url: (role: DatabaseRole | "postgres") => string;
}

/** A migrated, empty database for this test file alone, about 25 ms; it goes when the file is done. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(name, inject("testServer").template);
  const url = (role: DatabaseRole | "postgres") => urlFor(role, name);
  const db = openDatabase(url("firstpass_app"), 4);
  afterAll(async () => {
    await db.$disconnect();
    await dropDatabase(name);
  });
  return { name, db, url };
}

/** A connection string to the shared database, or to another one of the throw-away cluster. */
export function urlFor(role: DatabaseRole | "postgres", database = inject("testServer").shared): string {
  return `postgresql://${role}@127.0.0.1:${inject("testServer").port}/${database}`;
}

/** Copies a database to which nobody is connected; `template0` gives an empty one. */
export async function createDatabase(name: string, template: string): Promise<void> {
  await withClient(urlFor("postgres", "postgres"), (client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  );
}

/**
 * Whoever said goodbye to it is let go first: a connection that is ended by force in that moment is an error in a
 * process that has forgotten it already. Who stays is ended.
 */
export async function dropDatabase(name: string): Promise<void> {
  await withClient(urlFor("postgres", "postgres"), async (client) => {
    const isInUse = async () => {
      const { rowCount } = await client.query("select from pg_stat_activity where datname = $1", [name]);
      return rowCount !== 0;
    };
    for (let look = 0; look < LOOKS_BEFORE_FORCE && (await isInUse()); look += 1) await pause(50);
    await client.query(`drop database if exists ${name} with (force)`);
  });
}
