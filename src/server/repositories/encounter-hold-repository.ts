import type { Encounter } from "@/generated/prisma/client";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { moveEncounter } from "./encounter-repository";
import { closeWorkItems, openWorkItem } from "./work-item-repository";

/** Closes the open hold, if there is one, and queues the encounter for coding again. */
export async function closeHold(
  tx: Transaction,
  encounter: Encounter,
  now: Date,
  reason = "Hold closed",
): Promise<boolean> {
  const { count } = await tx.encounterHold.updateMany({
    where: { encounterId: encounter.id, closedAt: null },
    data: { closedAt: now },
  });
  if (count === 0) return false;
  await moveEncounter(tx, encounter, "resume", { now });
  await closeWorkItems(
    tx,
    { kind: "hold-past-date", subjectKind: "encounter", subjectId: encounter.id },
    now,
  );
  await queueForCoding(tx, encounter, { now, reason });
  return true;
}

/** Opens the coding item of an encounter that may be taken. */
export function queueForCoding(
  tx: Transaction,
  encounter: Pick<Encounter, "id" | "dueOn">,
  because: { readonly now: Date; readonly reason: string; readonly ownerId?: string },
): Promise<void> {
  const dueOn = fromOptionalDateColumn(encounter.dueOn);
  return openWorkItem(
    tx,
    {
      kind: "code-encounter",
      queue: "coding",
      subjectKind: "encounter",
      subjectId: encounter.id,
      reason: because.reason,
      leavesWhen: "coding is completed",
      ...(dueOn ? { dueOn } : {}),
      ...(because.ownerId ? { ownerId: because.ownerId } : {}),
    },
    because.now,
  );
}
