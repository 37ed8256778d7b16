import { z } from "zod";
import { notFound } from "@/server/refusal";
import { closeHold } from "@/server/repositories/encounter-hold-repository";
import { findEncounterAt } from "@/server/repositories/encounter-repository";
import { defineUseCase } from "../use-case";

/** Closes the open hold and puts the encounter back into the coding queue. */
export const resumeEncounter = defineUseCase({
  name: "coding.resume",
  permission: "encounter:hold",
  input: z.strictObject({ encounterId: z.uuid(), version: z.int() }),

  async run(context, { encounterId, version }) {
    const encounter = await findEncounterAt(context.tx, encounterId, version);
    if (!(await closeHold(context.tx, encounter, context.now))) throw notFound("open hold");
    context.audit({
      action: "encounter.resume",
      subjectKind: "encounter",
      subjectId: encounterId,
      before: encounter.status,
      after: "ready",
    });
    return { encounterId };
  },
});
