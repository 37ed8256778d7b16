// What `npm start` does once the packages are there: builds if the sources changed, brings the installation up, and
// keeps it up until Ctrl-C.
import { buildWebApp, generateClient, webAppIsCurrent } from "./build/build";
import { type DataFolder, takeDataFolder } from "./installation/data-folder";
import { demoSignIns } from "./installation/demo";
import { openInstallation } from "./installation/installation";
import { choosePayerPort, chooseWebPort } from "./installation/port-choice";
import type { InstallationFacts } from "./installation/process-plans";
import { createProgress } from "./installation/progress";
import { readStartSettings } from "./installation/settings";
import { createShutdown, Interrupted } from "./installation/shutdown";
import { reachDatabase } from "./postgres/prepare-database";
import { explain } from "./start-refused";

const progress = createProgress();
const shutdown = createShutdown();

async function end(code: number): Promise<never> {
  await shutdown.stopAll();
  process.exit(code);
}

async function stopOnRequest(): Promise<void> {
  if (shutdown.isStopping()) return;
  progress.say("Stopping …");
  const stopped = shutdown.stopAll();
  await stopped;
  progress.say("Stopped. Nothing is lost; npm start continues where this ended.");
  await end(0);
}

function giveUp(reason: string): void {
  if (shutdown.isStopping()) return;
  console.error(`\n${reason}\n\nFirstPass cannot go on like this and stops.`);
  void end(1);
}

async function build(): Promise<void> {
  await progress.step("Database client ready", () => generateClient(shutdown));
  if (!webAppIsCurrent()) progress.say("Building the web app, because it is new or its sources changed.");
  await progress.step("Web app ready", () => buildWebApp(shutdown));
}

async function start(): Promise<void> {
  const settings = readStartSettings();
  const data: DataFolder = takeDataFolder(settings.dataFolder);
  shutdown.add(data.release);
  const port = await chooseWebPort(settings, progress.say);
  const payerPort = await choosePayerPort(settings, progress.say);
  if (settings.databaseUrl) await reachDatabase(settings.databaseUrl);
  await build();
  const facts = await openInstallation(
    { ...settings, port, payerPort, address: settings.publicUrl ?? `http://localhost:${port}` },
    { progress, shutdown, onGiveUp: giveUp },
  );
  data.announce(facts.address);
  welcome(facts);
}

function welcome({ address, secrets }: InstallationFacts): void {
  progress.say(`FirstPass is running: ${address}`);
  for (const line of demoSignIns(secrets.demoPassword)) console.log(line);
  console.log("Ctrl-C stops everything.");
}

// Whoever read the lines may be gone (a closed window, a pipe that ended); that is no reason to stop serving.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(signal, () => stopOnRequest());

try {
  await start();
} catch (error) {
  if (!(error instanceof Interrupted)) {
    if (!shutdown.isStopping()) console.error(`\n${explain(error)}`);
    await end(1);
  }
}
