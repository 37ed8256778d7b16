import { type ChildProcess, spawn } from "node:child_process";
import { type ProcessLog, tailOf } from "./process-log";

/** A process that should live as long as the installation. */
export interface ProcessPlan {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  /** A Node process that ends when this one is gone (see stop-with-parent.mjs). */
  readonly endsWithParent?: boolean;
  /** Ends with the process group of this one; otherwise Ctrl-C in the terminal reaches only the supervisor. */
  readonly sharesGroup?: boolean;
  /** What asks it to end in good order; SIGTERM unless said otherwise. */
  readonly stopSignal?: NodeJS.Signals;
}

export interface Supervision {
  readonly log: ProcessLog;
  readonly say: (line: string) => void;
  /** Called when the process died too often in a row; it is not started again. */
  readonly onGiveUp: (reason: string) => void;
  readonly quickDeathMs?: number;
  readonly patience?: number;
}

export interface SupervisedProcess {
  readonly name: string;
  readonly pid: () => number | undefined;
  /** Ends the process in good order, by force after the given time. */
  readonly stop: (forceAfterMs?: number) => Promise<void>;
}

/** A life shorter than this is a quick death; this many in a row, and it is given up. */
const defaultQuickDeathMs = 10_000;
const defaultPatience = 5;
const firstDelayMs = 200;
const longestDelayMs = 5_000;

/** Starts a process and starts it again whenever it ends, with growing delays, until it is stopped or given up. */
export function supervise(plan: ProcessPlan, supervision: Supervision): SupervisedProcess {
  const { log, say, onGiveUp } = supervision;
  const quickDeathMs = supervision.quickDeathMs ?? defaultQuickDeathMs;
  const patience = supervision.patience ?? defaultPatience;
  let child: ChildProcess | undefined;
  let stopping = false;
  let quickDeaths = 0;
  let nextStart: NodeJS.Timeout | undefined;

  function start(): void {
    const begun = Date.now();
    child = launch(plan);
    log.follow(child);
    let ended = false;
    const onEnd = (how: string) => {
      if (ended) return;
      ended = true;
      child = undefined;
      if (!stopping) startAgain(how, Date.now() - begun);
    };
    child.once("error", (error) => onEnd(error.message));
    child.once("exit", (code, signal) => onEnd(signal ?? `exit code ${code}`));
  }

  function startAgain(how: string, livedMs: number): void {
    quickDeaths = livedMs < quickDeathMs ? quickDeaths + 1 : 0;
    if (quickDeaths >= patience) {
      const lines = tailOf(log.file, 20);
      onGiveUp(`${plan.name} ended ${quickDeaths} times in a row (${how}). Its last lines:\n${lines}`);
      return;
    }
    say(`${plan.name} ended (${how}); starting it again`);
    nextStart = setTimeout(start, Math.min(firstDelayMs * 2 ** quickDeaths, longestDelayMs));
  }

  start();
  return {
    name: plan.name,
    pid: () => child?.pid,
    stop: (forceAfterMs = 8_000) => {
      stopping = true;
      clearTimeout(nextStart);
      return child ? end(child, plan.stopSignal ?? "SIGTERM", forceAfterMs) : Promise.resolve();
    },
  };
}

function launch(plan: ProcessPlan): ChildProcess {
  return spawn(plan.command, plan.args, {
    stdio: plan.endsWithParent ? ["ignore", "pipe", "pipe", "ipc"] : ["ignore", "pipe", "pipe"],
    detached: !plan.sharesGroup && process.platform !== "win32",
    ...(plan.env && { env: plan.env }),
    ...(plan.cwd && { cwd: plan.cwd }),
    ...(plan.uid !== undefined && { uid: plan.uid }),
    ...(plan.gid !== undefined && { gid: plan.gid }),
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals, forceAfterMs: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), forceAfterMs);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill(signal);
  });
}
