import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { openCluster } from "../postgres/cluster";
import { withClient } from "../postgres/connection";
import { type PreparedDatabase, prepareDatabase } from "../postgres/prepare-database";
import { StartRefused } from "../start-refused";
import { demoIsUnfinished, forgetUnfinishedDemo } from "./demo";
import type { InstallationRequest, Supervisor } from "./installation";
import { logFolder } from "./process-log";
import { payerFolder } from "./process-plans";
import type { Secrets } from "./secrets";

const databaseName = "firstpass";

/** The embedded server or the person's own, with roles, tables and job queue as this version needs them. */
export async function openDatabaseOfInstallation(
  request: InstallationRequest,
  secrets: Secrets,
  supervisor: Supervisor,
): Promise<PreparedDatabase> {
  const { progress } = supervisor;
  const adminUrl = request.databaseUrl ?? (await openEmbeddedDatabase(request, secrets, supervisor));
  await clearUnfinishedDemo(request, adminUrl, progress.say);
  return progress.step("Database roles and migrations in place", async () => {
    const prepared = await prepareDatabase({
      adminUrl,
      passwords: secrets.rolePasswords,
      ...(request.databaseAppUrl && { appUrl: request.databaseAppUrl }),
    });
    for (const warning of prepared.warnings) progress.say(`Note: ${warning}`);
    for (const name of prepared.applied) progress.say(`  migration ${name}`);
    return prepared;
  });
}

async function openEmbeddedDatabase(
  request: InstallationRequest,
  secrets: Secrets,
  { progress, shutdown, onGiveUp }: Supervisor,
): Promise<string> {
  const cluster = await progress.step("Embedded PostgreSQL running", () =>
    openCluster({
      folder: path.join(request.dataFolder, "postgres"),
      logFolder: logFolder(request.dataFolder),
      say: progress.say,
      onGiveUp,
      ...(!request.throwAway && { superuserPassword: secrets.superuserPassword }),
    }),
  );
  shutdown.add(cluster.stop);
  shutdown.check();
  return cluster.url(databaseName);
}

/** Half a demo was never shown to anybody, so it is made again from the beginning. */
async function clearUnfinishedDemo(
  request: InstallationRequest,
  adminUrl: string,
  say: (line: string) => void,
): Promise<void> {
  if (!demoIsUnfinished(request.dataFolder)) return;
  if (request.databaseUrl) {
    throw new StartRefused(
      `An earlier start was interrupted while it made the demo. Empty the database of DATABASE_URL (drop and create it), delete ${path.join(request.dataFolder, "demo-unfinished")}, and start again.`,
    );
  }
  say("An earlier start was interrupted while it made the demo; making it again.");
  const maintenance = new URL(adminUrl);
  maintenance.pathname = "/postgres";
  await withClient(maintenance.href, (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(databaseName)} with (force)`),
  );
  fs.rmSync(payerFolder(request.dataFolder), { recursive: true, force: true });
  forgetUnfinishedDemo(request.dataFolder);
}
