import fs from "node:fs";
import path from "node:path";
import { isComplete } from "../postgres/data-directory";
import { StartRefused } from "../start-refused";
import { openDatabaseOfInstallation } from "./database-of-installation";
import { databaseIsNew, isInUse, makeDemo } from "./demo";
import type { InstallationFacts } from "./process-plans";
import { launchPayer, launchProduct } from "./processes-of-installation";
import type { Progress } from "./progress";
import { loadSecrets, type Secrets, secretsFile } from "./secrets";
import type { Shutdown } from "./shutdown";

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

/** Brings everything up, in order; what has been started ends with `shutdown`. */
export async function openInstallation(
  request: InstallationRequest,
  supervisor: Supervisor,
): Promise<InstallationFacts> {
  if (request.databaseUrl) await refuseForeignDatabase(request.databaseUrl, request.dataFolder);
  const secrets = loadInstallationSecrets(request);
  const database = await openDatabaseOfInstallation(request, secrets, supervisor);
  const isNew = await databaseIsNew(database.ownerUrl);
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

/**
 * A database and its secrets belong together. With new secrets nobody of an embedded database in use could sign in,
 * so they are only made for a database that is new too.
 */
function loadInstallationSecrets(request: InstallationRequest): Secrets {
  const madeBefore = !request.databaseUrl && isComplete(path.join(request.dataFolder, "postgres"));
  const secrets = loadSecrets(request.dataFolder, { mustExist: madeBefore });
  const { NEXTAUTH_SECRET, PASSWORD_PEPPER, DEMO_PASSWORD } = process.env;
  return {
    ...secrets,
    ...(NEXTAUTH_SECRET && { nextauthSecret: NEXTAUTH_SECRET }),
    ...(PASSWORD_PEPPER && { passwordPepper: PASSWORD_PEPPER }),
    ...(DEMO_PASSWORD && { demoPassword: DEMO_PASSWORD }),
  };
}

/** The same for a PostgreSQL of the person's own, before anything in it is touched. */
async function refuseForeignDatabase(databaseUrl: string, dataFolder: string): Promise<void> {
  const hasSecrets = fs.existsSync(secretsFile(dataFolder)) || process.env.PASSWORD_PEPPER;
  if (hasSecrets || !(await isInUse(databaseUrl))) return;
  throw new StartRefused(
    `The database of DATABASE_URL is already in use by FirstPass, and this data folder has no secrets of it: nobody could sign in. Copy secrets.json from the data folder that it was set up with to ${dataFolder}, or set PASSWORD_PEPPER to the value in there.`,
  );
}
