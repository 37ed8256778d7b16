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

/** A line each in the stories of many claims: one statement whatever their number. */
export async function appendClaimEvents(
  tx: Transaction,
  events: readonly (NewClaimEvent & { readonly claimId: string })[],
  at: Date,
): Promise<void> {
  const rows = events.map((event) => ({
    id: newId(),
    claim_id: event.claimId,
    kind: event.kind,
    summary: event.summary,
    detail: event.detail ?? null,
    actor_name: event.actorName,
    edi_file_id: event.ediFileId ?? null,
    place: event.place ?? null,
  }));
  await tx.$executeRaw`
    insert into claim_event (id, claim_id, at, kind, summary, detail, actor_name, edi_file_id, place)
    select id, claim_id, ${at}, kind, summary, detail, actor_name, edi_file_id, place
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as event (id uuid, claim_id uuid, kind text, summary text, detail text, actor_name text, edi_file_id uuid,
                place text)`;
}
