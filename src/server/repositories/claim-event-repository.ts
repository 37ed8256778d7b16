import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";

/** The kinds of lines in a claim's story; the screen chooses shape and step from them. */
export type ClaimEventKind =
  | "assembled"
  | "scrubbed"
  | "corrected"
  | "overridden"
  | "held"
  | "released"
  | "batched"
  | "submitted"
  | "ta1"
  | "999"
  | "277ca"
  | "accepted"
  | "rejected"
  | "pended"
  | "remittance"
  | "denial"
  | "appeal"
  | "decision"
  | "write-off"
  | "contact"
  | "replacement"
  | "withdrawn"
  | "closed"
  | "note";

/** One line of the claim's story as people read it. */
export interface NewClaimEvent {
  readonly kind: ClaimEventKind;
  /** First words name the event: "Sent in batch B2603-00003". */
  readonly summary: string;
  readonly detail?: string;
  readonly actorName: string;
  readonly ediFileId?: string;
  /** Where in that file: "segment 611, STC". */
  readonly place?: string;
}

export async function appendClaimEvent(
  tx: Transaction,
  claimId: string,
  event: NewClaimEvent & { readonly at: Date },
): Promise<void> {
  await tx.claimEvent.create({ data: { ...event, id: newId(), claimId } });
}
