import { createHash } from "node:crypto";
import { canonicalText } from "@/domain/encounters/canonical-encounter";
import type { ImportedEncounter } from "@/domain/encounters/imported-encounter";
import { toDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { CareIds } from "./resolve-care";

export const contentHashOf = (encounter: ImportedEncounter): string =>
  createHash("sha256").update(canonicalText(encounter)).digest("hex");

/** The encounter's own columns, as the source says them. */
export const encounterColumns = (encounter: ImportedEncounter, care: CareIds) => ({
  ...care,
  referringNpi: encounter.referring?.npi ?? null,
  referringLastName: encounter.referring?.lastName ?? null,
  referringFirstName: encounter.referring?.firstName ?? null,
  priorAuthorization: encounter.priorAuthorization ?? null,
  accidentOn: toOptionalDateColumn(encounter.accidentOn),
  setting: encounter.setting,
  placeOfService: encounter.placeOfService,
  specialty: encounter.specialty ?? null,
  reasonForVisit: encounter.reasonForVisit ?? null,
  serviceFrom: toDateColumn(encounter.serviceFrom),
  serviceTo: toDateColumn(encounter.serviceTo),
  contentHash: contentHashOf(encounter),
});

export const chargeRows = (encounterId: string, { charges }: ImportedEncounter) =>
  charges.map((charge, position) => ({
    id: newId(),
    encounterId,
    lineNumber: position + 1,
    serviceDate: toDateColumn(charge.serviceDate),
    procedureCode: charge.procedureCode,
    modifiers: [...charge.modifiers],
    units: charge.units,
    chargeAmount: charge.chargeAmount ?? null,
    placeOfService: charge.placeOfService ?? null,
    ndc: charge.ndc ?? null,
    source: "import",
    proposed: true,
  }));

export const documentRows = (encounterId: string, { documents }: Pick<ImportedEncounter, "documents">) =>
  documents.map((document) => ({
    id: newId(),
    encounterId,
    kind: document.kind,
    title: document.title,
    authorName: document.authorName ?? null,
    authoredAt: new Date(document.authoredAt),
    signed: document.signed,
    text: document.text,
    sourceId: document.sourceId,
  }));

export const entryRows = (encounterId: string, { entries }: Pick<ImportedEncounter, "entries">) =>
  entries.map((entry) => ({
    id: newId(),
    encounterId,
    kind: entry.kind,
    codeSystem: entry.codeSystem ?? null,
    code: entry.code ?? null,
    display: entry.display,
    value: entry.value ?? null,
    unit: entry.unit ?? null,
    recordedOn: toOptionalDateColumn(entry.recordedOn),
    status: entry.status ?? null,
    sourceId: entry.sourceId,
  }));
