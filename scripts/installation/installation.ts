import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { openCluster } from "../postgres/cluster";
import { withClient } from "../postgres/connection";
import { type PreparedDatabase, prepareDatabase } from "../postgres/prepare-database";
import { StartRefused } from "../start-refused";
import { databaseIsNew, demoIsUnfinished, forgetUnfinishedDemo, makeDemo } from "./demo";
import { isListening } from "./ports";
import { openProcessLog, tailOf } from "./process-log";
import { type InstallationFacts, payerFolder, payerPlan, webPlan, workerPlan } from "./process-plans";
import type { Progress } from "./progress";
import { loadSecrets, type Secrets } from "./secrets";
import type { Shutdown } from "./shutdown";
import { type ProcessPlan, supervise } from "./supervised-process";

/** An installation is a data folder, a database and three processes. */
export interface InstallationRequest {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly address: string;
  readonly payerPort: number;
  /** A PostgreSQL of the person's own; absent for the embedded one. */
  readonly databaseUrl?: string;
  readonly databaseAppUrl?: string;
  /** For tests: nothing has to survive, so nothing is written through to the disk. */
  readonly throwAway?: boolean;
}

export interface Supervisor {
  readonly progress: Progress;
  readonly shutdown: Shutdown;
  /** A process or the database died too often; the installation cannot go on. */
  readonly onGiveUp: (reason: string) => void;
}

const databaseName = "firstpass";

/** Brings everything up, in order; what has been started ends with `shutdown`. */
export async function openInstallation(
  request: InstallationRequest,
  supervisor: Supervisor,
): Promise<InstallationFacts> {
  const { secrets, fresh } = loadInstallationSecrets(request);
  const database = await prepare(request, secrets, supervisor);
  const isNew = await databaseIsNew(database.ownerUrl);
  refuseForeignSecrets(fresh && !isNew);
  const facts: InstallationFacts = {
    dataFolder: request.dataFolder,
    host: request.host,
    port: request.port,
    address: request.address,
    payerHost: "127.0.0.1",
    payerPort: request.payerPort,
    appUrl: database.appUrl,
    secrets,
  };
  await launchPayer(facts, supervisor);
  if (isNew) {
    const { progress, shutdown } = supervisor;
    progress.say("Making the demo organization: patients, claims and remittances of some months.");
    await progress.step("Demo organization ready", () => makeDemo(facts, shutdown, progress.say));
  }
  await launchProduct(facts, supervisor);
  return facts;
}

/** The embedded database was made with these secrets: new ones in their place would lock everybody out. */
function loadInstallationSecrets(request: InstallationRequest) {
  const clusterExists = fs.existsSync(path.join(request.dataFolder, "postgres", "firstpass-complete"));
  const loaded = loadSecrets(request.dataFolder, { mustExist: clusterExists && !request.databaseUrl });
  const { NEXTAUTH_SECRET, PASSWORD_PEPPER, DEMO_PASSWORD } = process.env;
  const secrets: Secrets = {
    ...loaded.secrets,
    ...(NEXTAUTH_SECRET && { nextauthSecret: NEXTAUTH_SECRET }),
    ...(PASSWORD_PEPPER && { passwordPepper: PASSWORD_PEPPER }),
    ...(DEMO_PASSWORD && { demoPassword: DEMO_PASSWORD }),
  };
  return { secrets, fresh: loaded.fresh && !PASSWORD_PEPPER };
}

function refuseForeignSecrets(foreign: boolean): void {
  if (!foreign) return;
  throw new StartRefused(
    "This database is already in use, but the secrets of this data folder are new: nobody could sign in. Copy secrets.json from the data folder that the database was set up with, or set PASSWORD_PEPPER and NEXTAUTH_SECRET to its values.",
  );
}

async function prepare(
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

const logFolder = (dataFolder: string): string => path.join(dataFolder, "logs");

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

function launch(plan: ProcessPlan, facts: InstallationFacts, { progress, shutdown, onGiveUp }: Supervisor) {
  shutdown.check();
  const say = progress.say;
  const log = openProcessLog({ folder: logFolder(facts.dataFolder), name: plan.name, say });
  const supervised = supervise(plan, { log, say, onGiveUp });
  shutdown.add(() => supervised.stop());
  return log;
}

async function launchPayer(facts: InstallationFacts, supervisor: Supervisor): Promise<void> {
  await supervisor.progress.step(`Practice payer on SFTP port ${facts.payerPort}`, async () => {
    const log = launch(payerPlan(facts), facts, supervisor);
    await until(() => isListening(facts.payerPort, facts.payerHost), supervisor, log.file);
  });
}

async function launchProduct(facts: InstallationFacts, supervisor: Supervisor): Promise<void> {
  await supervisor.progress.step("Web app and worker running", async () => {
    launch(workerPlan(facts), facts, supervisor);
    const log = launch(webPlan(facts), facts, supervisor);
    await until(() => answers(facts), supervisor, log.file);
  });
}

/** The sign-in page needs no session, and a missing secret or database shows there as an error. */
async function answers({ host, port }: InstallationFacts): Promise<boolean> {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host;
  try {
    const response = await fetch(`http://${reachable}:${port}/`, { redirect: "manual" });
    return response.status < 500;
  } catch {
    return false; // not listening yet
  }
}

const readyTimeoutMs = 60_000;

async function until(
  ready: () => Promise<boolean>,
  { shutdown }: Supervisor,
  logFile: string,
): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  while (!(await ready())) {
    shutdown.check();
    if (Date.now() > deadline) {
      throw new StartRefused(
        `${tailOf(logFile, 20)}\nNo answer within ${readyTimeoutMs / 1000} s; the lines above are the end of ${logFile}.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
