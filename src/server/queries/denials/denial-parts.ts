import { writeOffReason } from "@/domain/denials/write-off-reasons";
import { dayIn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { StoredClaim } from "@/server/repositories/claim-row";
import type { ReadContext } from "../read-model";

/** The story of every version of the claim, oldest first. */
export const timelineOf = (tx: Transaction, { record }: StoredClaim) =>
  tx.claimEvent.findMany({
    where: { claim: { chainId: record.chainId } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: {
      id: true,
      at: true,
      kind: true,
      summary: true,
      detail: true,
      actorName: true,
      ediFileId: true,
      place: true,
    },
  });

export async function contactsOf(tx: Transaction, denialId: string) {
  const rows = await tx.contactRecord.findMany({
    where: { denialId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    reference: row.reference,
    person: row.person,
    note: row.note,
    promise: row.promise,
    followUpOn: fromOptionalDateColumn(row.followUpOn) ?? null,
    at: row.at,
    byName: row.byName,
  }));
}

export async function appealsOf(tx: Transaction, denialId: string) {
  const rows = await tx.appeal.findMany({
    where: { denialId },
    orderBy: [{ level: "asc" }, { number: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    level: row.level,
    levelName: row.levelName,
    status: row.status,
    outcome: row.outcome,
    deadlineOn: fromOptionalDateColumn(row.deadlineOn) ?? null,
    decisionDueOn: fromOptionalDateColumn(row.decisionDueOn) ?? null,
    recoveredAmount: row.recoveredAmount,
  }));
}

export async function writeOffsOf(tx: Transaction, denialId: string) {
  const rows = await tx.writeOff.findMany({ where: { denialId }, orderBy: { proposedAt: "asc" } });
  return rows.map((row) => ({
    id: row.id,
    amount: row.amount,
    reason: writeOffReason(row.reason)?.title ?? row.reason,
    status: row.status,
    proposedAt: row.proposedAt,
    decidedAt: row.decidedAt,
  }));
}

/** Passages on which the coder rested the claim's codes: what the record says already. */
export async function passagesOf({ tx, organization }: ReadContext, { record }: StoredClaim) {
  const rows = await tx.codeAssignment.findMany({
    where: { encounterId: record.encounterId, documentId: { not: null }, evidenceText: { not: null } },
    orderBy: { sequence: "asc" },
    include: { document: true },
  });
  return rows.flatMap(({ document, evidenceStart, evidenceEnd, code }) => {
    if (!document || evidenceStart === null || evidenceEnd === null) return [];
    return [
      {
        documentId: document.id,
        title: document.title,
        date: dayIn(organization.timeZone, document.authoredAt),
        author: document.authorName,
        start: evidenceStart,
        end: evidenceEnd,
        // The record's own words at this place: what was typed about it elsewhere is no quote.
        text: document.text.slice(evidenceStart, evidenceEnd),
        code,
      },
    ];
  });
}
