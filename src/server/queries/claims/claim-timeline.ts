import { EXPECTED_NEXT } from "@/domain/claims/claim-clock";
import { OWNER_OF_STATUS } from "@/domain/claims/claim-lifecycle";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { ReadContext } from "@/server/queries/read-model";
import type { StoredClaim } from "@/server/repositories/claim-row";

export interface TimelineEntry {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly summary: string;
  readonly detail: string | null;
  readonly actorName: string;
  readonly ediFileId: string | null;
  readonly place: string | null;
}

/** What must happen next and by when, so that silence is visible. */
export interface ExpectedEvent {
  readonly summary: string;
  readonly byOn: CalendarDate | null;
  readonly owner: string;
}

/** The claim's story from coding on, oldest first. */
export async function claimTimeline(
  { tx }: Pick<ReadContext, "tx">,
  { claim, record }: StoredClaim,
): Promise<{ readonly events: readonly TimelineEntry[]; readonly expected: ExpectedEvent | null }> {
  const events = await tx.claimEvent.findMany({
    where: { claimId: claim.id },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    omit: { organizationId: true, claimId: true },
  });
  const summary = EXPECTED_NEXT[claim.status];
  return {
    events: [...(await codedEvent(tx, record.encounterId)), ...events],
    expected: summary
      ? {
          summary,
          byOn: record.dueOn ?? (await denialDeadline(tx, claim.id)),
          owner: OWNER_OF_STATUS[claim.status],
        }
      : null,
  };
}

/** A denied claim waits for its denials: the nearest of their deadlines is its clock. */
async function denialDeadline(tx: ReadContext["tx"], claimId: string): Promise<CalendarDate | null> {
  const nearest = await tx.denial.findFirst({
    where: { claimId, status: { not: "resolved" }, deadlineOn: { not: null } },
    select: { deadlineOn: true },
    orderBy: { deadlineOn: "asc" },
  });
  return fromOptionalDateColumn(nearest?.deadlineOn ?? null) ?? null;
}

async function codedEvent(tx: ReadContext["tx"], encounterId: string): Promise<TimelineEntry[]> {
  const encounter = await tx.encounter.findFirst({
    where: { id: encounterId },
    select: { number: true, codedAt: true, coderId: true },
  });
  if (!encounter?.codedAt) return [];
  const coder = encounter.coderId
    ? await tx.appUser.findFirst({ where: { id: encounter.coderId }, select: { displayName: true } })
    : null;
  return [
    {
      id: `coded-${encounterId}`,
      at: encounter.codedAt,
      kind: "coded",
      summary: "Coded",
      detail: `Encounter ${encounter.number}`,
      actorName: coder?.displayName ?? "FirstPass",
      ediFileId: null,
      place: null,
    },
  ];
}
