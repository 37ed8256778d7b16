import { z } from "zod";
import { displayCode } from "@/domain/code-sets/code-format";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { starterCodeSets } from "@/domain/code-sets/starter/starter-code-sets";
import { type EncounterStatus, encounterLifecycle } from "@/domain/encounters/encounter-lifecycle";
import { ageOn, type CalendarDate } from "@/domain/shared/calendar-date";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { checkCodingSheet } from "@/server/repositories/coding-check";
import { type LoadedEncounter, loadEncounterToBill } from "@/server/repositories/encounter-to-bill";
import { defineQuery, type ReadContext } from "../read-model";

/** Everything the coder sees: the record left, the sheet right, findings, hold and questions, and what is open to do. */
export const getCodingWorkspace = defineQuery({
  name: "coding.get-workspace",
  permission: "coding:assign",
  discloses: "patient",
  accessed: ({ encounterId }) => ({ kind: "encounter", id: encounterId }),
  input: z.strictObject({ encounterId: z.uuid() }),

  async read(context, { encounterId }) {
    const { tx, today } = context;
    const loaded = await loadEncounterToBill(tx, encounterId);
    const { row } = loaded;
    return {
      encounter: encounterShown(loaded),
      ...sheetShown(loaded),
      record: await recordOf(context, encounterId),
      findings: await checkCodingSheet(tx, encounterId, today),
      hold: await tx.encounterHold.findFirst({
        where: { encounterId, closedAt: null },
        select: { reason: true, note: true, followUpOn: true, openedAt: true },
      }),
      queries: await tx.providerQuery.findMany({
        where: { encounterId },
        orderBy: { number: "asc" },
        select: { id: true, number: true, subject: true, status: true, answerOption: true, answerText: true },
      }),
      lease: await leaseOf(tx, encounterId, context),
      actions: encounterLifecycle.eventsFrom(row.status as EncounterStatus),
    };
  },
});

function encounterShown({ row, coverage }: LoadedEncounter) {
  const serviceFrom = fromDateColumn(row.serviceFrom);
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    status: row.status,
    setting: row.setting,
    specialty: row.specialty,
    reasonForVisit: row.reasonForVisit,
    placeOfService: row.placeOfService ?? row.facility?.placeOfService ?? null,
    serviceFrom,
    serviceTo: fromDateColumn(row.serviceTo),
    dueOn: fromOptionalDateColumn(row.dueOn),
    patient: {
      id: row.patient.id,
      name: `${row.patient.lastName}, ${row.patient.firstName}`,
      age: ageOn(fromDateColumn(row.patient.birthDate), serviceFrom),
      sex: row.patient.sex,
    },
    provider: row.provider && {
      id: row.provider.id,
      name: `${row.provider.firstName.charAt(0)}. ${row.provider.lastName}${row.provider.credentials ? `, ${row.provider.credentials}` : ""}`,
    },
    payerName: coverage?.payer.name ?? null,
  };
}

function sheetShown({ row, toBill }: LoadedEncounter) {
  const on = fromDateColumn(row.serviceFrom);
  return {
    diagnoses: row.codeAssignments.map((assignment) => ({
      id: assignment.id,
      code: displayCode("icd10cm", assignment.code),
      title: titleOf("icd10cm", assignment.code, on),
      source: assignment.source,
      evidence:
        assignment.documentId === null
          ? null
          : {
              documentId: assignment.documentId,
              start: assignment.evidenceStart ?? 0,
              end: assignment.evidenceEnd ?? 0,
              text: assignment.evidenceText ?? "",
            },
    })),
    services: toBill.charges.map((charge) => ({
      lineNumber: charge.lineNumber,
      serviceDate: charge.serviceDate,
      procedureCode: charge.procedureCode,
      title: titleOf(procedureSystem(charge.procedureCode), charge.procedureCode, charge.serviceDate),
      modifiers: charge.modifiers,
      units: charge.units,
      diagnosisPointers: charge.diagnosisPointers,
      placeOfService: charge.placeOfService ?? null,
      chargeAmount: charge.chargeAmount ?? null,
    })),
  };
}

const procedureSystem = (code: string): CodeSystem => (/^\d/.test(code) ? "cpt" : "hcpcs");

/** "Descriptor not licensed" where no free words exist; never a guess. */
function titleOf(system: CodeSystem, code: string, on: CalendarDate): string {
  const answer = starterCodeSets().lookUp({ system, code, on });
  if (answer.kind === "valid" || answer.kind === "header")
    return answer.entry.title || "descriptor not licensed";
  if (answer.kind === "not-on-date") return `${answer.title} (not valid on this date)`;
  return answer.kind === "unknown" ? "not in the loaded code set" : "no code set loaded for this date";
}

async function recordOf({ tx, actor }: ReadContext, encounterId: string) {
  const documents = await tx.clinicalDocument.findMany({
    where: { encounterId },
    orderBy: { authoredAt: "desc" },
    include: { documentReadings: { where: { userId: actor.userId ?? "" }, take: 1 } },
  });
  const entries = await tx.recordEntry.findMany({
    where: { encounterId },
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
      recordedOn: fromOptionalDateColumn(entry.recordedOn),
    })),
  };
}

async function leaseOf(tx: Transaction, encounterId: string, { actor, now }: ReadContext) {
  const item = await tx.workItem.findFirst({
    where: { kind: "code-encounter", subjectKind: "encounter", subjectId: encounterId, closedAt: null },
  });
  const running = item?.leaseHolderId && item.leaseExpiresAt && item.leaseExpiresAt > now ? item : undefined;
  if (!running?.leaseHolderId) return { holder: null, mine: false, expiresAt: null };
  const holder = await tx.appUser.findFirst({
    where: { id: running.leaseHolderId },
    select: { displayName: true },
  });
  return {
    holder: holder?.displayName ?? "another person",
    mine: running.leaseHolderId === actor.userId,
    expiresAt: running.leaseExpiresAt,
  };
}
