import { describe, expect, it } from "vitest";
import { requireApplicationRole } from "@/server/db/application-role";
import { openDatabase } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { scopedTransaction } from "@/server/db/scoped-transaction";
import { withClient } from "../../../scripts/postgres/connection";
import { openOffice } from "../../support/office";
import { freshDatabase, testDatabase, urlFor } from "../../support/test-database";
import { fromCatalog, LEAST_TENANT_TABLES, tenantTables } from "./catalog";

const tables = await tenantTables();

describe("TEN-1: the server", () => {
  it.each(["postgres", "firstpass_owner", "firstpass_backup"] as const)(
    "refuses to start as %s",
    async (role) => {
      const db = openDatabase(urlFor(role), 1);
      await expect(requireApplicationRole(db)).rejects.toThrow(/does not run as the database role/);
      await db.$disconnect();
    },
  );

  it("starts as the application role, which makes and empties no table", async () => {
    const db = await testDatabase();
    await expect(requireApplicationRole(db)).resolves.toBeUndefined();
    for (const statement of [
      "create table mine (id int)",
      "truncate draft",
      "alter table draft disable row level security",
    ])
      await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});

describe("TEN-4: without a scope", () => {
  it("every table gives no row", async () => {
    await openOffice();
    const db = await testDatabase();
    expect(tables.length).toBeGreaterThanOrEqual(LEAST_TENANT_TABLES);
    for (const name of tables) {
      const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
        `select count(*)::int as count from "${name}"`,
      );
      expect(row?.count, name).toBe(0);
    }
  });

  it("a write fails, and one into another organization too", async () => {
    const [mine, other] = [await openOffice(), await openOffice()];
    const db = await testDatabase();
    await expect(db.counter.create({ data: { scope: "x", kind: "y" } })).rejects.toThrow();
    const crossing = mine.within((tx) =>
      tx.counter.create({ data: { organizationId: other.organizationId, scope: "x", kind: "y" } }),
    );
    await expect(crossing).rejects.toThrow(/row-level security/);
    const moving = mine.within((tx) =>
      tx.payer.updateMany({ data: { organizationId: other.organizationId } }),
    );
    await expect(moving).rejects.toThrow(/row-level security/);
  });

  it("nothing is left of the last one on a pooled connection", async () => {
    const office = await openOffice();
    const db = openDatabase(urlFor("firstpass_app"), 1);
    await scopedTransaction(db, office.organizationId, (tx) => tx.payer.count());
    expect(await db.payer.count()).toBe(0);
    await db.$disconnect();
  });

  it("an organization that does not exist opens nothing", async () => {
    const db = await testDatabase();
    await expect(scopedTransaction(db, newId(), (tx) => tx.payer.count())).rejects.toMatchObject({
      code: "record/not-found",
    });
  });
});

describe("TEN-4: two organizations on a pool of four connections", () => {
  it("never see each other in 200 interleaved transactions", async () => {
    const offices = [await openOffice(), await openOffice()];
    const db = openDatabase(urlFor("firstpass_app"), 4);
    const seen = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const office = offices[at % 2];
        const rows = await scopedTransaction(db, office?.organizationId ?? "", (tx) =>
          tx.payer.findMany({ select: { organizationId: true } }),
        );
        return (
          rows.length === 4 && rows.every(({ organizationId }) => organizationId === office?.organizationId)
        );
      }),
    );
    await db.$disconnect();
    expect(seen.filter(Boolean)).toHaveLength(200);
  });
});

interface ForeignKey {
  readonly name: string;
  readonly child: string;
  readonly columns: string[];
  readonly parent: string;
}

describe("TEN-3: a reference across organizations", () => {
  it("is refused by every foreign key", async () => {
    const keys = await fromCatalog<ForeignKey>(
      `select conname as name, conrelid::regclass::text as child, confrelid::regclass::text as parent,
              array(select attname::text from pg_attribute a where a.attrelid = conrelid and a.attnum = any(conkey)
                    and attname <> 'organization_id') as columns
       from pg_constraint where contype = 'f' and confrelid::regclass::text <> 'app_user'
         and conrelid in (select attrelid from pg_attribute where attname = 'organization_id')
         and connamespace = 'public'::regnamespace`,
    );
    expect(keys.length).toBeGreaterThanOrEqual(40);
    const fresh = await freshDatabase();
    await withClient(fresh.url("postgres"), async (client) => {
      for (const key of keys) {
        await client.query("begin");
        await keepOnly(client, key);
        const parent = newId();
        const [own, other] = [newId(), newId()];
        await fill(client, key.parent, { organization_id: own, id: parent });
        // The control: within its organization the same reference is taken.
        const column = key.columns[0] ?? "";
        await fill(client, key.child, { organization_id: own, id: newId(), [column]: parent });
        const crossing = fill(client, key.child, { organization_id: other, id: newId(), [column]: parent });
        await expect(crossing, key.name).rejects.toMatchObject({ constraint: key.name });
        await client.query("rollback");
      }
    });
  });
});

/** Every other reference and check of the two tables is taken away until the rollback. */
async function keepOnly(client: QueryClient, key: ForeignKey): Promise<void> {
  const { rows } = await client.query(
    `select conrelid::regclass::text as "table", conname as name from pg_constraint
     where contype in ('f', 'c') and conrelid in ($1::regclass, $2::regclass) and conname <> $3`,
    [key.child, key.parent, key.name],
  );
  for (const { table, name } of rows as { table: string; name: string }[])
    await client.query(`alter table ${table} drop constraint "${name}"`);
}

interface QueryClient {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Inserts a row with the given columns and something of the right type in every other required one. */
async function fill(
  client: QueryClient,
  table: string,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  const { rows } = await client.query(
    `select attname::text as name, format_type(atttypid, null) as type from pg_attribute a
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attnotnull
       and not exists (select from pg_attrdef d where d.adrelid = a.attrelid and d.adnum = a.attnum)`,
    [table],
  );
  const columns = new Map(Object.entries(given));
  const present = new Set(rows.map((row) => (row as { name: string }).name));
  for (const { name, type } of rows as { name: string; type: string }[])
    if (!columns.has(name)) columns.set(name, somethingOf(type));
  const known = [...columns].filter(([name]) => present.has(name) || given[name] !== undefined);
  const names = known.map(([name]) => `"${name}"`).join(", ");
  const places = known.map((_, at) => `$${at + 1}`).join(", ");
  await client.query(
    `insert into "${table}" (${names}) values (${places})`,
    known.map(([, value]) => value),
  );
}

function somethingOf(type: string): string {
  if (type === "uuid") return newId();
  if (/int|numeric/.test(type)) return "1";
  if (type === "text") return newId();
  if (/timestamp|date/.test(type)) return "2026-01-01";
  if (type === "boolean") return "false";
  if (/json/.test(type)) return "{}";
  return type === "bytea" ? "\\x00" : "1";
}
