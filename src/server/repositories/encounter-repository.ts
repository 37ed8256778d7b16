import {
  type EncounterEvent,
  type EncounterStatus,
  encounterLifecycle,
} from "@/domain/encounters/encounter-lifecycle";
import { assert } from "@/domain/shared/assert";
import type { Encounter, Prisma } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound } from "@/server/refusal";

export async function findEncounter(tx: Transaction, encounterId: string): Promise<Encounter> {
  const row = await tx.encounter.findFirst({ where: { id: encounterId } });
  if (!row) throw notFound("encounter");
  return row;
}

/** The encounter as the caller last saw it; somebody else's later save is a conflict (CONC-1). */
export async function findEncounterAt(
  tx: Transaction,
  encounterId: string,
  version: number,
): Promise<Encounter> {
  const row = await findEncounter(tx, encounterId);
  if (row.version !== version) throw changedMeanwhile("encounter");
  return row;
}

/** Every change of an encounter's status: one event of the lifecycle, compare-and-set on the version. */
export async function moveEncounter(
  tx: Transaction,
  encounter: Pick<Encounter, "id" | "status" | "version">,
  event: EncounterEvent,
  options: { readonly now: Date; readonly changes?: Prisma.EncounterUpdateManyMutationInput },
): Promise<Encounter> {
  const from = encounter.status as EncounterStatus;
  const status = encounterLifecycle.next(from, event);
  assert(encounterLifecycle.isEdge(from, status), `an encounter never goes from ${from} to ${status}`);
  await saveEncounter(tx, encounter, { ...options.changes, status, statusSince: options.now });
  return findEncounter(tx, encounter.id);
}

/** Saves fields of an encounter that nobody changed since it was read. */
export async function saveEncounter(
  tx: Transaction,
  { id, version }: Pick<Encounter, "id" | "version">,
  changes: Prisma.EncounterUpdateManyMutationInput,
): Promise<void> {
  const { count } = await tx.encounter.updateMany({
    where: { id, version },
    data: { ...changes, version: version + 1 },
  });
  if (count === 0) throw changedMeanwhile("encounter");
}
