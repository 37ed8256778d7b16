import { withClient } from "../../../scripts/postgres/connection";
import { urlFor } from "../../support/test-database";

/** Rows of the system catalog, read as the superuser of the throw-away cluster. */
export async function fromCatalog<Row>(sql: string): Promise<Row[]> {
  let rows: Row[] = [];
  await withClient(urlFor("postgres"), async (client) => {
    rows = (await client.query(sql)).rows as Row[];
  });
  return rows;
}

/** Why a table of ours has no organization: nothing else may be without one. */
export const WITHOUT_ORGANIZATION: Readonly<Record<string, string>> = {
  organization: "is the tenant; any sign-in reads its name before a scope exists",
  app_user: "a person may belong to several organizations",
  recovery_code: "belongs to a person's sign-in",
  user_session: "exists before an organization is entered",
  sign_in_throttle: "counts failures of people who may not exist",
  sign_in_event: "happens before an organization is entered",
  _prisma_migrations: "the history of the schema",
};

/** The tables that hold an organization's data, from the catalog. */
export const tenantTables = async (): Promise<string[]> =>
  (
    await fromCatalog<{ name: string }>(
      `select c.relname as name from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
    )
  ).map(({ name }) => name);

/** What the schema has today; fewer seen means that the guard looks at nothing. */
export const LEAST_TENANT_TABLES = 50;
