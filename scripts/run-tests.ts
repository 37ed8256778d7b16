// What `npm test` does once the packages are there: every stage, also after a failed one, and the sum to the parent,
// which prints the last line. Arguments: names of stages to run alone; anything else limits the test runners.
import { generateClient } from "./build/build";
import { createProgress } from "./installation/progress";
import { createShutdown, Interrupted } from "./installation/shutdown";
import { nodeCommand } from "./run-command";
import { explain } from "./start-refused";
import { browserStage } from "./testing/browser-stage";
import { buildStage } from "./testing/build-stage";
import { schemaDriftStage } from "./testing/schema-drift-stage";
import { commandStage, type Stage, type TestRun } from "./testing/stage";
import { oneFailed, onePassed, retell, sum, type Tally } from "./testing/tally";
import { vitestStage } from "./testing/vitest-stage";

const tsc = "node_modules/typescript/bin/tsc";

const stages: readonly Stage[] = [
  {
    name: "client",
    title: "Database client",
    run: async ({ shutdown }) => {
      await generateClient(shutdown);
      return onePassed;
    },
  },
  commandStage(
    "lint",
    "Format and lint",
    nodeCommand("node_modules/@biomejs/biome/bin/biome", ["check", "."]),
  ),
  commandStage("types", "Types", nodeCommand(tsc, ["--noEmit"])),
  commandStage("domain-types", "Types of the pure rules", nodeCommand(tsc, ["--noEmit", "-p", "src/domain"])),
  schemaDriftStage,
  vitestStage,
  buildStage,
  browserStage,
];

/** A machine may end this after 45 minutes, packages included; a run that ends itself still says what it counted. */
const wholeRunMs = 40 * 60_000;
const deadline = Date.now() + wholeRunMs;

const progress = createProgress();
const shutdown = createShutdown();
const names = new Set(stages.map((stage) => stage.name));
const chosen = process.argv.slice(2).filter((argument) => names.has(argument));
const run: TestRun = {
  shutdown,
  say: console.log,
  filters: process.argv.slice(2).filter((argument) => !names.has(argument)),
  timeoutMs: (wanted) => Math.max(1_000, Math.min(wanted, deadline - Date.now())),
};

async function runStage(stage: Stage): Promise<Tally> {
  progress.say(`${stage.title} …`);
  const tally = await attempt(stage);
  progress.say(`${stage.title}: ${tally.passed} passed, ${tally.failed} failed\n`);
  return tally;
}

async function attempt(stage: Stage): Promise<Tally> {
  try {
    return await stage.run(run);
  } catch (error) {
    const reason = error instanceof Interrupted ? "Interrupted." : explain(error);
    console.log(reason);
    return oneFailed(stage.title, reason);
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) {
  process.on(signal, () => shutdown.stopAll());
}
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

setTimeout(() => {
  progress.say(`The whole run has taken ${wholeRunMs / 60_000} minutes; ending it.`);
  void shutdown.stopAll();
}, wholeRunMs).unref();

const tallies: Tally[] = [];
for (const stage of stages) {
  if (shutdown.isStopping()) break;
  if (chosen.length === 0 || chosen.includes(stage.name)) tallies.push(await runStage(stage));
}
await shutdown.stopAll();
const total = sum(tallies);
for (const line of retell(total)) console.log(line);
const exit = () => process.exit(total.failed > 0 ? 1 : 0);
if (process.send) process.send(total, undefined, undefined, exit);
else exit();
