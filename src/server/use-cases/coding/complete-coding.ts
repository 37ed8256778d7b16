import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import { checkCodingSheet } from "@/server/repositories/coding-check";
import { findEncounterAt, moveEncounter } from "@/server/repositories/encounter-repository";
import { closeWorkItems, requireLease } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Finishes coding: nothing may block, no hold and no question may be open. Claims are assembled by the next job. */
export const completeCoding = defineUseCase({
  name: "coding.complete",
  permission: "coding:complete",
  input: z.strictObject({ encounterId: z.uuid(), version: z.int() }),

  async run(context, { encounterId, version }) {
    const { tx, now, actor, today } = context;
    const userId = requireUserId(actor);
    const subject = { subjectKind: "encounter", subjectId: encounterId };
    const encounter = await findEncounterAt(tx, encounterId, version);
    await requireLease(tx, { ...subject, kind: "code-encounter", userId, now });
    const open = await tx.encounterHold.count({ where: { encounterId, closedAt: null } });
    if (open > 0) throw refused("coding/held", "A hold is open on this encounter; close it first.");
    const blocking = (await checkCodingSheet(tx, encounterId, today)).filter(({ severity }) =>
      BLOCKS.has(severity),
    );
    if (blocking.length > 0)
      throw refused("coding/findings-open", `${blocking.length} findings block completion.`, blocking);

    const coded = await moveEncounter(tx, encounter, "complete-coding", {
      now,
      changes: { coderId: userId, codedAt: now },
    });
    await moveEncounter(tx, coded, "finalize", { now });
    await closeWorkItems(tx, subject, now);
    await context.enqueue({
      job: "assemble-claims",
      payload: { encounterId },
      uniqueKey: `assemble-claims:${encounterId}`,
    });
    context.audit({
      action: "encounter.complete-coding",
      ...subject,
      before: encounter.status,
      after: "billable",
    });
    return { encounterId };
  },
});

const BLOCKS: ReadonlySet<string> = new Set(["block", "stop"]);
