import {
  type EncounterEvent,
  type EncounterStatus,
  encounterLifecycle,
} from "@/domain/encounters/encounter-lifecycle";
import type { Encounter } from "@/generated/prisma/client";
import { type Permission, reachOf } from "@/server/access/permissions";
import type { ReadContext } from "@/server/queries/read-model";

/** Acts of the encounter screen and what each needs. */
const NEEDS: Readonly<Partial<Record<EncounterEvent, Permission>>> = {
  "find-gaps": "encounter:import",
  take: "coding:assign",
  hold: "encounter:hold",
  resume: "encounter:hold",
  "mark-non-billable": "encounter:end",
  cancel: "encounter:end",
  reopen: "coding:reopen",
};

/** What this person may do with it now: open events of the lifecycle ∩ permissions. */
export function encounterActions(
  row: Pick<Encounter, "status" | "upstreamChange">,
  { actor }: ReadContext,
): string[] {
  const open = encounterLifecycle.eventsFrom(row.status as EncounterStatus).filter((event) => {
    const permission = NEEDS[event];
    return permission !== undefined && reachOf(actor.roles, permission) !== undefined;
  });
  const review = row.upstreamChange !== null && reachOf(actor.roles, "encounter:review-change") !== undefined;
  return review ? [...open, "review-change"] : open;
}
