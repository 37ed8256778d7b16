import { z } from "zod";
import { move } from "@/domain/ledger/entry";
import { formatDollars } from "@/domain/shared/money";
import { refused } from "@/server/refusal";
import { closeClaimIfSettled } from "@/server/repositories/claim-closing";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { findDenialAt, moveDenial } from "@/server/repositories/denial-row";
import { requireWay } from "@/server/repositories/denial-situation";
import { postEntries } from "@/server/repositories/ledger-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { owedFor } from "@/server/repositories/write-off-repository";
import { defineUseCase } from "../use-case";

/** Only what the payer itself called the patient's (group PR), and never while it decides an appeal. */
export const moveToPatient = defineUseCase({
  name: "denials.move-to-patient",
  permission: "denial:work",
  input: z.strictObject({ denialId: z.uuid(), version: z.int(), reason: z.string().trim().min(3).max(500) }),

  async run(context, { denialId, version, reason }) {
    const { tx, actor, audit, now, today } = context;
    const denial = await findDenialAt(tx, denialId, version);
    await requireWay(tx, denial, "move-to-patient", today);
    const { claimId, serviceLineId, amount } = denial;
    const owed = await owedFor(tx, claimId, serviceLineId);
    if (amount > owed)
      throw refused("write-off/more-than-open", `Only ${formatDollars(owed)} is still owed by the payer.`);
    await postEntries(
      tx,
      {
        postingKey: `to-patient:${denialId}`,
        kind: "transfer",
        effectiveOn: today,
        claimId,
        note: reason,
        entries: move("patient-receivable", "insurance-receivable", amount, serviceLineId ?? undefined),
      },
      { userId: actor.userId, now },
    );
    await moveDenial(
      tx,
      denial,
      { event: "resolve", changes: { resolution: "moved-to-patient", resolvedAt: now } },
      now,
    );
    await closeWorkItems(tx, { subjectKind: "denial", subjectId: denialId }, now);
    await appendClaimEvent(tx, claimId, {
      kind: "note",
      summary: `${formatDollars(amount)} moved to the patient's account`,
      detail: reason,
      actorName: actor.name,
      at: now,
    });
    await closeClaimIfSettled(tx, claimId, { ...context, actorName: actor.name });
    audit({
      action: "denial.move-to-patient",
      subjectKind: "denial",
      subjectId: denialId,
      before: { status: denial.status },
      after: { status: "resolved", amount: amount.toString() },
    });
    return { denialId, status: "resolved" as const };
  },
});
