import { z } from "zod";
import { move } from "@/domain/ledger/entry";
import { formatDollars } from "@/domain/shared/money";
import type { WriteOff } from "@/generated/prisma/client";
import { requireUserId } from "@/server/access/actor";
import { refused } from "@/server/refusal";
import { withdrawForDenial } from "@/server/repositories/appeal-withdrawal";
import { closeClaimIfSettled } from "@/server/repositories/claim-closing";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { type DenialRow, findDenial, moveDenial } from "@/server/repositories/denial-row";
import { postEntries } from "@/server/repositories/ledger-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import {
  changeWriteOff,
  concernsOf,
  findWriteOffAt,
  owedFor,
  WRITE_OFF_CONCERNS,
} from "@/server/repositories/write-off-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

/** The second person decides; nobody decides on an own proposal (SOD-2). Approval posts the money and ends the denial. */
export const decideWriteOff = defineUseCase({
  name: "denials.decide-write-off",
  permission: "write-off:approve",
  wantsProof: "everyone",
  input: z.strictObject({
    writeOffId: z.uuid(),
    version: z.int(),
    decision: z.enum(["approve", "decline"]),
    reason: z.string().trim().max(500).default(""),
    /** Concerns the person has seen and accepts. */
    acknowledged: z.array(z.enum(WRITE_OFF_CONCERNS)).default([]),
  }),

  async run(context, { writeOffId, version, decision, reason, acknowledged }) {
    const { tx, actor, audit, now } = context;
    const approver = requireUserId(actor);
    const writeOff = await findWriteOffAt(tx, writeOffId, version);
    if (writeOff.status !== "proposed")
      throw refused("lifecycle/refused", "No write-off waits for a decision here.");
    if (writeOff.proposedById === approver)
      throw refused("access/own-work", "You proposed this write-off; another person decides.");
    const denial = await findDenial(tx, writeOff.denialId ?? "");
    const approved = decision === "approve";
    if (approved) {
      await requireAcknowledged(context, denial, acknowledged);
      await giveUp(context, { writeOff, denial });
    } else await changeWriteOff(tx, writeOff, { status: "declined", decidedById: approver, decidedAt: now });
    await appendClaimEvent(tx, writeOff.claimId, {
      kind: "write-off",
      summary: `Write-off of ${formatDollars(writeOff.amount)} ${approved ? "approved" : "declined"}`,
      ...(reason ? { detail: reason } : {}),
      actorName: actor.name,
      at: now,
    });
    await closeWorkItems(tx, { subjectKind: "write-off", subjectId: writeOffId }, now);
    if (approved) await closeClaimIfSettled(tx, writeOff.claimId, { ...context, actorName: actor.name });
    audit({
      action: `write-off.${approved ? "approve" : "decline"}`,
      subjectKind: "write-off",
      subjectId: writeOffId,
      before: { status: "proposed", proposedBy: writeOff.proposedById },
      after: { status: approved ? "approved" : "declined", amount: writeOff.amount.toString(), acknowledged },
    });
    return { writeOffId, status: approved ? "approved" : "declined" };
  },
});

async function requireAcknowledged(
  { tx, today }: UseCaseContext,
  denial: DenialRow,
  acknowledged: readonly string[],
): Promise<void> {
  const unseen = (await concernsOf(tx, denial, today)).filter((concern) => !acknowledged.includes(concern));
  if (unseen.length > 0)
    throw refused(
      "write-off/needs-acknowledgment",
      "The money can still be won: an appeal is open or its limit has not passed. Approve it knowingly.",
      { concerns: unseen },
    );
}

async function giveUp(
  { tx, actor, now, today }: UseCaseContext,
  { writeOff, denial }: { readonly writeOff: WriteOff; readonly denial: DenialRow },
): Promise<void> {
  const { id, amount, claimId, serviceLineId } = writeOff;
  const owed = await owedFor(tx, claimId, serviceLineId);
  if (amount > owed)
    throw refused(
      "write-off/more-than-open",
      `Only ${formatDollars(owed)} is still owed; the rest was settled meanwhile.`,
    );
  const ledgerPostingId = await postEntries(
    tx,
    {
      postingKey: `write-off:${id}`,
      kind: "write-off",
      effectiveOn: today,
      claimId,
      note: writeOff.reason,
      entries: move("write-off", "insurance-receivable", amount, serviceLineId ?? undefined),
    },
    { userId: actor.userId, now },
  );
  await changeWriteOff(tx, writeOff, {
    status: "approved",
    decidedById: actor.userId,
    decidedAt: now,
    ledgerPostingId: ledgerPostingId ?? null,
  });
  await withdrawForDenial(tx, denial.id, {
    reason: "The amount was written off",
    actorName: actor.name,
    now,
    today,
  });
  await moveDenial(
    tx,
    denial,
    { event: "resolve", changes: { resolution: "written-off", resolvedAt: now } },
    now,
  );
  await closeWorkItems(tx, { subjectKind: "denial", subjectId: denial.id }, now);
}
