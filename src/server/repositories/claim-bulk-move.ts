import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile } from "@/server/refusal";
import { appendClaimEvents } from "./claim-event-repository";
import { type ClaimMove, type Moment, movedClaim } from "./claim-repository";
import type { StoredClaim } from "./claim-row";

export interface BulkMove extends Pick<ClaimMove, "to" | "event"> {
  readonly stored: StoredClaim;
  /** The partner has it now, and never had it before. */
  readonly isFirstSubmission?: boolean;
}

/**
 * `moveClaim` for many: the same edges, clocks and stories by two statements whatever their number. If somebody
 * changed one of them meanwhile, none moves (CONC-1).
 */
export async function moveClaims(tx: Transaction, moves: readonly BulkMove[], moment: Moment): Promise<void> {
  if (moves.length === 0) return;
  // Instants go as parameters, like everywhere: a text in JSON would take them past the zone of the connection.
  const rows = moves.map(({ stored, to, isFirstSubmission = false }) => {
    const { status, owner, dueOn } = movedClaim(stored, { to }, moment);
    const { id, version } = stored.claim;
    return {
      id,
      version,
      status,
      is_entered: stored.claim.status !== to,
      owner,
      due_on: dueOn ?? null,
      is_first: isFirstSubmission,
    };
  });
  const count = await tx.$executeRaw`
    update claim c
    set status = moved.status, owner = moved.owner, due_on = moved.due_on, version = c.version + 1,
        status_since = case when moved.is_entered then ${moment.now} else c.status_since end,
        first_submitted_at = case when moved.is_first then ${moment.now} else c.first_submitted_at end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as moved (id uuid, version int, status text, owner text, due_on date, is_entered boolean, is_first boolean)
    where c.id = moved.id and c.version = moved.version`;
  if (count !== moves.length) throw changedMeanwhile("claim");
  await appendClaimEvents(
    tx,
    moves.map(({ stored, event }) => ({ ...event, claimId: stored.claim.id })),
    moment.now,
  );
}
