import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import type { EditFinding } from "@/domain/claims/edit-finding";
import type { CarriageProblem } from "@/domain/submissions/claim-to-837p";
import type { Transaction } from "@/server/db/scoped-transaction";
import { moveClaims } from "./claim-bulk-move";
import { addFindings } from "./claim-finding-repository";
import type { Moment } from "./claim-repository";
import type { StoredClaim } from "./claim-row";
import { openWorkItems } from "./work-item-repository";

/** A claim that the 837P cannot carry, and why. */
export interface HeldClaim {
  readonly stored: StoredClaim;
  readonly problems: readonly CarriageProblem[];
}

/** Findings, status, story and work of claims that stay behind when a batch is built. */
export async function holdClaims(
  tx: Transaction,
  held: readonly HeldClaim[],
  { actorName, ...moment }: Moment & { readonly actorName: string },
): Promise<void> {
  if (held.length === 0) return;
  await addFindings(
    tx,
    held.map(({ stored, problems }) => ({ claimId: stored.claim.id, findings: problems.map(findingOf) })),
    moment.now,
  );
  await moveClaims(
    tx,
    held.map(({ stored, problems }) => ({
      stored,
      to: claimLifecycle.next(stored.claim.status, "hold"),
      event: {
        kind: "held",
        summary: "Held: the 837P cannot carry it as it is",
        detail: problems.map(({ message }) => message).join(" "),
        actorName,
      },
    })),
    moment,
  );
  await openWorkItems(
    tx,
    held.map(({ stored: { claim } }) => ({
      kind: "edit-finding",
      queue: "claim",
      subjectKind: "claim",
      subjectId: claim.id,
      reason: "The 837P cannot carry the claim as it is",
      leavesWhen: "The field is corrected and the claim is released.",
      amount: claim.totalCharge,
      priority: 1,
    })),
    moment.now,
  );
}

const findingOf = ({ at, message }: CarriageProblem): EditFinding => ({
  editId: "x12-cannot-carry",
  severity: "stop",
  at,
  message,
  remedy: "Correct the field; the claim is tested again and goes with the next batch.",
  authority: "ASC X12N 005010X222A1",
});
