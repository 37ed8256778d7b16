import fs from "node:fs";
import path from "node:path";
import { openInstallation } from "../installation/installation";
import { freePort } from "../installation/ports";
import { logFolder } from "../installation/process-log";
import { type InstallationFacts, seedVariables } from "../installation/process-plans";
import { createProgress } from "../installation/progress";
import { createShutdown, type Shutdown } from "../installation/shutdown";
import { projectFolder } from "../project-folder";
import { nodeCommand, runCommand } from "../run-command";
import { type Browser, findBrowser } from "./browser";
import { readPlaywrightReport } from "./runner-reports";
import type { Stage, TestRun } from "./stage";
import { honest, type Tally } from "./tally";
import { throwAwayFolder } from "./throw-away-folder";

const title = "Browser tests";

/** The journeys of e2e/ in a real browser, against an installation of their own that is gone afterwards. */
export const browserStage: Stage = {
  name: "browser",
  title,
  run: async (run) => {
    const browser = await findBrowser(run.shutdown, run.say);
    const own = createShutdown();
    const forget = run.shutdown.add(own.stopAll);
    const folder = throwAwayFolder(own);
    try {
      const facts = await openThrowAwayInstallation(folder, own, run.say);
      const tally = await playwright(facts, browser, run);
      if (tally.failed > 0) keepLogs(folder);
      return tally;
    } catch (error) {
      keepLogs(folder);
      throw error;
    } finally {
      await own.stopAll();
      forget();
    }
  },
};

async function openThrowAwayInstallation(
  folder: string,
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<InstallationFacts> {
  const port = await freePort();
  const request = {
    dataFolder: folder,
    host: "127.0.0.1",
    port,
    address: `http://localhost:${port}`,
    payerPort: await freePort(),
    throwAway: true,
  };
  return openInstallation(request, { progress: createProgress(say), shutdown, onGiveUp: say });
}

async function playwright(facts: InstallationFacts, browser: Browser, run: TestRun): Promise<Tally> {
  const report = path.join(facts.dataFolder, "playwright.json");
  const command = nodeCommand("node_modules/@playwright/test/cli.js", [
    "test",
    "--reporter=list,json",
    ...run.filters,
  ]);
  const env = {
    // Of the server's own variables one journey needs the database: it founds a second organization.
    ...seedVariables(facts),
    BASE_URL: facts.address,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...(browser.path && { CHROMIUM_PATH: browser.path }),
  };
  const { code } = await runCommand(
    { ...command, env, onLine: run.say, timeoutMs: run.timeoutMs(20 * 60_000) },
    run.shutdown,
  );
  return honest(title, readPlaywrightReport(report), code);
}

/** What the processes printed is often the only trace of why a journey failed. */
function keepLogs(folder: string): void {
  const logs = logFolder(folder);
  const kept = path.join(projectFolder, "test-results", "logs");
  if (fs.existsSync(logs)) fs.cpSync(logs, kept, { recursive: true });
}
