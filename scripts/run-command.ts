import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Shutdown } from "./installation/shutdown";
import { projectFolder } from "./project-folder";

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the command and everything it began after this time. */
  readonly timeoutMs?: number;
  /** Called with every line that it prints. */
  readonly onLine?: (line: string) => void;
}

export interface CommandOutcome {
  readonly code: number;
  readonly output: string;
}

const keptLines = 400;

/** Tools that would tell their makers about a run, or ask them for a newer version, do neither (OPS-2). */
const silence = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", DO_NOT_TRACK: "1" };

/** A script or tool of this folder under this Node. */
export const nodeCommand = (script: string, args: readonly string[] = []): Command => ({
  command: process.execPath,
  args: ["--no-warnings", script, ...args],
});

/** A TypeScript entry point of this folder. */
export const typeScriptCommand = (script: string, args: readonly string[] = []): Command => ({
  command: process.execPath,
  // A library warns developers of its next major version; whoever starts FirstPass can do nothing about it.
  args: ["--no-deprecation", "--import", "./scripts/resolve-aliases.mjs", script, ...args],
});

/** Runs a command to its end; it ends early, with all that it began, on a timeout or when the person asks to stop. */
export function runCommand(request: Command, shutdown: Shutdown): Promise<CommandOutcome> {
  shutdown.check();
  const lines: string[] = [];
  const child = spawn(request.command, request.args, {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    env: { ...process.env, ...silence, ...request.env },
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      request.onLine?.(line);
    });
  }
  return new Promise((resolve) => {
    const finish = (code: number) => {
      clearTimeout(timer);
      forget();
      resolve({ code, output: lines.join("\n") });
    };
    const timer = setTimeout(
      () => {
        lines.push(`Ended after ${(request.timeoutMs ?? 0) / 1000} s without an end of its own.`);
        killGroup(child.pid);
      },
      request.timeoutMs ?? 2 ** 31 - 1,
    );
    const forget = shutdown.add(() => killGroup(child.pid));
    child.once("error", (error) => {
      lines.push(error.message);
      finish(1);
    });
    child.once("close", (code) => finish(code ?? 1));
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
