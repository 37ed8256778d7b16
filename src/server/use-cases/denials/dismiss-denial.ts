import { z } from "zod";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { findDenialAt, moveDenial } from "@/server/repositories/denial-row";
import { requireWay } from "@/server/repositories/denial-situation";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** What turned out to be no refusal. It moves no money: what the payer owes stays owed until it is settled. */
export const dismissDenial = defineUseCase({
  name: "denials.dismiss",
  permission: "denial:work",
  input: z.strictObject({ denialId: z.uuid(), version: z.int(), reason: z.string().trim().min(3).max(500) }),

  async run({ tx, actor, audit, now, today }, { denialId, version, reason }) {
    const denial = await findDenialAt(tx, denialId, version);
    await requireWay(tx, denial, "not-a-denial", today);
    await moveDenial(
      tx,
      denial,
      { event: "resolve", changes: { resolution: "not-a-denial", resolvedAt: now } },
      now,
    );
    await closeWorkItems(tx, { subjectKind: "denial", subjectId: denialId }, now);
    await appendClaimEvent(tx, denial.claimId, {
      kind: "denial",
      summary: `${denial.number} is no denial`,
      detail: reason,
      actorName: actor.name,
      at: now,
    });
    audit({
      action: "denial.dismiss",
      subjectKind: "denial",
      subjectId: denialId,
      before: { status: denial.status },
      after: { status: "resolved", resolution: "not-a-denial" },
    });
    return { denialId, status: "resolved" as const };
  },
});
