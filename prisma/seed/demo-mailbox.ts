import { setTimeout as pause } from "node:timers/promises";
import type { CalendarDate } from "../../src/domain/shared/calendar-date";
import { systemActor } from "../../src/server/access/actor";
import { scopedTransaction } from "../../src/server/db/scoped-transaction";
import { documentsMailbox, type MailboxAddress } from "../../src/server/gateways/clearinghouse/clearinghouse";
import { insertJob } from "../../src/server/outbox";
import type { DemoStage } from "./demo-stage";

const WAIT_MS = 60;
const PATIENCE_MS = 60_000;

/** An acknowledgment by the name that the practice payer gives it. */
const ACKNOWLEDGMENT = /-277CA\.x12$/;

/**
 * Waits until the practice payer has taken our files, acknowledged them and lived through the week, then fetches and
 * processes its answers. Nothing depends on how fast either of them is: the same past is made on every machine.
 */
export async function exchangeFiles(
  stage: DemoStage,
  week: {
    readonly organizationId: string;
    readonly tradingPartnerId: string;
    /** True when a batch left this week, so that its acknowledgments are to be expected. */
    readonly hasSent: boolean;
    /** The last day of the week, as the payer counts days. */
    readonly payerToday: CalendarDate;
  },
): Promise<number> {
  const { clearinghouse } = stage.gateways;
  const partner = await scopedTransaction(stage.db, week.organizationId, (tx) =>
    tx.tradingPartner.findFirstOrThrow({ where: { id: week.tradingPartnerId } }),
  );
  const deadline = Date.now() + PATIENCE_MS;
  const isAnswered = async () =>
    (await clearinghouse.listOutbound(partner)).length === 0 &&
    (await clearinghouse.listOutbound(documentsMailbox(partner))).length === 0 &&
    (await dayOfPayer(stage, partner)) >= week.payerToday &&
    (!week.hasSent ||
      (await clearinghouse.listInbound(partner)).some(({ name }) => ACKNOWLEDGMENT.test(name)));
  while (!(await isAnswered())) {
    await stage.drainJobs();
    if (Date.now() > deadline) throw new Error("The practice payer did not answer the files; is it running?");
    await pause(WAIT_MS);
  }
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

/** The day through which the payer has paid everything and delivered it, as it says in its own folder. */
async function dayOfPayer({ gateways }: DemoStage, partner: MailboxAddress): Promise<string> {
  const bytes = await gateways.clearinghouse.download({ ...partner, inboundFolder: "/control" }, "day");
  return Buffer.from(bytes).toString("latin1");
}
