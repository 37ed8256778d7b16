import type { CalendarDate } from "@/domain/shared/calendar-date";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { ReadContext } from "@/server/queries/read-model";
import { indicatorsOf } from "@/server/repositories/provider-query-repository";

/** Documents newest first, and the structured entries of the source. */
export async function recordOf({ tx, actor }: ReadContext, encounterId: string) {
  const documents = await tx.clinicalDocument.findMany({
    where: { encounterId },
    orderBy: [{ authoredAt: "desc" }, { id: "desc" }],
    include: { documentReadings: { where: { userId: actor.userId ?? "" }, take: 1 } },
  });
  const entries = await tx.recordEntry.findMany({
    where: { encounterId, kind: { not: "proposed-diagnosis" } },
    orderBy: [{ kind: "asc" }, { recordedOn: "asc" }, { id: "asc" }],
    take: 1000,
  });
  return {
    documents: documents.map((document) => ({
      id: document.id,
      kind: document.kind,
      title: document.title,
      authorName: document.authorName,
      authoredAt: document.authoredAt,
      signed: document.signed,
      text: document.text,
      unread: document.documentReadings.length === 0,
    })),
    entries: entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      code: entry.code,
      codeSystem: entry.codeSystem,
      display: entry.display,
      value: entry.value,
      unit: entry.unit,
      status: entry.status,
      recordedOn: fromOptionalDateColumn(entry.recordedOn) ?? null,
    })),
  };
}

export async function queriesOf({ tx }: ReadContext, encounterId: string) {
  const queries = await tx.providerQuery.findMany({
    where: { encounterId },
    orderBy: { number: "asc" },
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
    answerOption: query.answerOption,
    answerText: query.answerText,
    indicators: indicatorsOf(query),
  }));
}

/** Clinicians of the organization who can be asked: they sign in here. */
export async function cliniciansOf({ tx }: ReadContext) {
  const providers = await tx.provider.findMany({
    where: { userId: { not: null } },
    orderBy: [{ lastName: "asc" }, { firstName: "asc" }],
    select: { id: true, firstName: true, lastName: true, specialty: true },
  });
  return providers.map(({ id, firstName, lastName, specialty }) => ({
    id,
    name: `${firstName} ${lastName}`,
    specialty,
  }));
}

export interface OpenHold {
  readonly reason: string;
  readonly note: string | null;
  readonly followUpOn: CalendarDate | null;
  readonly openedAt: Date;
  /** Who must act. */
  readonly ownerName: string | null;
}

export async function openHoldOf({ tx }: ReadContext, encounterId: string): Promise<OpenHold | null> {
  const hold = await tx.encounterHold.findFirst({ where: { encounterId, closedAt: null } });
  if (!hold) return null;
  const owner = hold.ownerId
    ? await tx.appUser.findFirst({ where: { id: hold.ownerId }, select: { displayName: true } })
    : null;
  return {
    reason: hold.reason,
    note: hold.note,
    followUpOn: fromOptionalDateColumn(hold.followUpOn) ?? null,
    openedAt: hold.openedAt,
    ownerName: owner?.displayName ?? null,
  };
}
