/** A biller's process: builds and sends batches until no claim is ready, or until it is killed. */
import { openDatabase } from "@/server/db/client";
import { scopedTransaction } from "@/server/db/scoped-transaction";
import { buildBatch } from "@/server/use-cases/submissions/build-batch";
import { sendBatch } from "@/server/use-cases/submissions/send-batch";
import { runUseCase } from "@/server/use-cases/use-case";

const CLAIMS_A_BATCH = 2;
const [organizationId = "", userId = "", tradingPartnerId = "", connectionString = ""] =
  process.argv.slice(2);
const db = openDatabase(connectionString, 2);
const runtime = { db, now: () => new Date("2026-03-23T15:00:00.000Z") };
const biller = { userId, name: "Biller", organizationId, roles: ["biller"] as const };

process.stdout.write("ready\n");
const send = (batchId: string, version: number, claimCount: number) =>
  runUseCase(sendBatch, runtime, biller, { batchId, version, claimCount });

// What an earlier process built and did not send.
const built = await scopedTransaction(db, organizationId, (tx) =>
  tx.batch.findMany({ where: { status: "closed" } }),
);
for (const { id, version, claimCount } of built) await send(id, version, claimCount);
for (;;) {
  const ready = await scopedTransaction(db, organizationId, (tx) =>
    tx.claim.findMany({ where: { status: "ready" }, take: CLAIMS_A_BATCH, select: { id: true } }),
  );
  if (ready.length === 0) break;
  const claimIds = ready.map(({ id }) => id);
  const { batchId, version, claimCount } = await runUseCase(buildBatch, runtime, biller, {
    tradingPartnerId,
    claimIds,
  });
  if (batchId) await send(batchId, version, claimCount);
}
await db.$disconnect();
