import { z } from "zod";
import { findEncounterAt, moveEncounter } from "@/server/repositories/encounter-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

export const NON_BILLABLE_REASONS = [
  "no insurance, patient pays",
  "included in another service",
  "no service rendered",
  "courtesy",
  "research, paid by the study",
  "entered twice at the source",
] as const;

/** Ends an encounter without a claim; the reason stays with it and in the daily proof (R8). */
export const markNonBillable = defineUseCase({
  name: "encounters.mark-non-billable",
  permission: "encounter:end",
  input: z.strictObject({
    encounterId: z.uuid(),
    version: z.int(),
    reason: z.enum(NON_BILLABLE_REASONS),
  }),
  async run({ tx, now, audit }, { encounterId, version, reason }) {
    const encounter = await findEncounterAt(tx, encounterId, version);
    const ended = await moveEncounter(tx, encounter, "mark-non-billable", {
      now,
      changes: { nonBillableReason: reason },
    });
    await tx.encounterHold.updateMany({ where: { encounterId, closedAt: null }, data: { closedAt: now } });
    await closeWorkItems(tx, { subjectKind: "encounter", subjectId: encounterId }, now);
    audit({
      action: "mark-non-billable",
      subjectKind: "encounter",
      subjectId: encounterId,
      before: { status: encounter.status },
      after: { status: ended.status },
      reason,
    });
    return { status: ended.status };
  },
});
