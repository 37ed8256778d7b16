import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MigrationRefused, migrate, readMigrations } from "@/server/db/migrate";
import { createShutdown } from "../../../scripts/installation/shutdown";
import { withClient } from "../../../scripts/postgres/connection";
import { databaseGrants } from "../../../scripts/postgres/database-roles";
import { projectFolder } from "../../../scripts/project-folder";
import { nodeCommand, runCommand } from "../../../scripts/run-command";
import { createDatabase, dropDatabase, urlFor } from "../../support/test-database";

const shipped = path.join(projectFolder, "prisma", "migrations");

let name: string;
let ownerUrl: string;
/** A copy of the shipped migrations that a test may change. */
let folder: string;

beforeEach(async () => {
  name = `migrate_${crypto.randomUUID().replaceAll("-", "")}`;
  await createDatabase(name, "template0");
  await withClient(urlFor("postgres", name), async (client) => {
    for (const grant of databaseGrants(name)) await client.query(grant);
  });
  ownerUrl = urlFor("firstpass_owner", name);
  folder = path.join(await mkdtemp(path.join(tmpdir(), "migrations-")), "migrations");
  await cp(shipped, folder, { recursive: true });
});

afterEach(async () => {
  await dropDatabase(name);
  await rm(path.dirname(folder), { recursive: true });
});

async function addMigration(migration: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, migration));
  await writeFile(path.join(folder, migration, "migration.sql"), sql);
}

const history = () =>
  withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select migration_name as name from _prisma_migrations order by migration_name",
    );
    return rows.map((row) => row.name);
  });

const later = "29990101000000_later";

describe("MIG-1 migrations", () => {
  it("apply in the order of their names, once", async () => {
    const names = (await readMigrations(folder)).map((migration) => migration.name);
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(await migrate(ownerUrl, folder)).toEqual(names);
    expect(await migrate(ownerUrl, folder)).toEqual([]);
    expect(await history()).toEqual(names);
  });

  it("bring a database of an older version up to date and keep its rows", async () => {
    await migrate(ownerUrl, folder);
    await withClient(ownerUrl, (client) =>
      client.query(
        `insert into organization (id, name, time_zone, created_at)
         values (gen_random_uuid(), 'Kept', 'America/Chicago', now())`,
      ),
    );
    await addMigration(later, "alter table organization add column motto text not null default 'first pass'");
    expect(await migrate(ownerUrl, folder)).toEqual([later]);
    const { rows } = await withClient(ownerUrl, (client) =>
      client.query("select name, motto from organization"),
    );
    expect(rows).toEqual([{ name: "Kept", motto: "first pass" }]);
  });

  it("refuse one that was edited after it was applied, before anything else is done", async () => {
    await migrate(ownerUrl, folder);
    const [first] = await readMigrations(folder);
    await appendFile(path.join(folder, first?.name ?? "", "migration.sql"), "\n-- edited\n");
    await addMigration(later, "create table later ()");
    await expect(migrate(ownerUrl, folder)).rejects.toThrow(`${first?.name} was edited after it was applied`);
    expect(await history()).not.toContain(later);
  });

  it("refuse a database of a newer version", async () => {
    await addMigration(later, "create table later ()");
    await migrate(ownerUrl, folder);
    await expect(migrate(ownerUrl, shipped)).rejects.toThrow(`${later}, which this version does not know`);
  });

  it("leave nothing behind when one fails, so that the mended one applies", async () => {
    await migrate(ownerUrl, folder);
    await addMigration(later, "create table later (); select 1 / 0;");
    await expect(migrate(ownerUrl, folder)).rejects.toThrow(MigrationRefused);
    expect(await history()).not.toContain(later);
    await writeFile(path.join(folder, later, "migration.sql"), "create table later ()");
    expect(await migrate(ownerUrl, folder)).toEqual([later]);
  });

  it("apply once when several processes start together", async () => {
    const runs = await Promise.all(Array.from({ length: 6 }, () => migrate(ownerUrl, folder)));
    const names = (await readMigrations(folder)).map((migration) => migration.name);
    expect(runs.flat()).toEqual(names);
    expect(await history()).toEqual(names);
  });
});

describe("MIG-1 our runner and Prisma's command line", () => {
  const prisma = (...args: string[]) =>
    runCommand(
      { ...nodeCommand("node_modules/prisma/build/index.js", args), env: { DATABASE_URL: ownerUrl } },
      createShutdown(),
    );

  it("read each other's history: ours is up to date for Prisma", async () => {
    await migrate(ownerUrl, shipped);
    const { code, output } = await prisma("migrate", "status");
    expect(output).toContain("Database schema is up to date");
    expect(code).toBe(0);
  });

  it("read each other's history: what Prisma deployed is not pending for ours", async () => {
    expect((await prisma("migrate", "deploy")).code).toBe(0);
    expect(await history()).toHaveLength((await readMigrations(shipped)).length);
    expect(await migrate(ownerUrl, shipped)).toEqual([]);
  });
});
