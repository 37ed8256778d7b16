import { systemActor } from "../../src/server/access/actor";
import { scopedTransaction } from "../../src/server/db/scoped-transaction";
import { insertJob } from "../../src/server/outbox";
import type { DemoStage } from "./demo-stage";

const WAIT_MS = 60;
const PATIENCE_MS = 8_000;

/** An acknowledgment by the name that the practice payer gives it. */
const ACKNOWLEDGMENT = /-277CA\.x12$/;

/**
 * Waits until the practice payer has taken our files, acknowledged them and lived through the week, then fetches and
 * processes its answers.
 */
export async function exchangeFiles(
  stage: DemoStage,
  week: {
    readonly organizationId: string;
    readonly tradingPartnerId: string;
    /** True when a batch left this week, so that its acknowledgments are to be expected. */
    readonly hasSent: boolean;
  },
): Promise<number> {
  const { clearinghouse } = stage.gateways;
  const partner = await scopedTransaction(stage.db, week.organizationId, (tx) =>
    tx.tradingPartner.findFirstOrThrow({ where: { id: week.tradingPartnerId } }),
  );
  const deadline = Date.now() + PATIENCE_MS;
  const isAnswered = async () =>
    (await clearinghouse.listOutbound(partner)).length === 0 &&
    (!week.hasSent ||
      (await clearinghouse.listInbound(partner)).some(({ name }) => ACKNOWLEDGMENT.test(name)));
  while (!(await isAnswered())) {
    await stage.drainJobs();
    if (Date.now() > deadline) throw new Error("The practice payer did not answer the files; is it running?");
    await pause(WAIT_MS);
  }
  // One more turn of the payer, for the payments of the days that have passed.
  await pause(2 * PAYER_TURN_MS);
  const waiting = (await clearinghouse.listInbound(partner)).length;
  if (waiting === 0) return 0;
  await scopedTransaction(stage.db, week.organizationId, (tx) =>
    insertJob(
      tx,
      { actor: systemActor(week.organizationId), permission: "job:run" },
      { job: "poll-mailbox", payload: { tradingPartnerId: week.tradingPartnerId } },
    ),
  );
  await stage.drainJobs();
  return waiting;
}
const PAYER_TURN_MS = 150;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
