import "server-only";
import type { Logger } from "pino";
import { requireApplicationRole } from "@/server/db/application-role";
import { openDatabase } from "@/server/db/client";
import { environment } from "@/server/environment";
import { openLog } from "@/server/log";
import type { Runtime } from "@/server/runtime";

export interface WebProcess {
  readonly runtime: Runtime;
  readonly log: Logger;
}

// Development reloads modules; the pool must survive that.
const kept = globalThis as { firstpassProcess?: Promise<WebProcess> };

/** The web process's one pool, clock and log. Nothing is served as owner or superuser of the database (TEN-1). */
export function webProcess(): Promise<WebProcess> {
  kept.firstpassProcess ??= openWebProcess().catch((error: unknown) => {
    delete kept.firstpassProcess;
    throw error;
  });
  return kept.firstpassProcess;
}

async function openWebProcess(): Promise<WebProcess> {
  const { DATABASE_URL, DATABASE_POOL, LOG_LEVEL } = environment();
  const db = openDatabase(DATABASE_URL, DATABASE_POOL);
  await requireApplicationRole(db);
  return { runtime: { db, now: () => new Date() }, log: openLog(LOG_LEVEL) };
}
