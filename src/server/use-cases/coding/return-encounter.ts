import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { findEncounter, moveEncounter } from "@/server/repositories/encounter-repository";
import { requireLease, returnLease } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Gives an encounter back to the queue with everything that was entered so far. */
export const returnEncounter = defineUseCase({
  name: "coding.return-encounter",
  permission: "coding:assign",
  input: z.strictObject({ encounterId: z.uuid() }),

  async run(context, { encounterId }) {
    const { tx, now, actor } = context;
    const subject = { subjectKind: "encounter", subjectId: encounterId, userId: requireUserId(actor), now };
    await requireLease(tx, { ...subject, kind: "code-encounter" });
    const encounter = await findEncounter(tx, encounterId);
    await moveEncounter(tx, encounter, "return", { now });
    await returnLease(tx, subject);
    context.audit({ action: "encounter.return", subjectKind: "encounter", subjectId: encounterId });
    return { encounterId };
  },
});
