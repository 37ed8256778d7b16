import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import { findEncounter, moveEncounter } from "@/server/repositories/encounter-repository";
import { leaseSubject } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Leases one encounter, or renews the own lease; refused while another person codes it. */
export const openEncounter = defineUseCase({
  name: "coding.open-encounter",
  permission: "coding:assign",
  input: z.strictObject({ encounterId: z.uuid() }),

  async run(context, { encounterId }) {
    const { tx, now, actor } = context;
    const userId = requireUserId(actor);
    const encounter = await findEncounter(tx, encounterId);
    const lease = await leaseSubject(tx, {
      kind: "code-encounter",
      subjectKind: "encounter",
      subjectId: encounterId,
      userId,
      now,
    });
    if (!lease.granted)
      throw refused("record/leased", "Another coder has this encounter open. You can read it.", {
        holderId: lease.holderId,
        expiresAt: lease.expiresAt,
      });
    if (encounter.status === "ready")
      await moveEncounter(tx, encounter, "take", { now, changes: { coderId: userId } });
    context.audit({ action: "encounter.open", subjectKind: "encounter", subjectId: encounterId });
    return { encounterId, expiresAt: lease.expiresAt };
  },
});
