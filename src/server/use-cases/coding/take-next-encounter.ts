import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { findEncounter, moveEncounter } from "@/server/repositories/encounter-repository";
import { takeNextItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Leases the most urgent encounter of the coding queue to one coder; undefined when nothing is left. */
export const takeNextEncounter = defineUseCase({
  name: "coding.take-next-encounter",
  permission: "coding:assign",
  input: z.strictObject({}),

  async run(context): Promise<{ encounterId: string | undefined }> {
    const { tx, now, actor } = context;
    const userId = requireUserId(actor);
    const item = await takeNextItem(tx, { queue: "coding", kind: "code-encounter", userId, now });
    if (!item) {
      context.audit({ action: "coding.queue-empty", subjectKind: "work-queue", subjectId: "coding" });
      return { encounterId: undefined };
    }
    const encounter = await findEncounter(tx, item.subjectId);
    if (encounter.status === "ready")
      await moveEncounter(tx, encounter, "take", { now, changes: { coderId: userId } });
    context.audit({
      action: "encounter.take",
      subjectKind: "encounter",
      subjectId: item.subjectId,
      before: encounter.status,
      after: "coding",
    });
    return { encounterId: item.subjectId };
  },
});
