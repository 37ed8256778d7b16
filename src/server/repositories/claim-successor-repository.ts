import { planSuccessor, type SuccessorKind } from "@/domain/claims/replacement";
import type { Actor } from "@/server/access/actor";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { hasOpenSuccessor } from "./claim-chain-repository";
import { appendClaimEvent } from "./claim-event-repository";
import { insertClaim, type Moment } from "./claim-repository";
import type { StoredClaim } from "./claim-row";
import { type Scrub, scrubClaimRow } from "./scrub-repository";

const WORDS: Readonly<Record<SuccessorKind, string>> = {
  replace: "Replacement",
  void: "Void",
  resend: "New claim",
};

/**
 * Opens the next version of a claim the payer has, as a draft that belongs to the person who asked. The predecessor
 * keeps its status and its money until the payer accepts the successor.
 */
export async function openSuccessor(
  tx: Transaction,
  wanted: { readonly kind: SuccessorKind; readonly predecessor: StoredClaim; readonly reason: string },
  moment: Moment & { readonly actor: Actor },
): Promise<Scrub> {
  const { kind, predecessor, reason } = wanted;
  const { claim, record } = predecessor;
  const { actor, now, today } = moment;
  const plan = planSuccessor(kind, {
    claim,
    payerControlNumber: record.payerControlNumber,
    active: record.active,
    openSuccessor: await hasOpenSuccessor(tx, predecessor),
  });
  if (plan.kind === "refused") throw refused("claim/no-successor", plan.reason);
  const successor = await insertClaim(
    tx,
    {
      content: plan.content,
      record: {
        encounterId: record.encounterId,
        coverageId: record.coverageId,
        patientId: record.patientId,
        payerId: record.payerId,
        practiceId: record.practiceId,
        renderingProviderId: record.renderingProviderId,
        facilityId: record.facilityId,
        supersedes: { chainId: record.chainId, predecessorId: claim.id },
        ...(actor.userId ? { ownerId: actor.userId } : {}),
      },
    },
    { now, today },
  );
  const number = successor.claim.patientControlNumber;
  await appendClaimEvent(tx, claim.id, {
    kind: "replacement",
    summary: `${WORDS[kind]} opened as claim ${number}`,
    detail: reason,
    actorName: actor.name,
    at: now,
  });
  await appendClaimEvent(tx, successor.claim.id, {
    kind: "replacement",
    summary: `${WORDS[kind]} of claim ${claim.patientControlNumber} opened`,
    detail: `${reason} Payer's number of the original: ${record.payerControlNumber ?? "not known"}`,
    actorName: actor.name,
    at: now,
  });
  return scrubClaimRow(tx, successor, { whenClean: "stay", actorName: actor.name }, { now, today });
}
