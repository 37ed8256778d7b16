import { describe, expect, it } from "vitest";
import { fromCatalog, LEAST_TENANT_TABLES, tenantTables, WITHOUT_ORGANIZATION } from "./catalog";

interface TableSafety {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policies: string[];
}

const tables = await tenantTables();
const without = (sql: string) => fromCatalog<Record<string, unknown>>(sql);
const listed = `select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname in (${tables
  .map((name) => `'${name}'`)
  .join(", ")})`;

describe("TEN-2: every table with organization_id", () => {
  it(`is one of at least ${LEAST_TENANT_TABLES}`, () => {
    expect(tables.length).toBeGreaterThanOrEqual(LEAST_TENANT_TABLES);
  });

  it("has row-level security, forced, with USING and WITH CHECK of its own scope", async () => {
    const rows = await fromCatalog<TableSafety>(
      `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
              array(select p.polcmd::text || ' ' || coalesce(pg_get_expr(p.polqual, p.polrelid), 'none') || ' check '
                    || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'none')
                    from pg_policy p where p.polrelid = c.oid) as policies
       from pg_class c where c.oid in (${listed})`,
    );
    expect(rows).toHaveLength(tables.length);
    const scope =
      /organization_id = \( SELECT \(NULLIF\(current_setting\('app.organization_id'::text, true\), ''::text\)\)::uuid/;
    for (const table of rows) {
      expect(table, table.name).toMatchObject({ enabled: true, forced: true });
      expect(table.policies, table.name).toHaveLength(1);
      const [using = "", check = ""] = table.policies[0]?.split(" check ") ?? [];
      expect(using, table.name).toMatch(/^\* /);
      expect(using, table.name).toMatch(scope);
      expect(check, table.name).toMatch(scope);
      // Only the own memberships can be seen before an organization is entered.
      expect(/app\.user_id/.test(using), table.name).toBe(table.name === "membership");
      expect(check, table.name).not.toMatch(/ OR /);
    }
  });

  it("is every table but a list with a reason each", async () => {
    const rows = await fromCatalog<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
    );
    const others = rows.map(({ name }) => name).filter((name) => !tables.includes(name));
    expect(others.sort()).toEqual(Object.keys(WITHOUT_ORGANIZATION).sort());
  });

  it("is read by no view that forgets who asks, and no function runs as its owner", async () => {
    const views = await without(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
       and not coalesce(reloptions, '{}') @> '{security_invoker=true}'`,
    );
    const functions = await without(
      "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef",
    );
    expect([...views, ...functions]).toEqual([]);
  });
});

describe("TEN-3, TEN-10: every key", () => {
  it("that is primary is (organization_id, …)", async () => {
    const bad = await without(
      `select conrelid::regclass::text as name, pg_get_constraintdef(oid) as key from pg_constraint
       where contype = 'p' and conrelid in (${listed}) and pg_get_constraintdef(oid) !~ '^PRIMARY KEY \\(organization_id, '`,
    );
    const keyed = await without(
      `select 1 from pg_constraint where contype = 'p' and conrelid in (${listed})`,
    );
    expect(keyed).toHaveLength(tables.length);
    expect(bad).toEqual([]);
  });

  it("that is unique starts with organization_id", async () => {
    const indexes = await fromCatalog<{ name: string; columns: string }>(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as columns
       from pg_index i where i.indisunique and i.indrelid in (${listed})`,
    );
    expect(indexes.length).toBeGreaterThanOrEqual(tables.length);
    expect(indexes.filter(({ columns }) => !/ USING btree \(organization_id, /.test(columns))).toEqual([]);
  });

  it("that refers to a table of an organization has organization_id on both sides, and deletes restrict", async () => {
    const keys = await fromCatalog<{ name: string; definition: string; target: string }>(
      `select conname as name, pg_get_constraintdef(oid) as definition, confrelid::regclass::text as target
       from pg_constraint where contype = 'f' and conrelid in (${listed})`,
    );
    expect(keys.length).toBeGreaterThanOrEqual(40);
    const crossing = keys.filter(
      ({ definition, target }) =>
        tables.includes(target) &&
        !/^FOREIGN KEY \(organization_id, .*\) REFERENCES [\w".]+\(organization_id, /.test(definition),
    );
    expect(crossing).toEqual([]);
    // Between an organization's rows and a person there is only the membership.
    expect(keys.filter(({ target }) => !tables.includes(target)).map(({ target }) => target)).toEqual([
      "app_user",
    ]);
    expect(keys.filter(({ definition }) => !/ON DELETE RESTRICT/.test(definition))).toEqual([]);
  });
});

describe("TEN-4: organization_id", () => {
  it("is a default from the scope and never null", async () => {
    const columns = await fromCatalog<{ name: string; required: boolean; source: string | null }>(
      `select a.attrelid::regclass::text as name, a.attnotnull as required, pg_get_expr(d.adbin, d.adrelid) as source
       from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where a.attname = 'organization_id' and a.attrelid in (${listed})`,
    );
    expect(columns).toHaveLength(tables.length);
    for (const { name, required, source } of columns) {
      expect(required, name).toBe(true);
      expect(source, name).toBe(
        "(NULLIF(current_setting('app.organization_id'::text, true), ''::text))::uuid",
      );
    }
  });
});

describe("MIG-3: triggers", () => {
  it("stand on no tenant table", async () => {
    const triggers = await without(
      `select tgname from pg_trigger where not tgisinternal and tgrelid in (${listed})`,
    );
    expect(triggers).toEqual([]);
  });
});
