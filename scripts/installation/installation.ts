import path from "node:path";
import { isComplete } from "../postgres/data-directory";
import { openDatabaseOfInstallation } from "./database-of-installation";
import { databaseIsNew, makeDemo } from "./demo";
import { loadInstallationSecrets, refuseForeignDatabase } from "./installation-secrets";
import type { InstallationFacts } from "./process-plans";
import { launchPayer, launchProduct } from "./processes-of-installation";
import type { Progress } from "./progress";
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
  const secrets = loadInstallationSecrets(request.dataFolder, {
    mustExist: !request.databaseUrl && isComplete(path.join(request.dataFolder, "postgres")),
  });
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
