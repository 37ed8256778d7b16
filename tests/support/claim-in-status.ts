import { type ClaimEvent, type ClaimStatus, claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { calendarDate } from "@/domain/shared/calendar-date";
import { systemActor } from "@/server/access/actor";
import { findClaim, moveClaim } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { assembleClaims } from "@/server/use-cases/claims/assemble-claims";
import { runUseCase } from "@/server/use-cases/use-case";
import { billableEncounter } from "./billable-encounter";
import { type Office, TEST_NOW } from "./office";

/** A claim assembled by the product itself from a clean billable encounter. */
export async function assembledClaim(
  office: Office,
  wanted: Parameters<typeof billableEncounter>[1] = {},
): Promise<StoredClaim> {
  const { encounterId } = await billableEncounter(office, wanted);
  const outcome = await runUseCase(assembleClaims, office.runtime, systemActor(office.organizationId), {
    encounterId,
  });
  if (outcome.kind === "incomplete") throw new Error(outcome.problems.join(" "));
  return office.within((tx) => findClaim(tx, outcome.claimIds[0] ?? ""));
}

/** The same, moved along the lifecycle by the shortest way to a status. */
export async function claimInStatus(
  office: Office,
  status: ClaimStatus,
  wanted: Parameters<typeof billableEncounter>[1] = {},
): Promise<StoredClaim> {
  let stored = await assembledClaim(office, wanted);
  for (const event of wayTo(stored.claim.status, status)) {
    stored = await office.within((tx) =>
      moveClaim(
        tx,
        stored,
        {
          to: claimLifecycle.next(stored.claim.status, event),
          event: { kind: "note", summary: `Test: ${event}`, actorName: "Test" },
          changes: { payerControlNumber: "PCN123" },
        },
        { now: TEST_NOW, today: calendarDate("2026-03-23") },
      ),
    );
  }
  return stored;
}

function wayTo(from: ClaimStatus, to: ClaimStatus): ClaimEvent[] {
  const ways = new Map<ClaimStatus, ClaimEvent[]>([[from, []]]);
  for (const [status, way] of ways)
    for (const event of claimLifecycle.eventsFrom(status)) {
      const next = claimLifecycle.next(status, event);
      if (!ways.has(next)) ways.set(next, [...way, event]);
    }
  const way = ways.get(to);
  if (!way) throw new Error(`no way from ${from} to ${to}`);
  return way;
}
