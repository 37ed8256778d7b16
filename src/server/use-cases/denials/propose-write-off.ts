import { z } from "zod";
import { isPreventable, ROOT_CAUSES } from "@/domain/denials/denial-categories";
import { DENIAL_WRITE_OFF_REASONS, writeOffReason } from "@/domain/denials/write-off-reasons";
import { addDays } from "@/domain/shared/calendar-date";
import { formatDollars } from "@/domain/shared/money";
import { requireUserId } from "@/server/access/actor";
import { newId } from "@/server/db/new-id";
import { refused } from "@/server/refusal";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { changeDenial, findDenialAt } from "@/server/repositories/denial-row";
import { requireWay } from "@/server/repositories/denial-situation";
import { openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

const REASON_IDS = DENIAL_WRITE_OFF_REASONS.map(({ id }) => id);

/** Giving money up takes two people: one proposes with reason and root cause, another decides (SOD-2). */
export const proposeWriteOff = defineUseCase({
  name: "denials.propose-write-off",
  permission: "write-off:propose",
  input: z.strictObject({
    denialId: z.uuid(),
    version: z.int(),
    reason: z.enum(REASON_IDS as [string, ...string[]]),
    rootCause: z.enum(ROOT_CAUSES),
    note: z.string().trim().max(1000).default(""),
  }),

  async run({ tx, actor, audit, now, today }, { denialId, version, reason, rootCause, note }) {
    const denial = await findDenialAt(tx, denialId, version);
    await requireWay(tx, denial, "write-off", today);
    if (rootCause === "unknown")
      throw refused(
        "input/invalid",
        "Name the root cause first: nothing is given up for a cause nobody knows.",
      );
    const wanted = writeOffReason(reason);
    if (wanted?.needsNote && note === "")
      throw refused("input/invalid", "This reason needs words of its own.");
    const writeOffId = newId();
    await tx.writeOff.create({
      data: {
        id: writeOffId,
        denialId,
        claimId: denial.claimId,
        serviceLineId: denial.serviceLineId,
        amount: denial.amount,
        reason,
        rootCause,
        note: note || null,
        status: "proposed",
        proposedById: requireUserId(actor),
        proposedAt: now,
      },
    });
    const next = await changeDenial(tx, denial, { rootCause, preventable: isPreventable(rootCause) ?? null });
    await appendClaimEvent(tx, denial.claimId, {
      kind: "write-off",
      summary: `Write-off of ${formatDollars(denial.amount)} proposed`,
      detail: [wanted?.title, note].filter(Boolean).join(". "),
      actorName: actor.name,
      at: now,
    });
    await openWorkItem(
      tx,
      {
        kind: "write-off-to-approve",
        queue: "payment",
        subjectKind: "write-off",
        subjectId: writeOffId,
        reason: `${denial.number}: ${wanted?.title ?? reason}`,
        leavesWhen: "a second person approves or declines",
        dueOn: addDays(today, 3),
        amount: denial.amount,
      },
      now,
    );
    audit({
      action: "write-off.propose",
      subjectKind: "write-off",
      subjectId: writeOffId,
      after: { denial: denialId, reason, rootCause, amount: denial.amount.toString() },
    });
    return { writeOffId, denialVersion: next };
  },
});
