import { requireApplicationRole } from "@/server/db/application-role";
import { openDatabase } from "@/server/db/client";
import { environment } from "@/server/environment";
import { openGateways } from "@/server/gateways/open-gateways";
import { openLog } from "@/server/log";
import { startWorker } from "./start-worker";

/** The worker process: background jobs of every organization, one process or many beside each other. */
const { DATABASE_URL, LOG_LEVEL } = environment();
const log = openLog(LOG_LEVEL);
const db = openDatabase(DATABASE_URL, 5);
await requireApplicationRole(db);

// Listening before the first job is taken: whoever asks it to end in its first second is heard as well.
const ending = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => {
    log.info({ process: "worker", code: signal }, "worker stopping");
    ending.abort();
  });

const worker = await startWorker(
  { runtime: { db, now: () => new Date() }, gateways: openGateways(), log },
  { connectionString: DATABASE_URL },
);
if (ending.signal.aborted) void worker.stop();
ending.signal.addEventListener("abort", () => void worker.stop());
log.info({ process: "worker" }, "worker ready");

try {
  await worker.ended;
} catch (error) {
  log.error({ err: error }, "worker ended by an error");
  process.exitCode = 1;
} finally {
  await worker.stop();
  await db.$disconnect();
}
