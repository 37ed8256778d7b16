import type { CalendarDate } from "@/domain/shared/calendar-date";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { ReadContext } from "@/server/queries/read-model";
import { documentsOf, entriesOf } from "../encounters/encounter-parts";

/** Documents newest first, and the structured entries of the source; the diagnoses it proposes are on the sheet. */
export async function recordOf(context: ReadContext, encounterId: string) {
  const entries = await entriesOf(context.tx, encounterId);
  return {
    documents: await documentsOf(context, encounterId),
    entries: entries.filter(({ kind }) => kind !== "proposed-diagnosis"),
  };
}

/** Clinicians of the organization who can be asked: they sign in here. */
export async function cliniciansOf({ tx }: ReadContext) {
  const providers = await tx.provider.findMany({
    where: { userId: { not: null } },
    orderBy: [{ lastName: "asc" }, { firstName: "asc" }],
    select: { id: true, firstName: true, lastName: true, specialty: true },
  });
  return providers.map(({ id, firstName, lastName, specialty }) => ({
    id,
    name: `${firstName} ${lastName}`,
    specialty,
  }));
}

export interface OpenHold {
  readonly reason: string;
  readonly note: string | null;
  readonly followUpOn: CalendarDate | null;
  readonly openedAt: Date;
  /** Who must act. */
  readonly ownerName: string | null;
}

export async function openHoldOf({ tx }: ReadContext, encounterId: string): Promise<OpenHold | null> {
  const hold = await tx.encounterHold.findFirst({ where: { encounterId, closedAt: null } });
  if (!hold) return null;
  const owner = hold.ownerId
    ? await tx.appUser.findFirst({ where: { id: hold.ownerId }, select: { displayName: true } })
    : null;
  return {
    reason: hold.reason,
    note: hold.note,
    followUpOn: fromOptionalDateColumn(hold.followUpOn) ?? null,
    openedAt: hold.openedAt,
    ownerName: owner?.displayName ?? null,
  };
}
