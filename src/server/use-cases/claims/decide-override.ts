import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { decideFinding, findFinding } from "@/server/repositories/claim-finding-repository";
import { findClaim } from "@/server/repositories/claim-repository";
import { scrubClaimRow } from "@/server/repositories/scrub-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** The second person decides on a proposed override; nobody decides on their own (SOD-2). */
export const decideOverride = defineUseCase({
  name: "claims.decide-override",
  permission: "claim:approve-override",
  input: z.strictObject({
    findingId: z.uuid(),
    decision: z.enum(["approve", "decline"]),
    reason: z.string().trim().max(500).default(""),
  }),

  async run({ tx, actor, audit, now, today }, { findingId, decision, reason }) {
    const approver = requireUserId(actor);
    const finding = await findFinding(tx, findingId);
    if (finding.status !== "override-proposed")
      throw refused("lifecycle/refused", "No override of this finding waits for a decision.");
    if (finding.overriddenById === approver)
      throw refused("access/own-work", "You proposed this override; another person decides.");
    const approved = decision === "approve";
    await decideFinding(tx, finding, {
      status: approved ? "overridden" : "open",
      overriddenById: approved ? finding.overriddenById : null,
      overrideReason: approved ? finding.overrideReason : null,
    });
    await appendClaimEvent(tx, finding.claimId, {
      kind: "overridden",
      summary: approved ? "Override approved" : "Override declined",
      detail: [finding.message, reason].filter(Boolean).join(" "),
      actorName: actor.name,
      at: now,
    });
    await closeWorkItems(
      tx,
      { kind: "edit-to-approve", subjectKind: "claim-finding", subjectId: findingId },
      now,
    );
    const stored = await findClaim(tx, finding.claimId);
    const scrub = await scrubClaimRow(
      tx,
      stored,
      { whenClean: "release", actorName: actor.name },
      { now, today },
    );
    audit({
      action: `claim.override-${approved ? "approved" : "declined"}`,
      subjectKind: "claim",
      subjectId: finding.claimId,
      before: { proposedBy: finding.overriddenById },
      after: { edit: finding.editId, status: scrub.stored.claim.status },
    });
    return { claimId: finding.claimId, status: scrub.stored.claim.status };
  },
});
