import pg from "pg";
import { StartRefused } from "../start-refused";
import { connectionProblem, withClient } from "./connection";

/** The owner migrates, the application works, the backup reads past row-level security and writes nothing. */
export const databaseRoles = ["firstpass_owner", "firstpass_app", "firstpass_backup"] as const;
export type DatabaseRole = (typeof databaseRoles)[number];
export type RolePasswords = Readonly<Record<DatabaseRole, string>>;

interface RoleAttributes {
  readonly superuser: boolean;
  readonly bypassRls: boolean;
  readonly createsRoles: boolean;
  readonly createsDatabases: boolean;
  readonly signsIn: boolean;
}

const readsPastPolicies = (role: DatabaseRole): boolean => role === "firstpass_backup";

const attributesOf = (role: DatabaseRole, bypassRls = readsPastPolicies(role)): string =>
  `login nosuperuser nocreaterole nocreatedb ${bypassRls ? "bypassrls" : "nobypassrls"}`;

/**
 * Makes the three roles, or mends their attributes, as the user of the connection. Safe to repeat.
 * Returns what the person should know although everything works.
 */
export async function ensureRoles(adminUrl: string, passwords: RolePasswords): Promise<string[]> {
  const warnings = await withClient(adminUrl, async (client) => {
    const problems = await roleProblems(client);
    if (problems.length > 0 && !(await mayCreateRoles(client))) throw await askAdministrator(client);
    const told: string[] = [];
    for (const problem of problems) told.push(...(await mend(client, problem, passwords)));
    return told;
  });
  for (const role of databaseRoles) await ensurePassword(adminUrl, role, passwords[role]);
  return warnings;
}

interface RoleProblem {
  readonly role: DatabaseRole;
  readonly missing: boolean;
}

async function roleProblems(client: pg.Client): Promise<RoleProblem[]> {
  const problems: RoleProblem[] = [];
  for (const role of databaseRoles) {
    const found = await attributesIn(client, role);
    if (!found || !isAsWanted(role, found)) problems.push({ role, missing: !found });
  }
  return problems;
}

const statementFor = ({ role, missing }: RoleProblem, password: string, bypassRls?: boolean): string =>
  missing
    ? `create role ${role} ${attributesOf(role, bypassRls)} password ${pg.escapeLiteral(password)}`
    : `alter role ${role} ${attributesOf(role, bypassRls)}`;

/** Managed servers often give nobody the right to read past policies: then only backups have to wait for it. */
async function mend(client: pg.Client, problem: RoleProblem, passwords: RolePasswords): Promise<string[]> {
  const { role, missing } = problem;
  const password = passwords[role];
  try {
    await client.query(statementFor(problem, password));
    return [];
  } catch (error) {
    const isRefusal = (error as { code?: string }).code === insufficientPrivilege;
    if (!isRefusal || !readsPastPolicies(role)) throw await askAdministrator(client, `${messageOf(error)}. `);
    if (missing) await client.query(statementFor(problem, password, false));
    return [
      `The role ${role} may not read past row-level security, so a dump with it will fail. Ask the administrator of the server for: alter role ${role} bypassrls;`,
    ];
  }
}

const insufficientPrivilege = "42501";
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function attributesIn(client: pg.Client, role: DatabaseRole): Promise<RoleAttributes | undefined> {
  const { rows } = await client.query<RoleAttributes>(
    `select rolsuper as superuser, rolbypassrls as "bypassRls", rolcreaterole as "createsRoles",
            rolcreatedb as "createsDatabases", rolcanlogin as "signsIn"
     from pg_roles where rolname = $1`,
    [role],
  );
  return rows[0];
}

const isAsWanted = (role: DatabaseRole, found: RoleAttributes): boolean =>
  found.signsIn &&
  !found.superuser &&
  !found.createsRoles &&
  !found.createsDatabases &&
  found.bypassRls === readsPastPolicies(role);

async function mayCreateRoles(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    "select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user",
  );
  return rows[0]?.may ?? false;
}

/** The exact statements for whoever administers the server, with places for passwords that only they know. */
async function askAdministrator(client: pg.Client, reason = ""): Promise<StartRefused> {
  const { rows } = await client.query<{ name: string; user: string }>(
    `select current_database() as name, current_user as user`,
  );
  const database = rows[0]?.name ?? "firstpass";
  const problems = await roleProblems(client);
  const needed = problems.map((problem) => statementFor(problem, `password of ${problem.role}`));
  const statements = [...needed, ...databaseGrants(database)].map((statement) => `  ${statement};`);
  return new StartRefused(
    `${reason}The user ${rows[0]?.user} of DATABASE_URL may not set up the database roles of FirstPass. Ask the administrator of the server to run, with passwords of their choice:

${statements.join("\n")}

Then start with DATABASE_URL naming the user firstpass_owner and DATABASE_APP_URL naming firstpass_app.`,
  );
}

/** What the roles may do in the database itself; rights on tables stand in the migrations. */
export function databaseGrants(database: string): string[] {
  const name = pg.escapeIdentifier(database);
  return [
    `revoke temporary on database ${name} from public`,
    "revoke create on schema public from public",
    `grant connect, create on database ${name} to firstpass_owner`,
    "grant usage, create on schema public to firstpass_owner",
    `grant connect on database ${name} to firstpass_app, firstpass_backup`,
  ];
}

/**
 * A role may exist with another password: made by an earlier installation on the same server. It gets ours unless
 * somebody else still depends on it.
 */
async function ensurePassword(adminUrl: string, role: DatabaseRole, password: string): Promise<void> {
  const problem = await connectionProblem(urlOf(adminUrl, role, password));
  if (!problem?.code?.startsWith("28")) return;
  await withClient(adminUrl, async (client) => {
    const users = await otherUsers(client, role);
    if (users.length > 0) {
      throw new StartRefused(
        `The role ${role} exists on this server with another password and is used by ${users.join(" and ")}. Give this installation the same secrets (copy secrets.json of its data folder), or set DATABASE_APP_URL to a connection as firstpass_app and DATABASE_URL to one as firstpass_owner.`,
      );
    }
    await client.query(`alter role ${role} password ${pg.escapeLiteral(password)}`);
  });
}

async function otherUsers(client: pg.Client, role: DatabaseRole): Promise<string[]> {
  const { rows } = await client.query<{ user: string }>(
    `select distinct 'the database ' || datname as user
       from pg_shdepend join pg_database on pg_database.oid = dbid
      where refclassid = 'pg_authid'::regclass and refobjid = $1::text::regrole and datname <> current_database()
     union
     select distinct 'a session from ' || coalesce(client_addr::text, 'this machine')
       from pg_stat_activity where usename = $1::text`,
    [role],
  );
  return rows.map((row) => row.user);
}

/** The same server and database as another role. */
export function urlOf(adminUrl: string, role: DatabaseRole, password: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = encodeURIComponent(password);
  return url.href;
}
