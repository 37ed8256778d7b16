import { z } from "zod";
import { addDays } from "@/domain/shared/calendar-date";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import {
  decideFinding,
  findFinding,
  requireOverridable,
} from "@/server/repositories/claim-finding-repository";
import { findClaim } from "@/server/repositories/claim-repository";
import { openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** A blocking finding is passed by two people: one proposes with a reason, another decides (SOD-2). */
export const proposeOverride = defineUseCase({
  name: "claims.propose-override",
  permission: "claim:propose-override",
  input: z.strictObject({ findingId: z.uuid(), reason: z.string().trim().min(3).max(500) }),

  async run({ tx, actor, audit, now, today }, { findingId, reason }) {
    const finding = await findFinding(tx, findingId);
    const { claim } = await findClaim(tx, finding.claimId);
    requireOverridable(finding, claim.status);
    if (finding.severity !== "block")
      throw refused(
        "claim/not-overridable",
        "A warning needs no second person: acknowledge it with a reason.",
      );
    await decideFinding(tx, finding, {
      status: "override-proposed",
      overriddenById: requireUserId(actor),
      overrideReason: reason,
    });
    await appendClaimEvent(tx, claim.id, {
      kind: "overridden",
      summary: "Override proposed",
      detail: `${finding.message} Reason: ${reason}`,
      actorName: actor.name,
      at: now,
    });
    await openWorkItem(
      tx,
      {
        kind: "edit-to-approve",
        queue: "compliance",
        subjectKind: "claim-finding",
        subjectId: findingId,
        reason: "A person asks to pass a blocking finding",
        leavesWhen: "a second person approves or declines",
        dueOn: addDays(today, 2),
        amount: claim.totalCharge,
      },
      now,
    );
    audit({
      action: "claim.propose-override",
      subjectKind: "claim",
      subjectId: claim.id,
      after: { edit: finding.editId, finding: findingId },
    });
    return { claimId: claim.id, version: claim.version, status: claim.status };
  },
});
