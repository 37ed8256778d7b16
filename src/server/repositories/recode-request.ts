import type { CodeHit, HitKey } from "@/domain/code-sets/impact/update-impact";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound, refused } from "@/server/refusal";
import { closeWorkItems, openWorkItem } from "./work-item-repository";

const KIND = "code-set-impact";

/** Opens the work of coding an encounter again, for whoever coded it; for a claim, that of its encounter. */
export async function askToRecode(tx: Transaction, { use, update }: CodeHit, now: Date): Promise<void> {
  const claim =
    use.place === "waiting-claim" ? await tx.claim.findFirst({ where: { id: use.subject } }) : null;
  const encounter = await tx.encounter.findFirst({ where: { id: claim?.encounterId ?? use.subject } });
  if (!encounter) throw notFound("encounter");
  const first = claim ? ` Claim ${claim.patientControlNumber} is to be withdrawn first.` : "";
  await openWorkItem(
    tx,
    {
      kind: KIND,
      queue: "coding",
      subjectKind: "encounter",
      subjectId: encounter.id,
      reason: `${use.code} changed on ${update.on}.${first}`,
      leavesWhen: "The encounter is coded again.",
      ...(encounter.coderId && { ownerId: encounter.coderId }),
      ...(use.amount !== undefined && { amount: use.amount }),
    },
    now,
  );
}

/** Nobody codes it again who has not begun; refused when somebody has, or is done. Other hits may still ask for it. */
export async function withdrawRecoding(
  tx: Transaction,
  { place, subject }: Pick<HitKey, "place" | "subject">,
  now: Date,
): Promise<void> {
  const claim = place === "waiting-claim" ? await tx.claim.findFirst({ where: { id: subject } }) : null;
  const encounterId = claim?.encounterId ?? subject;
  const work = { kind: KIND, subjectKind: "encounter", subjectId: encounterId };
  const item = await tx.workItem.findFirst({ where: { ...work, closedAt: null } });
  const isHeld = item?.leaseHolderId && item.leaseExpiresAt && item.leaseExpiresAt > now;
  if (!item || isHeld)
    throw refused("record/finished", "Somebody works on it or has coded it again; that stands.");
  const claims = await tx.claim.findMany({ where: { encounterId }, select: { id: true } });
  const others = await tx.codeUpdateDecision.count({
    where: { decision: "recode", subject: { in: [encounterId, ...claims.map(({ id }) => id)] } },
  });
  if (others === 0) await closeWorkItems(tx, work, now);
}
