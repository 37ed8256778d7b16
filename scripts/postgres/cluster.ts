import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "../installation/ports";
import { openProcessLog } from "../installation/process-log";
import { type SupervisedProcess, supervise } from "../installation/supervised-process";
import { StartRefused } from "../start-refused";
import { type ConnectionProblem, connectionProblem } from "./connection";
import { ensureDataDirectory, reachableDataFolder } from "./data-directory";
import { type Account, serverAccount, serverBinary } from "./server-binaries";

/** A running PostgreSQL of our own, started again if it is killed. */
export interface Cluster {
  readonly folder: string;
  readonly port: number;
  readonly pid: () => number | undefined;
  /** A connection string; without a role, the superuser's. */
  readonly url: (database: string, role?: string, password?: string) => string;
  readonly stop: () => Promise<void>;
}

export interface ClusterRequest {
  readonly folder: string;
  readonly logFolder: string;
  readonly say?: (line: string) => void;
  readonly onGiveUp?: (reason: string) => void;
  /** Absent for throw-away clusters: no passwords, and nothing is written through to the disk. */
  readonly superuserPassword?: string;
}

const superuser = "postgres";
const startTimeoutMs = 60_000;

/** Makes the cluster if need be, ends a server that an earlier killed start left behind, and starts it. */
export async function openCluster(request: ClusterRequest): Promise<Cluster> {
  const say = request.say ?? (() => undefined);
  const folder = reachableDataFolder(request.folder);
  const account = serverAccount(folder);
  const password = request.superuserPassword;
  ensureDataDirectory({ folder, account, say, ...(password && { superuserPassword: password }) });
  stopLeftover(folder, account, say);

  const port = await freePort();
  let givenUp: string | undefined;
  const server = supervise(
    {
      name: "postgres",
      command: serverBinary("postgres", account),
      args: ["-D", folder, "-p", String(port), ...settings(password === undefined)],
      cwd: os.tmpdir(),
      stopSignal: "SIGINT",
      sharesGroup: password === undefined,
      ...account,
    },
    {
      log: openProcessLog({ folder: request.logFolder, name: "postgres", say, errorIn: panicIn }),
      say,
      onGiveUp: (reason) => {
        givenUp = reason;
        request.onGiveUp?.(reason);
      },
    },
  );
  const url = (database: string, role = superuser, secret = role === superuser ? password : undefined) =>
    connectionString({ role, port, database, ...(secret && { secret }) });
  await untilReady(url("postgres"), server, () => givenUp);
  return { folder, port, pid: server.pid, url, stop: () => server.stop(30_000) };
}

interface ConnectionParts {
  readonly role: string;
  readonly secret?: string;
  readonly port: number;
  readonly database: string;
}

function connectionString({ role, secret, port, database }: ConnectionParts): string {
  const credentials = secret ? `${role}:${encodeURIComponent(secret)}` : role;
  return `postgresql://${credentials}@127.0.0.1:${port}/${database}`;
}

function settings(throwAway: boolean): string[] {
  const always = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];
  const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
  return (throwAway ? [...always, ...careless] : always).flatMap((setting) => ["-c", setting]);
}

/** Ordinary errors belong to the statement that caused them; the server's own end is worth a line. */
const panicIn = (line: string): string | undefined => (line.includes("PANIC:") ? line.trim() : undefined);

/** The file may name a process that is gone, or one that is no longer a server of this folder; pg_ctl knows. */
function stopLeftover(folder: string, account: Account, say: (line: string) => void): void {
  if (!fs.existsSync(path.join(folder, "postmaster.pid"))) return;
  const pgCtl = serverBinary("pg_ctl", account);
  const run = (args: string[]) => spawnSync(pgCtl, args, { ...account, cwd: os.tmpdir(), stdio: "ignore" });
  if (run(["-D", folder, "status"]).status !== 0) return;
  say("A database server of an earlier start is still running; stopping it in good order.");
  const stopped = run(["-D", folder, "-m", "fast", "-w", "-t", "60", "stop"]).status === 0;
  if (!stopped) throw new StartRefused(`The database server running on ${folder} does not stop.`);
}

async function untilReady(
  url: string,
  server: SupervisedProcess,
  givenUp: () => string | undefined,
): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const problem = await connectionProblem(url);
    if (!problem) return;
    const reason = givenUp();
    if (!reason && Date.now() < deadline && !isRefusedSignIn(problem)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    await server.stop();
    throw new StartRefused(reason ?? `The embedded database did not become ready: ${problem.message}`);
  }
}

const isRefusedSignIn = (problem: ConnectionProblem): boolean => problem.code?.startsWith("28") ?? false;
