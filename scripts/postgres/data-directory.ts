import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { StartRefused } from "../start-refused";
import { type Account, makeSystemFolder, serverBinary, shortHash, systemFolder } from "./server-binaries";

/** Written into the folder after initdb has ended; without it the folder is half written. */
const completionMark = "firstpass-complete";

export interface DataDirectoryRequest {
  readonly folder: string;
  readonly account: Account;
  /** Absent: whoever reaches the port on this machine is let in, for throw-away clusters only. */
  readonly superuserPassword?: string;
  readonly say?: (line: string) => void;
}

/** True when a finished cluster lies in the folder. */
export const isComplete = (folder: string): boolean => fs.existsSync(path.join(folder, completionMark));

/** Makes a cluster in the folder unless there is one. What an interrupted start left is moved aside, never deleted. */
export function ensureDataDirectory(request: DataDirectoryRequest): void {
  const { folder, account } = request;
  refuseForeignFolder(folder);
  if (isComplete(folder)) {
    refuseOtherMajorVersion(folder, account);
    return;
  }
  moveAside(folder, request.say);
  makeOwned(folder, account);
  runInitdb(request);
  fs.writeFileSync(path.join(folder, completionMark), "");
}

function refuseForeignFolder(folder: string): void {
  if (!fs.existsSync(folder)) return;
  try {
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw new StartRefused(
      `The database folder ${folder} belongs to another account (an earlier start as root?). Start as that user again, or give the folder to this one with chown -R.`,
      { cause: error },
    );
  }
}

function moveAside(folder: string, say: (line: string) => void = () => undefined): void {
  if (!fs.existsSync(folder) || fs.readdirSync(folder).length === 0) return;
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, "-");
  const aside = `${folder}.incomplete-${stamp}`;
  fs.renameSync(folder, aside);
  say(
    `The database folder was half written (an interrupted start?). It was moved to ${aside}; making a new one.`,
  );
}

function makeOwned(folder: string, account: Account): void {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) fs.chownSync(folder, account.uid, account.gid);
}

function runInitdb({ folder, account, superuserPassword }: DataDirectoryRequest): void {
  const passwordFile = path.join(os.tmpdir(), `firstpass-${randomBytes(8).toString("hex")}`);
  const access = superuserPassword ? ["-A", "scram-sha-256", `--pwfile=${passwordFile}`] : ["-A", "trust"];
  if (superuserPassword) {
    fs.writeFileSync(passwordFile, superuserPassword, { mode: 0o600, flag: "wx" });
    makeReadableBy(passwordFile, account);
  }
  try {
    const options = ["-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--no-instructions"];
    const durability = superuserPassword ? [] : ["--no-sync"];
    const command = ["-D", folder, "-U", "postgres", ...access, ...options, ...durability];
    const result = spawnSync(serverBinary("initdb", account), command, {
      ...account,
      cwd: os.tmpdir(),
      encoding: "utf8",
    });
    if (result.status !== 0) {
      throw new StartRefused(
        `The database could not be made in ${folder}: ${result.stderr ?? ""}${result.error ?? ""}`,
      );
    }
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

function makeReadableBy(file: string, account: Account): void {
  if (account.uid !== undefined && account.gid !== undefined) fs.chownSync(file, account.uid, account.gid);
}

function refuseOtherMajorVersion(folder: string, account: Account): void {
  const made = fs.readFileSync(path.join(folder, "PG_VERSION"), "utf8").trim();
  const { stdout } = spawnSync(serverBinary("postgres", account), ["--version"], {
    ...account,
    encoding: "utf8",
  });
  const installed = /(\d+)/.exec(stdout ?? "")?.[1];
  if (installed === made) return;
  throw new StartRefused(
    `The database in ${folder} was made by PostgreSQL ${made}; the packages bring ${installed}. Export it with the older version of FirstPass and import it into a new folder.`,
  );
}

/**
 * The folder really used. As root it must be one that the lent account can reach; where the wanted one lies in a
 * private home it becomes a link to a folder below /var/lib, so that the data is found again wherever the checkout goes.
 */
export function reachableDataFolder(wanted: string): string {
  const folder = path.resolve(wanted);
  if (fs.existsSync(folder)) return fs.realpathSync(folder);
  if (fs.lstatSync(folder, { throwIfNoEntry: false })) {
    throw new StartRefused(
      `${folder} points to ${fs.readlinkSync(folder)}, where the database is no longer.`,
    );
  }
  if (process.getuid?.() !== 0 || !isPrivate(folder)) return folder;
  makeSystemFolder();
  const elsewhere = path.join(systemFolder, `data-${shortHash(folder)}-${randomBytes(3).toString("hex")}`);
  fs.mkdirSync(elsewhere, { mode: 0o700 });
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  fs.symlinkSync(elsewhere, folder);
  return elsewhere;
}

function isPrivate(folder: string): boolean {
  for (let parent = path.dirname(folder); parent !== path.dirname(parent); parent = path.dirname(parent)) {
    if (fs.existsSync(parent) && (fs.statSync(parent).mode & 0o001) === 0) return true;
  }
  return false;
}
