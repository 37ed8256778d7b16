import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { scopedTransaction } from "@/server/db/scoped-transaction";
import { openSftpClearinghouse } from "@/server/gateways/clearinghouse/sftp-clearinghouse";
import { JOBS } from "@/server/jobs/registry";
import { runDueJobs } from "@/server/jobs/run-due-jobs";
import { type RunningWorker, startWorker } from "@/server/jobs/start-worker";
import { taskList } from "@/server/jobs/task-list";
import { openLog } from "@/server/log";
import { listFailedJobs } from "@/server/queries/operations/list-failed-jobs";
import { runQuery } from "@/server/queries/read-model";
import { sendBatch } from "@/server/use-cases/submissions/send-batch";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice, TEST_NOW } from "../../support/office";
import { AnsweringPartner } from "../../support/partner-answers";
import { SFTP_PASSWORD, sftpServerForFile } from "../../support/sftp-server";
import { builtBatch, claimStatuses, connect, findBatch, readyClaims } from "../../support/submissions";
import { freshDatabase } from "../../support/test-database";

const server = await sftpServerForFile();
const database = await freshDatabase();
const connectionString = database.url("firstpass_app");
const root = path.resolve(import.meta.dirname, "../../..");
const startedAt = Date.now();
/** Runs like the machine's clock, from the day the test's claims are fresh. */
const now = () => new Date(TEST_NOW.getTime() + Date.now() - startedAt);
const surroundings = {
  runtime: { db: database.db, now },
  gateways: { clearinghouse: openSftpClearinghouse({ passwords: { "practice-payer": SFTP_PASSWORD } }) },
  log: openLog("silent"),
};

let office: Office;
beforeAll(async () => {
  office = await openOffice({ db: database.db, now });
  await connect(office, server);
  await database.db.$transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.organization_id', ${office.organizationId}, true)`;
    await tx.organization.update({ where: { id: office.organizationId }, data: { demo: true } });
  });
});

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  server.fault = undefined;
});

async function orderedBatch(claims = 1): Promise<{ batchId: string; number: string; bytes: Uint8Array }> {
  await readyClaims(office, claims);
  const built = await builtBatch(office);
  const { version, claimCount } = await findBatch(office, built.batchId);
  await runUseCase(sendBatch, office.runtime, office.actors.biller, {
    batchId: built.batchId,
    version,
    claimCount,
  });
  return built;
}

const queuedJobs = () =>
  database.db.$queryRaw<
    { name: string; attempts: number; max: number; error: string | null; locked: boolean }[]
  >`
    select t.identifier as name, j.attempts::int, j.max_attempts::int as max, j.last_error as error,
           j.locked_by is not null as locked
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`;
const runQueue = () => runDueJobs(connectionString, taskList(JOBS, surroundings));
const clearQueue = () => database.db.$executeRaw`delete from graphile_worker._private_jobs`;
const until = (condition: () => Promise<boolean>, within = 60_000) =>
  expect.poll(condition, { timeout: within, interval: 50 }).toBe(true);

describe("the queue (JOB-1)", () => {
  it("a rolled-back order leaves no job; a committed one runs though its process is gone", async () => {
    await clearQueue();
    await readyClaims(office, 1);
    const { batchId } = await builtBatch(office);
    const { version, claimCount } = await findBatch(office, batchId);
    await expect(
      scopedTransaction(database.db, office.organizationId, async (tx) => {
        const db = { $transaction: (work: (inner: typeof tx) => unknown) => work(tx) } as never;
        await runUseCase(sendBatch, { ...office.runtime, db }, office.actors.biller, {
          batchId,
          version,
          claimCount,
        });
        throw new Error("power cut");
      }),
    ).rejects.toThrow("power cut");
    expect(await queuedJobs()).toEqual([]);
    await runUseCase(sendBatch, office.runtime, office.actors.biller, { batchId, version, claimCount });
    expect(await queuedJobs()).toMatchObject([{ name: "deliver-batch", attempts: 0 }]);
    await runQueue();
    expect(await findBatch(office, batchId)).toMatchObject({ status: "sent" });
    expect(await queuedJobs()).toEqual([]);
  });

  it("asks again at execution: whoever lost the role has no job running, and the failure is seen (TEN-7)", async () => {
    await clearQueue();
    const { batchId } = await orderedBatch();
    const roles = (roles: string[]) =>
      office.within((tx) =>
        tx.membership.updateMany({ where: { userId: office.actors.biller.userId ?? "" }, data: { roles } }),
      );
    await roles(["viewer"]);
    await runQueue();
    expect(await findBatch(office, batchId)).toMatchObject({ status: "closed" });
    expect(await queuedJobs()).toMatchObject([
      {
        name: "deliver-batch",
        attempts: 1,
        max: 1,
        error: "Whoever ordered this no longer holds batch:send.",
      },
    ]);
    const failed = await runQuery(listFailedJobs, office.runtime, office.actors.administrator, {});
    expect(failed).toMatchObject([
      {
        job: "deliver-batch",
        isOver: true,
        reason: "Whoever ordered this no longer holds batch:send.",
        subjectId: batchId,
      },
    ]);
    const other = await openOffice({ db: database.db });
    expect(await runQuery(listFailedJobs, other.runtime, other.actors.administrator, {})).toEqual([]);
    await expect(runQuery(listFailedJobs, office.runtime, office.actors.coder, {})).rejects.toMatchObject({
      code: "access/forbidden",
    });
    await roles(["biller"]);
    await clearQueue();
  });

  it("keeps a reason without data, and tries again (PHI-2)", async () => {
    await clearQueue();
    const { batchId } = await orderedBatch();
    server.fault = (operation) => (operation === "write" ? "refuse" : undefined);
    await runQueue();
    expect(await queuedJobs()).toMatchObject([
      {
        name: "deliver-batch",
        attempts: 1,
        max: 8,
        error: "The partner's server refused the file operation.",
      },
    ]);
    server.fault = undefined;
    await database.db.$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
    await runQueue();
    expect(await findBatch(office, batchId)).toMatchObject({ status: "sent" });
  });
});

describe("the worker", () => {
  it("polls the mailbox by itself, and a file comes through to the claims", async () => {
    await clearQueue();
    server.files.clear();
    const { batchId, bytes } = await orderedBatch(2);
    const worker = await started();
    await until(async () => (await findBatch(office, batchId)).status === "sent");
    const partner = new AnsweringPartner();
    server.files.set("/inbound/TA1.x12", partner.ta1(bytes));
    server.files.set("/inbound/999.x12", partner.ack999(bytes));
    server.files.set("/inbound/277.x12", partner.ack277(bytes));
    await until(
      async () =>
        (await findBatch(office, batchId)).status === "acknowledged" && server.names("/inbound").length === 0,
    );
    await until(
      async () =>
        !Object.values(await claimStatuses(office)).includes("submitted") ||
        (await acceptedOf(batchId)) === 2,
    );
    expect(await acceptedOf(batchId)).toBe(2);
    await worker.stop();
  }, 180_000);
});

const acceptedOf = async (batchId: string): Promise<number> =>
  office.within((tx) =>
    tx.claim.count({ where: { status: "accepted", submissions: { some: { batchId } } } }),
  );

async function started(): Promise<RunningWorker> {
  const worker = await startWorker(surroundings, { connectionString, tickMs: 200 });
  stops.push(() => worker.stop());
  return worker;
}

/** The worker as `npm start` runs it. */
function spawnWorker(): ChildProcess {
  const child = spawn(
    process.execPath,
    ["--no-warnings", "--import", "./scripts/resolve-aliases.mjs", "src/server/jobs/worker.ts"],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        NODE_ENV: "production",
        DATABASE_URL: connectionString,
        NEXTAUTH_SECRET: randomUUID(),
        NEXTAUTH_URL: "http://localhost:3000",
        PASSWORD_PEPPER: randomUUID(),
        PARTNER_PASSWORDS: JSON.stringify({ "practice-payer": SFTP_PASSWORD }),
        LOG_LEVEL: "info",
      },
    },
  );
  stops.push(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
    }
  });
  return child;
}

describe("the worker process", () => {
  it("ends quietly on SIGTERM", async () => {
    const child = spawnWorker();
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    await until(async () => output.includes("worker ready"));
    child.kill("SIGTERM");
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect(code).toBe(0);
  }, 180_000);

  it.each(["write", "rename", "list"] as const)(
    "killed by SIGKILL at %s: another worker finishes, and the partner gets every file once at most (JOB-2)",
    async (operation) => {
      await clearQueue();
      server.files.clear();
      server.log.length = 0;
      const reached = Promise.withResolvers<void>();
      server.fault = (at, where) => {
        if (at !== operation || !where.includes("outbound")) return undefined;
        reached.resolve();
        return "hang";
      };
      const { batchId, number } = await orderedBatch();
      if (operation === "list") await asUnconfirmed(batchId);
      const victim = spawnWorker();
      await reached.promise;
      victim.kill("SIGKILL");
      server.fault = undefined;
      await started();
      const wanted = operation === "write" ? "sent" : "unconfirmed";
      await until(
        async () => (await findBatch(office, batchId)).status === wanted && !(await isQueued(batchId)),
        120_000,
      );
      const renames = server.log.filter((line) => line.startsWith("rename"));
      expect(renames).toEqual(
        wanted === "sent"
          ? [`rename /outbound/LAKESHORE-${number}.837.part → /outbound/LAKESHORE-${number}.837`]
          : [],
      );
    },
    240_000,
  );
});

const asUnconfirmed = (batchId: string) =>
  office.within((tx) =>
    tx.batch.updateMany({ where: { id: batchId }, data: { status: "unconfirmed", deliveryAttempts: 1 } }),
  );
async function isQueued(batchId: string): Promise<boolean> {
  const rows = await database.db.$queryRaw<unknown[]>`
    select 1 from graphile_worker._private_jobs where payload->'input'->>'batchId' = ${batchId}`;
  return rows.length > 0;
}
