import { z } from "zod";
import { findEncounterAt, moveEncounter } from "@/server/repositories/encounter-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Ends an encounter that never took place, with the reason in the person's own words. */
export const cancelEncounter = defineUseCase({
  name: "encounters.cancel",
  permission: "encounter:end",
  input: z.strictObject({
    encounterId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
  }),
  async run({ tx, now, audit }, { encounterId, version, reason }) {
    const encounter = await findEncounterAt(tx, encounterId, version);
    const ended = await moveEncounter(tx, encounter, "cancel", {
      now,
      changes: { nonBillableReason: reason },
    });
    await tx.encounterHold.updateMany({ where: { encounterId, closedAt: null }, data: { closedAt: now } });
    await closeWorkItems(tx, { subjectKind: "encounter", subjectId: encounterId }, now);
    audit({
      action: "cancel",
      subjectKind: "encounter",
      subjectId: encounterId,
      before: { status: encounter.status },
      after: { status: ended.status },
    });
    return { status: ended.status };
  },
});
