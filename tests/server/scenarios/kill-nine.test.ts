import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedDeadlineRules } from "@/server/use-cases/settings/seed-deadline-rules";
import { lookForBatch } from "@/server/use-cases/submissions/look-for-batch";
import { resendBatch } from "@/server/use-cases/submissions/resend-batch";
import { runUseCase } from "@/server/use-cases/use-case";
import { claimInStatus } from "../../support/claim-in-status";
import { type CrashSite, openCrashSite, type Victim } from "../../support/crash-site";
import { runSeed, seededRandom, wantedRuns } from "../../support/long-run";

const CLAIMS = 24;
const ANSWER_DAYS = 4;
/** Of each kind of process in each half; the long run before a release asks for more. */
const KILLS = wantedRuns("FIRSTPASS_KILLS", 2);
const SEED = runSeed;
const RUN_MS = 60_000 + KILLS * 60_000;

let site: CrashSite;
let worker: Victim;
const claimIds: string[] = [];

beforeAll(async () => {
  process.stdout.write(`kill -9: FIRSTPASS_SEED=${SEED} FIRSTPASS_KILLS=${KILLS}\n`);
  site = await openCrashSite(`mixed ${SEED}`);
  await runUseCase(seedDeadlineRules, site.office.runtime, site.office.actors.administrator, {});
  for (let serial = 0; serial < CLAIMS; serial += 1) {
    const { claim } = await claimInStatus(site.office, "ready", { memberId: `W1000000${10 + serial}` });
    claimIds.push(claim.id);
  }
}, RUN_MS);
afterAll(() => site.close(), 60_000);

const random = seededRandom(SEED);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const atRandomPoint = (withinMs: number) => pause(random() * withinMs);

async function kill(victim: Victim, withinMs: number): Promise<void> {
  await victim.ready;
  await atRandomPoint(withinMs);
  victim.process.kill("SIGKILL");
  await victim.ended;
}

/** A worker that lives: a dead one is replaced, as its supervisor would. */
async function workerAlive(): Promise<Victim> {
  if (!worker || worker.process.exitCode !== null || worker.process.signalCode !== null)
    worker = site.startWorker();
  await worker.ready;
  return worker;
}

const rows = <Row>(sql: string) => site.office.within((tx) => tx.$queryRawUnsafe<Row[]>(sql));
const count = async (sql: string): Promise<number> =>
  (await rows<{ n: number }>(`select (${sql})::int as n`))[0]?.n ?? -1;

/** Waits until something holds, with a live worker and a payer that takes its turns. */
async function until(
  isDone: () => Promise<boolean>,
  meanwhile: () => Promise<void> | void = () => undefined,
) {
  const end = Date.now() + RUN_MS;
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error(`seed ${SEED}: it did not come to rest, ${await unrest()}`);
    await workerAlive();
    await meanwhile();
    await pause(100);
  }
}

/** What is still under way, in states and counts. */
const unrest = async (): Promise<string> =>
  JSON.stringify({
    batches: await rows(
      "select status, claim_acknowledged_at is not null as answered, count(*)::int as n from batch group by 1, 2",
    ),
    claims: await rows("select status, count(*)::int as n from claim group by 1"),
    files: await rows(
      "select status, kind, count(*)::int as n from edi_file where direction = 'inbound' group by 1, 2",
    ),
    payments: await rows("select status, exception, count(*)::int as n from claim_payment group by 1, 2"),
    jobs: await rows(
      `select t.identifier as job, j.attempts, j.last_error as error, j.locked_by is not null as locked
       from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
    ),
    delivered: site.delivered.size,
  });

/**
 * Jobs that are still to do, or failed for good. Polls always are; and a job that was running when the next one of its
 * key was ordered has no attempt left and no error: what it was for is the next one's now, killed or not.
 */
const queued = () =>
  count(`select count(*) from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
         where t.identifier not in ('poll-mailbox', 'check-acknowledgments', 'check-appeals')
           and (j.attempts < j.max_attempts or j.last_error is not null)`);
const waitingBatches = () =>
  count("select count(*) from batch where status in ('building', 'closed', 'unconfirmed', 'sent')");
const keptFiles = () => count("select count(*) from edi_file where direction = 'inbound'");

/** What a biller does about a delivery whose outcome nobody knows: look, and after that send the same bytes again. */
async function settleUnconfirmed(): Promise<void> {
  const { runtime, actors, within } = site.office;
  const open = await within((tx) => tx.batch.findMany({ where: { status: "unconfirmed", ta1At: null } }));
  for (const { id, version, deliveryProblem } of open) {
    const useCase = deliveryProblem ? resendBatch : lookForBatch;
    await runUseCase(useCase, runtime, actors.biller, { batchId: id, version });
  }
}

describe("JOB-2, IDEM-3, IDEM-4: kill -9 of biller, worker and database in the middle of batching", () => {
  it(
    "puts every ready claim into exactly one batch that the payer acknowledges",
    async () => {
      await workerAlive();
      for (let round = 0; round < KILLS; round += 1) {
        await kill(site.startBiller(), 400);
        const biller = site.startBiller();
        await biller.ready;
        await atRandomPoint(300);
        await site.killDatabase();
        await biller.ended;
        await kill(await workerAlive(), 300);
        site.passDays(1);
      }
      let days = 0;
      // The last biller is left alone.
      await until(async () => (await site.startBiller().ended) === 0 && (await queued()) === 0);
      await until(
        async () =>
          (await waitingBatches()) === 0 &&
          (await queued()) === 0 &&
          (await keptFiles()) === site.delivered.size,
        async () => {
          await settleUnconfirmed();
          // Long before the payer's money is due, however slow the machine is.
          site.passDays(days < ANSWER_DAYS ? 1 : 0);
          days += 1;
          await pause(500);
        },
      );
      const batched = await rows<{ id: string }>("select claim_id as id from submission");
      expect(batched.map(({ id }) => id).sort()).toEqual([...claimIds].sort());
    },
    RUN_MS * 2,
  );

  it("uses every control number once, without a gap", async () => {
    const numbers = await rows<{ interchange: string; group: string; number: string }>(
      `select interchange_control_number as interchange, group_control_number as "group", number from batch
       order by interchange_control_number::int`,
    );
    expect(numbers.length).toBeGreaterThanOrEqual(CLAIMS / 2);
    const first = Number(numbers[0]?.interchange);
    expect(numbers.map(({ interchange }) => Number(interchange))).toEqual(numbers.map((_, at) => first + at));
    const groups = numbers.map(({ group }) => Number(group)).sort((a, b) => a - b);
    expect(groups).toEqual(groups.map((_, at) => (groups[0] ?? 0) + at));
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
  });
});

describe("JOB-2, MON-2, MON-5: kill -9 of worker and database in the middle of posting", () => {
  it(
    "posts every remittance once",
    async () => {
      const before = site.delivered.size;
      for (let round = 0; round < KILLS; round += 1) {
        site.passDays(20);
        await kill(await workerAlive(), 900);
        await workerAlive();
        await atRandomPoint(600);
        await site.killDatabase();
      }
      site.passDays(20);
      await until(
        async () =>
          (await queued()) === 0 &&
          (await keptFiles()) === site.delivered.size &&
          (await count("select count(*) from edi_file where status = 'received'")) === 0 &&
          (await count("select count(*) from claim_payment where status = 'matched'")) === 0,
      );
      expect(site.delivered.size).toBeGreaterThan(before);
      const kept = await rows<{ hash: string }>(
        "select content_hash as hash from edi_file where direction = 'inbound'",
      );
      const sent = [...site.delivered.values()].map((text) =>
        createHash("sha256").update(Buffer.from(text, "latin1")).digest("hex"),
      );
      expect(kept.map(({ hash }) => hash).sort()).toEqual(sent.sort());
      const posted = await rows<{ times: number }>(
        `select count(p.id)::int as times from claim_payment c left join ledger_posting p
         on p.claim_payment_id = c.id and p.kind = 'claim-payment' where c.status = 'posted' group by c.id`,
      );
      expect(posted.length).toBeGreaterThan(CLAIMS / 3);
      expect(new Set(posted.map(({ times }) => times))).toEqual(new Set([1]));
    },
    RUN_MS * 2,
  );

  it("leaves a ledger that sums to zero in every posting, and whose cash is what the payer's 835s say", async () => {
    const unbalanced = await count(
      "select count(*) from (select posting_id from ledger_entry group by 1 having sum(amount) <> 0) x",
    );
    expect(unbalanced).toBe(0);
    const checks = [...site.delivered.values()].flatMap((text) => paidIn(text));
    expect(checks.length).toBeGreaterThan(2);
    const balanced = await rows<{ trace: string; amount: bigint }>(
      "select trace_number as trace, amount from remittance where status not in ('out-of-balance', 'quarantined')",
    );
    for (const { trace, amount } of balanced) expect(checks).toContainEqual({ trace, cents: amount });
    expect(new Set(balanced.map(({ trace }) => trace)).size).toBe(balanced.length);
    const [cash] = await rows<{ sum: bigint }>(
      "select coalesce(sum(amount), 0)::bigint as sum from ledger_entry where account = 'cash'",
    );
    expect(cash?.sum).toBe(balanced.reduce((sum, { amount }) => sum + amount, 0n));
  });

  it("opens no denial twice and leaves nothing stuck", async () => {
    const doubled = await rows(
      `select claim_payment_id from denial group by claim_payment_id, service_line_id, group_code, reason_code
       having count(*) > 1`,
    );
    expect(doubled).toEqual([]);
    expect(await count("select count(*) from claim where status in ('ready', 'batched', 'submitted')")).toBe(
      0,
    );
    expect(await queued()).toBe(0);
    const stuck = await count(
      "select count(*) from graphile_worker._private_jobs where locked_at < now() - interval '1 minute'",
    );
    expect(stuck).toBe(0);
  });
});

/** Check numbers and amounts as they stand in the text, read without our reader. */
function paidIn(text: string): { readonly trace: string; readonly cents: bigint }[] {
  const amounts = [...text.matchAll(/BPR\*[A-Z]\*(-?\d+)(?:\.(\d{1,2}))?\*/g)];
  const traces = [...text.matchAll(/~\s*TRN\*1\*([^*~]+)/g)];
  if (!/~\s*ST\*835/.test(text)) return [];
  return amounts.map(([, whole = "0", part = ""], at) => ({
    trace: traces[at]?.[1] ?? "",
    cents: BigInt(whole) * 100n + BigInt(part.padEnd(2, "0")),
  }));
}
