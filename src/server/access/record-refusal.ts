import { insertAuditEvents } from "@/server/db/audit-trail";
import { scopedTransaction } from "@/server/db/scoped-transaction";
import { REFUSALS, Refusal } from "@/server/refusal";
import { clockOf, type Runtime } from "@/server/runtime";
import type { Actor } from "./actor";

/**
 * Runs the work of a door. What it was not allowed to do rolls back with its transaction, so the refusal is written
 * to the audit trail in a short one of its own (AUD-1, AUD-2).
 */
export async function recordingRefusals<T>(
  runtime: Runtime,
  { actor, door }: { readonly actor: Actor; readonly door: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal && REFUSALS[error.code] === "forbidden")
      await scopedTransaction(runtime.db, actor.organizationId, (tx, organization) =>
        insertAuditEvents(tx, { actor, door, at: clockOf(runtime, organization).now }, [
          { action: "refused", subjectKind: "door", subjectId: door, reason: error.code },
        ]),
      );
    throw error;
  }
}
