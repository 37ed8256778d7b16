import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { StartRefused } from "../start-refused";

/** The supervisor that holds a data folder, as it wrote it down. */
export interface RunningInstallation {
  readonly pid: number;
  readonly address?: string;
}

export interface DataFolder {
  readonly folder: string;
  /** Tells a second start where this one answers. */
  readonly announce: (address: string) => void;
  readonly release: () => void;
}

const noteIn = (folder: string): string => path.join(folder, "running.json");

/** Makes the folder if need be and takes it for this process; refuses while another start holds it. */
export function takeDataFolder(folder: string): DataFolder {
  makeFolder(folder);
  const running = runningInstallation(folder);
  if (running) {
    const where = running.address ? `at ${running.address}` : "and is still getting ready";
    throw new StartRefused(
      `FirstPass is already running from this folder ${where} (process ${running.pid}). Stop it with Ctrl-C in its window first.`,
    );
  }
  const write = (note: RunningInstallation) => fs.writeFileSync(noteIn(folder), JSON.stringify(note));
  write({ pid: process.pid });
  return {
    folder,
    announce: (address) => write({ pid: process.pid, address }),
    release: () => fs.rmSync(noteIn(folder), { force: true }),
  };
}

/** Others may pass through it, because the database's account has to; each thing in it is protected by itself. */
function makeFolder(folder: string): void {
  try {
    if (fs.mkdirSync(folder, { recursive: true })) fs.chmodSync(folder, 0o711);
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw new StartRefused(
      `The data folder ${folder} cannot be written by this user (made by another one, perhaps root?). Give it to this user with chown -R, or choose another one with FIRSTPASS_DATA_DIR.`,
      { cause: error },
    );
  }
}

/** The installation that runs from a data folder; a note left by a killed one does not count. */
export function runningInstallation(folder: string): RunningInstallation | undefined {
  const note = readNote(noteIn(folder));
  return note && isSupervisor(note.pid) ? note : undefined;
}

function readNote(file: string): RunningInstallation | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined; // absent or cut short: nobody holds the folder
  }
}

/** Numbers of processes are used again, so the command must be ours too. */
function isSupervisor(pid: number): boolean {
  if (pid === process.pid) return false;
  if (process.platform === "win32") return isAlive(pid);
  const { stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return stdout === null || stdout === undefined ? isAlive(pid) : stdout.includes("run-installation");
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
