import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { addDays, calendarDate } from "@/domain/shared/calendar-date";
import { openDatabase } from "@/server/db/client";
import { openMailbox } from "@/simulator/mailbox";
import { takeTurn } from "@/simulator/practice-payer";
import { hostKey } from "@/simulator/sftp/host-key";
import { openSftpServer } from "@/simulator/sftp/sftp-server";
import { openStateFile } from "@/simulator/state-file";
import { makeSecrets } from "../../scripts/installation/secrets";
import { openCluster } from "../../scripts/postgres/cluster";
import { connectionProblem } from "../../scripts/postgres/connection";
import { prepareDatabase } from "../../scripts/postgres/prepare-database";
import { type Office, openOffice } from "./office";

const root = path.resolve(import.meta.dirname, "../..");

/** A child of ours that can be killed at any time, and is started anew by whoever waits for it. */
export interface Victim {
  readonly process: ChildProcess;
  /** It has connected and is at work. */
  readonly ready: Promise<void>;
  readonly ended: Promise<number | null>;
}

/** A database of its own that writes through to the disk, a worker, a biller and the practice payer. */
export interface CrashSite {
  readonly office: Office;
  /** What the payer ever put into our mailbox, by name. */
  readonly delivered: ReadonlyMap<string, string>;
  startWorker(): Victim;
  startBiller(): Victim;
  /** Every process of the database server at once, as when the power goes; it is started again by its supervisor. */
  killDatabase(): Promise<void>;
  /** The payer's turn on a later day. */
  passDays(days: number): void;
  close(): Promise<void>;
}

export async function openCrashSite(seed: string): Promise<CrashSite> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "crash-"));
  chmodSync(folder, 0o711);
  const secrets = makeSecrets();
  const cluster = await openCluster({
    folder: path.join(folder, "postgres"),
    logFolder: path.join(folder, "logs"),
    superuserPassword: randomUUID(),
  });
  const { appUrl } = await prepareDatabase({
    adminUrl: cluster.url("firstpass"),
    passwords: secrets.rolePasswords,
  });
  const db = openDatabase(appUrl, 4);
  const office = await openOffice({ db });
  const payer = await openPayer(office, folder, seed);
  const victims: Victim[] = [];
  const start = (script: string, args: readonly string[] = []): Victim => {
    const victim = spawnVictim(script, args, appUrl);
    victims.push(victim);
    return victim;
  };
  return {
    office,
    delivered: payer.delivered,
    passDays: payer.passDays,
    startWorker: () => start("src/server/jobs/worker.ts"),
    startBiller: () =>
      start("tests/support/batching-process.ts", [
        office.organizationId,
        office.actors.biller.userId ?? "",
        office.tradingPartnerId,
        appUrl,
      ]),
    async killDatabase() {
      killWithChildren(cluster.pid());
      while (await connectionProblem(appUrl)) await new Promise((next) => setTimeout(next, 50));
    },
    async close() {
      for (const { process: child } of victims) child.kill("SIGKILL");
      await Promise.all(victims.map(({ ended }) => ended));
      await payer.close();
      await db.$disconnect();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPayer(office: Office, folder: string, seed: string) {
  const mailbox = openMailbox(path.join(folder, "mailbox"));
  const books = openStateFile(folder, { seed, today: calendarDate("2026-03-23") });
  const server = await openSftpServer({
    hostKey: hostKey(folder),
    host: "127.0.0.1",
    port: 0,
    password: "sesame",
    folder: mailbox.folder,
  });
  await office.within((tx) => tx.tradingPartner.updateMany({ data: { port: server.port } }));
  // A demo's mailbox is looked into every few seconds.
  await office.within((tx) =>
    tx.organization.update({ where: { id: office.organizationId }, data: { demo: true } }),
  );
  const delivered = new Map<string, string>();
  const deliver = (name: string, text: string) => {
    delivered.set(name, text);
    mailbox.deliver(name, text);
  };
  let today = calendarDate("2026-03-23");
  return {
    delivered,
    passDays(days: number) {
      today = addDays(today, days);
      takeTurn(books, { ...mailbox, deliver }, today);
    },
    close: () => server.close(),
  };
}

function spawnVictim(script: string, args: readonly string[], databaseUrl: string): Victim {
  const child = spawn(
    process.execPath,
    ["--no-warnings", "--import", "./scripts/resolve-aliases.mjs", script, ...args],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
      env: {
        NODE_ENV: "production",
        DATABASE_URL: databaseUrl,
        NEXTAUTH_SECRET: randomUUID(),
        NEXTAUTH_URL: "http://localhost:3000",
        PASSWORD_PEPPER: randomUUID(),
        PARTNER_PASSWORDS: JSON.stringify({ "practice-payer": "sesame" }),
        LOG_LEVEL: "info",
      },
    },
  );
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => resolve(code));
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.includes("ready")) resolve();
    });
    void ended.then(() => resolve());
  });
  return { process: child, ready, ended };
}

/** Stopped first, so that the server cannot react to the loss of a child. */
function killWithChildren(pid: number | undefined): void {
  if (pid === undefined) return;
  process.kill(pid, "SIGSTOP");
  const table = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).stdout;
  const children = table
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([child]) => child ?? 0);
  for (const one of [pid, ...children]) process.kill(one, "SIGKILL");
}
