// One process of an installation whose processes are kept up by something else: containers, systemd, Kubernetes.
//   prepare         roles, migrations and, in a new database, the demo; ends when that is done
//   web, worker, practice-payer
// They share a data folder (FIRSTPASS_DATA_DIR), where the first of them leaves the secrets.
import fs from "node:fs";
import path from "node:path";
import { databaseIsNew, demoSignIns, makeDemo } from "./installation/demo";
import { loadInstallationSecrets, refuseForeignDatabase } from "./installation/installation-secrets";
import { type InstallationFacts, payerVariables, serverVariables } from "./installation/process-plans";
import { createProgress } from "./installation/progress";
import { readStartSettings, type StartSettings } from "./installation/settings";
import { createShutdown } from "./installation/shutdown";
import { prepareDatabase } from "./postgres/prepare-database";
import { explain, StartRefused } from "./start-refused";

/** Left by `prepare` for the web app and the worker, which never learn the connection that migrates. */
const appUrlFile = (settings: StartSettings): string => path.join(settings.dataFolder, "app-database-url");

function factsOf(settings: StartSettings, appUrl: string): InstallationFacts {
  const { dataFolder, host, webPort, payerPort, payerHost, publicUrl } = settings;
  return {
    dataFolder,
    host,
    port: webPort.port,
    address: publicUrl ?? `http://localhost:${webPort.port}`,
    payerHost,
    payerPort: payerPort.port,
    appUrl,
    secrets: loadInstallationSecrets(dataFolder),
  };
}

async function prepare(settings: StartSettings): Promise<void> {
  const { databaseUrl, databaseAppUrl, dataFolder } = settings;
  if (!databaseUrl) throw new StartRefused("DATABASE_URL is not set: which PostgreSQL is to be prepared?");
  await refuseForeignDatabase(databaseUrl, dataFolder);
  const { say, step } = createProgress();
  const prepared = await step("Database roles and migrations in place", () =>
    prepareDatabase({
      adminUrl: databaseUrl,
      passwords: loadInstallationSecrets(dataFolder).rolePasswords,
      ...(databaseAppUrl && { appUrl: databaseAppUrl }),
    }),
  );
  for (const warning of prepared.warnings) say(`Note: ${warning}`);
  const facts = factsOf(settings, prepared.appUrl);
  if (await databaseIsNew(prepared.ownerUrl)) {
    await step("Demo organization ready", () => makeDemo(facts, createShutdown(), say));
  }
  fs.writeFileSync(appUrlFile(settings), prepared.appUrl, { mode: 0o600 });
  for (const line of demoSignIns(facts.secrets.demoPassword)) console.log(line);
}

function appUrlOf(settings: StartSettings): string {
  if (settings.databaseAppUrl) return settings.databaseAppUrl;
  const file = appUrlFile(settings);
  if (fs.existsSync(file)) return fs.readFileSync(file, "utf8");
  throw new StartRefused(`${file} is missing: run the step "prepare" first, or set DATABASE_APP_URL.`);
}

/** Becomes the process: its environment first, then its entry point. */
async function become(variables: Readonly<Record<string, string>>, entry: string): Promise<void> {
  Object.assign(process.env, variables);
  await import(path.join("..", entry));
}

async function run(name: string | undefined): Promise<void> {
  const settings = readStartSettings();
  if (name === "prepare") return prepare(settings);
  if (name === "web") {
    return become(serverVariables(factsOf(settings, appUrlOf(settings))), ".next/standalone/server.js");
  }
  if (name === "worker") {
    return become(serverVariables(factsOf(settings, appUrlOf(settings))), "src/server/jobs/worker.ts");
  }
  if (name === "practice-payer")
    return become(payerVariables(factsOf(settings, "")), "src/simulator/main.ts");
  throw new StartRefused("Which process? One of: prepare, web, worker, practice-payer.");
}

try {
  await run(process.argv[2]);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
