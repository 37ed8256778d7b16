import { z } from "zod";
import { refused } from "@/server/refusal";
import { queueForCoding } from "@/server/repositories/encounter-hold-repository";
import { findEncounterAt, moveEncounter } from "@/server/repositories/encounter-repository";
import { defineUseCase } from "../use-case";

/** Opens completed coding again, for the coder who completed it or an administrator, until a claim was sent. */
export const reopenCoding = defineUseCase({
  name: "coding.reopen",
  permission: "coding:reopen",
  input: z.strictObject({
    encounterId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
  }),

  async run(context, { encounterId, version, reason }) {
    const { tx, now, actor, reach } = context;
    const encounter = await findEncounterAt(tx, encounterId, version);
    if (reach === "own" && encounter.coderId !== actor.userId)
      throw refused("access/forbidden", "Only the coder who completed it or an administrator may reopen it.");
    const sent = await tx.claim.count({
      where: { encounterId, status: { notIn: ["draft", "held", "ready", "withdrawn"] } },
    });
    if (sent > 0)
      throw refused(
        "record/finished",
        "A claim of this encounter was sent; correct it by a replacement claim.",
      );
    const open = await tx.claim.count({ where: { encounterId, status: { in: ["draft", "held", "ready"] } } });
    if (open > 0) throw refused("record/finished", "Withdraw the claim of this encounter first.");
    await moveEncounter(tx, encounter, "reopen", { now, changes: { codedAt: null } });
    await queueForCoding(tx, encounter, { now, reason: `Reopened: ${reason}` });
    context.audit({
      action: "encounter.reopen",
      subjectKind: "encounter",
      subjectId: encounterId,
      before: encounter.status,
      after: "ready",
      reason,
    });
    return { encounterId };
  },
});
