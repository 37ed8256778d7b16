import { CLAIM_STATUS_WORDS } from "@/domain/claims/claim-status-words";
import type { Encounter } from "@/generated/prisma/client";
import type { claimsOf, documentsOf, holdsOf, queriesOf } from "./encounter-parts";

export interface TimelineEntry {
  readonly at: Date;
  readonly kind: string;
  readonly words: string;
  /** Where more stands, inside the product. */
  readonly href?: string;
}

interface Parts {
  readonly documents: Awaited<ReturnType<typeof documentsOf>>;
  readonly queries: Awaited<ReturnType<typeof queriesOf>>;
  readonly claims: Awaited<ReturnType<typeof claimsOf>>;
  readonly holds: Awaited<ReturnType<typeof holdsOf>>;
}

/** What happened to an encounter, oldest first. */
export function encounterTimeline(row: Encounter, parts: Parts): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    { at: row.createdAt, kind: "imported", words: `Imported from ${row.sourceSystem}` },
    ...parts.documents
      .filter(({ kind }) => kind === "addendum")
      .map(({ authoredAt, title }) => ({ at: authoredAt, kind: "document", words: title })),
    ...parts.holds.flatMap((hold) => [
      { at: hold.openedAt, kind: "held", words: `Held: ${hold.reason}` },
      ...(hold.closedAt ? [{ at: hold.closedAt, kind: "released", words: "Hold closed" }] : []),
    ]),
    ...parts.queries.flatMap((query) => [
      ...(query.sentAt
        ? [{ at: query.sentAt, kind: "asked", words: `Question ${query.number} to ${query.providerName}` }]
        : []),
      ...(query.answeredAt
        ? [{ at: query.answeredAt, kind: "answered", words: `Question ${query.number} answered` }]
        : []),
    ]),
    ...(row.codedAt ? [{ at: row.codedAt, kind: "coded", words: "Coding completed" }] : []),
    ...parts.claims.map((claim) => ({
      at: claim.statusSince,
      kind: "claim",
      words: `Claim ${claim.number}: ${CLAIM_STATUS_WORDS[claim.status].toLowerCase()}`,
      href: `/claims/${claim.id}`,
    })),
    { at: row.statusSince, kind: "status", words: `Since then ${row.status}` },
  ];
  return entries.sort((a, b) => a.at.getTime() - b.at.getTime());
}
