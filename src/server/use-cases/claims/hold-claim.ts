import { z } from "zod";
import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { parseCalendarDate } from "@/domain/shared/calendar-date";
import { requireEditableBy } from "@/server/access/claim-reach";
import { refused } from "@/server/refusal";
import { findClaimAt, moveClaim } from "@/server/repositories/claim-repository";
import { openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** A person stops a claim with a reason and a date to look again; only a person releases it. */
export const holdClaim = defineUseCase({
  name: "claims.hold",
  permission: "claim:edit",
  input: z.strictObject({
    claimId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
    until: z.iso.date(),
  }),

  async run(context, { claimId, version, reason, until }) {
    const { tx, actor, audit, now, today } = context;
    const stored = await findClaimAt(tx, claimId, version);
    await requireEditableBy(context, stored);
    const lookAgainOn = parseCalendarDate(until);
    if (!lookAgainOn || lookAgainOn < today) throw refused("input/invalid", "Choose a date from today on.");
    const { claim } = stored;
    const held = await moveClaim(
      tx,
      stored,
      {
        to: claimLifecycle.next(claim.status, "hold"),
        event: { kind: "held", summary: "Held by hand", detail: reason, actorName: actor.name },
        dueOn: lookAgainOn,
      },
      { now, today },
    );
    await openWorkItem(
      tx,
      {
        kind: "manual-hold",
        queue: "claim",
        subjectKind: "claim",
        subjectId: claimId,
        reason,
        leavesWhen: "a person releases or withdraws the claim",
        dueOn: lookAgainOn,
        amount: claim.totalCharge,
        ...(actor.userId ? { ownerId: actor.userId } : {}),
      },
      now,
    );
    audit({
      action: "claim.hold",
      subjectKind: "claim",
      subjectId: claimId,
      before: { status: claim.status },
      after: { status: held.claim.status },
    });
    return { claimId, version: held.claim.version, status: held.claim.status };
  },
});
