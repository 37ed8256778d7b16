import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile } from "@/server/refusal";
import { appendClaimEvents } from "./claim-event-repository";
import { type ClaimMove, type Moment, movedClaim } from "./claim-repository";
import type { StoredClaim } from "./claim-row";

export interface BulkMove extends Pick<ClaimMove, "to" | "event"> {
  readonly stored: StoredClaim;
  /** What is not named stays. */
  readonly changes?: { readonly firstSubmittedAt?: Date };
}

/**
 * `moveClaim` for many: the same edges, clocks and stories by two statements whatever their number. If somebody
 * changed one of them meanwhile, none moves (CONC-1).
 */
export async function moveClaims(tx: Transaction, moves: readonly BulkMove[], moment: Moment): Promise<void> {
  if (moves.length === 0) return;
  const rows = moves.map(({ stored, to, changes }) => {
    const { status, statusSince, owner, dueOn } = movedClaim(stored, { to }, moment);
    const { id, version } = stored.claim;
    return {
      id,
      version,
      status,
      status_since: statusSince,
      owner,
      due_on: dueOn ?? null,
      first_submitted_at: changes?.firstSubmittedAt ?? stored.record.firstSubmittedAt,
    };
  });
  const count = await tx.$executeRaw`
    update claim c
    set status = moved.status, status_since = moved.status_since, owner = moved.owner, due_on = moved.due_on,
        first_submitted_at = moved.first_submitted_at, version = c.version + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as moved (id uuid, version int, status text, status_since timestamptz, owner text, due_on date,
                first_submitted_at timestamptz)
    where c.id = moved.id and c.version = moved.version`;
  if (count !== moves.length) throw changedMeanwhile("claim");
  await appendClaimEvents(
    tx,
    moves.map(({ stored, event }) => ({ ...event, claimId: stored.claim.id })),
    moment.now,
  );
}
