import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../../../scripts/postgres/connection";
import { type DatabaseRole, databaseRoles } from "../../../scripts/postgres/database-roles";
import { prepareDatabase } from "../../../scripts/postgres/prepare-database";
import { createDatabase, dropDatabase, urlFor } from "../../support/test-database";

const name = `roles_${crypto.randomUUID().replaceAll("-", "")}`;
const passwords = { firstpass_owner: "o", firstpass_app: "a", firstpass_backup: "b" };

beforeAll(async () => {
  await createDatabase(name, "template0");
  await prepareDatabase({ adminUrl: urlFor("postgres", name), passwords });
});
afterAll(() => dropDatabase(name));

const as = async <Row extends Record<string, unknown>>(role: DatabaseRole | "postgres", sql: string) =>
  withClient(urlFor(role, name), async (client) => (await client.query<Row>(sql)).rows);

const tables = `select c.oid, c.relname, c.relnamespace::regnamespace::text as schema, c.relowner
  from pg_class c where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text in ('public', 'graphile_worker')`;

describe("TEN-1 database roles, from the catalog", () => {
  it("none is superuser, makes roles or databases; only the backup reads past row-level security", async () => {
    const rows = await as(
      "postgres",
      `select rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles
       where rolname like 'firstpass_%' order by rolname`,
    );
    const weak = { rolsuper: false, rolcreaterole: false, rolcreatedb: false };
    expect(rows).toEqual([
      { rolname: "firstpass_app", ...weak, rolbypassrls: false },
      { rolname: "firstpass_backup", ...weak, rolbypassrls: true },
      { rolname: "firstpass_owner", ...weak, rolbypassrls: false },
    ]);
  });

  it("the owner owns every table, and the application none", async () => {
    const rows = await as<{ owner: string; tables: string }>(
      "postgres",
      `select pg_get_userbyid(relowner) as owner, count(*) as tables from (${tables}) t group by 1`,
    );
    expect(rows.map((row) => row.owner)).toEqual(["firstpass_owner"]);
    expect(Number(rows[0]?.tables)).toBeGreaterThan(40);
  });

  it("the application truncates, references and triggers nothing", async () => {
    const [row] = await as<{ seen: string; granted: string }>(
      "postgres",
      `select count(*) as seen, count(*) filter (where
          has_table_privilege('firstpass_app', oid, 'truncate') or
          has_table_privilege('firstpass_app', oid, 'references') or
          has_table_privilege('firstpass_app', oid, 'trigger')) as granted from (${tables}) t`,
    );
    expect(Number(row?.seen)).toBeGreaterThan(40);
    expect(Number(row?.granted)).toBe(0);
  });

  it.each([
    "create table made_by_app ()",
    "create temporary table made_by_app ()",
    "create schema made_by_app",
    "alter table claim add column made_by_app text",
    "alter table claim disable row level security",
    "drop table claim",
    "truncate claim",
    "set role firstpass_owner",
    "alter role firstpass_app bypassrls",
    "delete from audit_event",
    "update ledger_entry set amount = 1",
    "update _prisma_migrations set checksum = ''",
  ])("the application may not: %s", async (sql) => {
    await expect(as("firstpass_app", sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it("the backup sees rows of every organization and writes none", async () => {
    const organization = "01940000-0000-7000-8000-000000000001";
    await as(
      "firstpass_app",
      `insert into organization (id, name, time_zone, created_at)
       values ('${organization}', 'Kept', 'America/Chicago', now());
       select set_config('app.organization_id', '${organization}', false);
       insert into counter (scope, kind, last) values ('test', 'test', 7)`,
    );
    const last = "select last::int from counter";
    expect(await as("firstpass_backup", last)).toEqual([{ last: 7 }]);
    expect(await as("firstpass_app", last)).toEqual([]);
    expect(await as("firstpass_owner", last)).toEqual([]);
    for (const sql of [
      "update counter set last = 8",
      "delete from counter",
      "create table made_by_backup ()",
    ]) {
      const writing = as("firstpass_backup", `set default_transaction_read_only = off; ${sql}`);
      await expect(writing).rejects.toThrow(/read-only transaction|permission denied/);
    }
    const [row] = await as<{ writable: string }>(
      "postgres",
      `select count(*) filter (where has_table_privilege('firstpass_backup', oid,
         'insert, update, delete, truncate')) as writable from (${tables}) t`,
    );
    expect(Number(row?.writable)).toBe(0);
  });

  it("the backup may read whatever a dump reads: every table and every sequence", async () => {
    const [row] = await as<{ seen: string; sequences: string; hidden: string[] }>(
      "postgres",
      `select count(*) as seen, count(*) filter (where relkind = 'S') as sequences,
              coalesce(array_agg(relname::text) filter (where not case
                when relkind = 'S' then has_sequence_privilege('firstpass_backup', oid, 'select')
                else has_table_privilege('firstpass_backup', oid, 'select') end), '{}') as hidden
       from pg_class where relkind in ('r', 'p', 'S', 'v', 'm')
         and relnamespace::regnamespace::text in ('public', 'graphile_worker')`,
    );
    expect(Number(row?.seen)).toBeGreaterThan(40);
    expect(Number(row?.sequences)).toBeGreaterThan(0);
    expect(row?.hidden).toEqual([]);
  });

  it("everything can be prepared again, and by several at once", async () => {
    const again = () => prepareDatabase({ adminUrl: urlFor("postgres", name), passwords });
    const prepared = await Promise.all([again(), again(), again()]);
    expect(prepared.flatMap((each) => each.applied)).toEqual([]);
    expect(databaseRoles).toHaveLength(3);
  });
});

describe("TEN-1 a PostgreSQL of the person's own", () => {
  const refused = (adminUrl: string, appUrl?: string) =>
    expect(prepareDatabase({ adminUrl, passwords, ...(appUrl && { appUrl }) })).rejects;

  it("is taken as it is when both connections are given", async () => {
    const appUrl = urlFor("firstpass_app", name);
    const prepared = await prepareDatabase({ adminUrl: urlFor("firstpass_owner", name), appUrl, passwords });
    expect(prepared.appUrl).toBe(appUrl);
  });

  it("is refused as long as the application would connect as superuser or owner", async () => {
    const owner = urlFor("firstpass_owner", name);
    await refused(owner, urlFor("postgres", name)).toThrow("may do more than the application should");
    await refused(owner, owner).toThrow("may do more than the application should");
  });

  it("is made when only the database is missing", async () => {
    const missing = `${name}_missing`;
    const { applied } = await prepareDatabase({ adminUrl: urlFor("postgres", missing), passwords });
    expect(applied.length).toBeGreaterThanOrEqual(2);
    await dropDatabase(missing);
  });

  it("gets a message with its address, without the password, when it cannot be reached", async () => {
    const adminUrl = "postgresql://someone:hush@127.0.0.1:1/firstpass";
    await refused(adminUrl).toThrow("postgresql://someone:***@127.0.0.1:1/firstpass cannot be used");
  });
});
