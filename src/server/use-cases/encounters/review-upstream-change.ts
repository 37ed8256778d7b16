import { z } from "zod";
import type { EncounterStatus } from "@/domain/encounters/encounter-lifecycle";
import { type Encounter, Prisma } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound, refused } from "@/server/refusal";
import { queueForCoding } from "@/server/repositories/encounter-hold-repository";
import { encounterColumns } from "@/server/repositories/encounter-import/encounter-rows";
import { replaceContent, saveContent } from "@/server/repositories/encounter-import/replace-content";
import { fromStored, type UpstreamChange } from "@/server/repositories/encounter-import/upstream-change";
import { findEncounter, findEncounterAt, moveEncounter } from "@/server/repositories/encounter-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** From here the change may be taken over; later a claim or an audit rests on the record as it was. */
const OPEN_TO_CHANGE: readonly EncounterStatus[] = ["coding", "held", "ready", "coded", "billable"];

/** A source changed coded work: a person takes the change over, and codes again, or declines it with a reason (R7). */
export const reviewUpstreamChange = defineUseCase({
  name: "encounters.review-upstream-change",
  permission: "encounter:review-change",
  input: z.strictObject({
    encounterId: z.uuid(),
    version: z.int(),
    decision: z.enum(["apply", "decline"]),
    reason: z.string().trim().max(500).default(""),
  }),
  async run({ tx, now, audit }, { encounterId, version, decision, reason }) {
    const encounter = await findEncounterAt(tx, encounterId, version);
    const change = fromStored(encounter.upstreamChange);
    if (!change) throw notFound("change to review");
    if (decision === "decline" && reason.length < 3)
      throw refused("input/invalid", "Say why the change is declined.");
    if (decision === "apply") await takeOver(tx, encounter, { change, now });
    else
      await saveContent(tx, encounter, {
        contentHash: change.contentHash,
        upstreamChange: Prisma.DbNull,
      });
    await closeWorkItems(
      tx,
      { kind: "recode-after-change", subjectKind: "encounter", subjectId: encounterId },
      now,
    );
    const after = await findEncounter(tx, encounterId);
    audit({
      action: `${decision}-upstream-change`,
      subjectKind: "encounter",
      subjectId: encounterId,
      before: { status: encounter.status },
      after: {
        status: after.status,
        fields: change.differences.map(({ field }) => field.split(":")[0] ?? field),
      },
      ...(reason ? { reason } : {}),
    });
    return { status: after.status };
  },
});

async function takeOver(
  tx: Transaction,
  encounter: Encounter,
  { change, now }: { readonly change: UpstreamChange; readonly now: Date },
): Promise<void> {
  const status = encounter.status as EncounterStatus;
  if (!OPEN_TO_CHANGE.includes(status))
    throw refused(
      "lifecycle/refused",
      `This encounter is ${status}. Correct its claim first, or decline the change.`,
    );
  const { practiceId, providerId, facilityId } = encounter;
  await saveContent(tx, encounter, {
    ...encounterColumns(change.encounter, { practiceId, providerId, facilityId }),
    upstreamChange: Prisma.DbNull,
  });
  await replaceContent(tx, encounter.id, change.encounter);
  if (status !== "coded" && status !== "billable") return;
  const saved = await findEncounter(tx, encounter.id);
  await moveEncounter(tx, saved, "reopen", { now });
  await queueForCoding(tx, saved, {
    now,
    reason: "Its source changed the record after coding",
    ...(saved.coderId ? { ownerId: saved.coderId } : {}),
  });
}
