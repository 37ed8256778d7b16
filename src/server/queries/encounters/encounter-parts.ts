import type { ClaimStatus } from "@/domain/claims/claim-lifecycle";
import { readSections } from "@/domain/documentation/document-section";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { ReadContext } from "@/server/queries/read-model";
import { indicatorsOf } from "@/server/repositories/provider-query-repository";

/** Newest first, with the parts of each note and whether this person has opened it. */
export async function documentsOf({ tx, actor }: ReadContext, encounterId: string) {
  const documents = await tx.clinicalDocument.findMany({
    where: { encounterId },
    orderBy: [{ authoredAt: "desc" }, { id: "desc" }],
    include: { documentReadings: { where: { userId: actor.userId ?? "" }, take: 1 } },
  });
  return documents.map(({ documentReadings, ...document }) => ({
    id: document.id,
    kind: document.kind,
    title: document.title,
    authorName: document.authorName,
    authoredAt: document.authoredAt,
    signed: document.signed,
    text: document.text,
    sections: readSections(document.text),
    unread: documentReadings.length === 0,
  }));
}

export async function entriesOf(tx: Transaction, encounterId: string) {
  const entries = await tx.recordEntry.findMany({
    where: { encounterId },
    orderBy: [{ kind: "asc" }, { recordedOn: "asc" }, { id: "asc" }],
    take: 1000,
  });
  return entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    codeSystem: entry.codeSystem,
    code: entry.code,
    display: entry.display,
    value: entry.value,
    unit: entry.unit,
    recordedOn: fromOptionalDateColumn(entry.recordedOn) ?? null,
    status: entry.status,
  }));
}

export async function chargesOf(tx: Transaction, encounterId: string) {
  const charges = await tx.charge.findMany({ where: { encounterId }, orderBy: { lineNumber: "asc" } });
  return charges.map((charge) => ({
    id: charge.id,
    lineNumber: charge.lineNumber,
    serviceDate: fromDateColumn(charge.serviceDate),
    procedureCode: charge.procedureCode,
    modifiers: charge.modifiers,
    units: charge.units,
    chargeAmount: charge.chargeAmount,
    source: charge.source,
  }));
}

export async function holdsOf(tx: Transaction, encounterId: string) {
  const holds = await tx.encounterHold.findMany({ where: { encounterId }, orderBy: { openedAt: "desc" } });
  return holds.map((hold) => ({
    id: hold.id,
    reason: hold.reason,
    note: hold.note,
    followUpOn: fromOptionalDateColumn(hold.followUpOn) ?? null,
    openedAt: hold.openedAt,
    closedAt: hold.closedAt,
  }));
}

export async function queriesOf(tx: Transaction, encounterId: string) {
  const queries = await tx.providerQuery.findMany({
    where: { encounterId },
    orderBy: { number: "desc" },
    include: { provider: { select: { lastName: true, firstName: true } } },
  });
  return queries.map((query) => ({
    id: query.id,
    number: query.number,
    version: query.version,
    status: query.status,
    subject: query.subject,
    question: query.question,
    providerName: `${query.provider.firstName} ${query.provider.lastName}`,
    sentAt: query.sentAt,
    dueOn: fromOptionalDateColumn(query.dueOn) ?? null,
    answeredAt: query.answeredAt,
    answerOption: query.answerOption,
    answerText: query.answerText,
    indicators: indicatorsOf(query),
  }));
}

export async function claimsOf(tx: Transaction, encounterId: string) {
  const claims = await tx.claim.findMany({
    where: { encounterId },
    orderBy: { id: "asc" },
    select: { id: true, patientControlNumber: true, status: true, totalCharge: true, statusSince: true },
  });
  return claims.map(({ patientControlNumber, status, ...claim }) => ({
    ...claim,
    status: status as ClaimStatus,
    number: patientControlNumber,
  }));
}
