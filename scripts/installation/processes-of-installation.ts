import { StartRefused } from "../start-refused";
import type { Supervisor } from "./installation";
import { isListening } from "./ports";
import { logFolder, openProcessLog, tailOf } from "./process-log";
import { type InstallationFacts, payerPlan, webPlan, workerPlan } from "./process-plans";
import { type ProcessPlan, supervise } from "./supervised-process";

function launch(plan: ProcessPlan, facts: InstallationFacts, { progress, shutdown, onGiveUp }: Supervisor) {
  shutdown.check();
  const say = progress.say;
  const log = openProcessLog({ folder: logFolder(facts.dataFolder), name: plan.name, say });
  const supervised = supervise(plan, { log, say, onGiveUp });
  shutdown.add(() => supervised.stop());
  return log;
}

export async function launchPayer(facts: InstallationFacts, supervisor: Supervisor): Promise<void> {
  await supervisor.progress.step(`Practice payer on SFTP port ${facts.payerPort}`, async () => {
    const log = launch(payerPlan(facts), facts, supervisor);
    await until(() => isListening(facts.payerPort, facts.payerHost), supervisor, log.file);
  });
}

export async function launchProduct(facts: InstallationFacts, supervisor: Supervisor): Promise<void> {
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
