import type { CodeHit } from "@/domain/code-sets/impact/update-impact";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { openWorkItem } from "./work-item-repository";

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
      kind: "code-set-impact",
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
