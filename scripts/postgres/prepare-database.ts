import path from "node:path";
import pg from "pg";
import { migrate, migrationLock } from "../../src/server/db/migrate";
import { migrateJobQueue } from "../../src/server/db/migrate-job-queue";
import { projectFolder } from "../project-folder";
import { StartRefused } from "../start-refused";
import { connectionProblem, withClient } from "./connection";
import { databaseGrants, ensureRoles, type RolePasswords, urlOf } from "./database-roles";

const migrationsFolder = path.join(projectFolder, "prisma", "migrations");

export interface DatabaseRequest {
  /** A user who may make roles, or firstpass_owner when the application's connection is given too. */
  readonly adminUrl: string;
  readonly appUrl?: string;
  readonly passwords: RolePasswords;
}

export interface PreparedDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Names of the migrations applied just now. */
  readonly applied: readonly string[];
  /** What the person should know although everything works. */
  readonly warnings: readonly string[];
}

/** Roles, grants, migrations and the job queue, in this order. Safe to repeat and to run twice at once. */
export async function prepareDatabase(request: DatabaseRequest): Promise<PreparedDatabase> {
  await reachDatabase(request.adminUrl);
  const { ownerUrl, appUrl, warnings } = request.appUrl
    ? { ownerUrl: request.adminUrl, appUrl: request.appUrl, warnings: [] }
    : await setUpRoles(request);
  await refuseStrongRole(appUrl);
  const applied = await migrate(ownerUrl, migrationsFolder);
  await migrateJobQueue(ownerUrl);
  return { ownerUrl, appUrl, applied, warnings };
}

async function setUpRoles({ adminUrl, passwords }: DatabaseRequest) {
  const warnings = await withClient(adminUrl, async (client) => {
    // Two starts at once would trip over each other's roles and grants.
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    const told = await ensureRoles(adminUrl, passwords);
    for (const grant of databaseGrants(databaseOf(adminUrl))) await client.query(grant);
    return told;
  });
  return {
    ownerUrl: urlOf(adminUrl, "firstpass_owner", passwords.firstpass_owner),
    appUrl: urlOf(adminUrl, "firstpass_app", passwords.firstpass_app),
    warnings,
  };
}

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";

/** A message instead of a stack when the server is away; a database that is only missing is made. */
export async function reachDatabase(adminUrl: string): Promise<void> {
  const problem = await connectionProblem(adminUrl);
  if (!problem) return;
  const database = databaseOf(adminUrl);
  if (problem.code === "3D000") {
    const maintenance = new URL(adminUrl);
    maintenance.pathname = "/postgres";
    await withClient(maintenance.href, (client) =>
      client.query(`create database ${pg.escapeIdentifier(database)}`),
    );
    return;
  }
  throw new StartRefused(
    `The PostgreSQL at ${withoutPassword(adminUrl)} cannot be used: ${problem.message || problem.code}. Check DATABASE_URL, or unset it to use the embedded one.`,
  );
}

export function withoutPassword(connectionString: string): string {
  const url = new URL(connectionString);
  if (url.password) url.password = "***";
  return url.href;
}

/** Row-level security means nothing to a superuser, and an owner could switch it off (TEN-1). */
async function refuseStrongRole(appUrl: string): Promise<void> {
  const problem = await connectionProblem(appUrl);
  if (problem) {
    throw new StartRefused(
      `The application cannot connect as ${withoutPassword(appUrl)}: ${problem.message || problem.code}.`,
    );
  }
  await withClient(appUrl, async (client) => {
    const { rows } = await client.query<{ user: string; strong: boolean }>(
      `select current_user as user, rolsuper or rolbypassrls or
              has_schema_privilege(current_user, 'public', 'create') as strong
       from pg_roles where rolname = current_user`,
    );
    if (!rows[0]?.strong) return;
    throw new StartRefused(
      `DATABASE_APP_URL names ${rows[0].user}, who may do more than the application should: it must not be superuser, owner or past row-level security. Use firstpass_app.`,
    );
  });
}
