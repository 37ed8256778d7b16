import { z } from "zod";
import type { EncounterStatus } from "@/domain/encounters/encounter-lifecycle";
import type { EncounterGap } from "@/domain/encounters/find-gaps";
import type { Setting } from "@/domain/encounters/setting";
import { ageOn } from "@/domain/shared/calendar-date";
import type { Prisma } from "@/generated/prisma/client";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { defineQuery } from "@/server/queries/read-model";
import { notFound } from "@/server/refusal";
import { fromStored } from "@/server/repositories/encounter-import/upstream-change";
import { reaches, treats } from "@/server/repositories/visible-record";
import { encounterActions } from "./encounter-actions";
import { chargesOf, claimsOf, documentsOf, entriesOf, holdsOf, queriesOf } from "./encounter-parts";
import { encounterTimeline } from "./encounter-timeline";

const include = {
  patient: { include: { coverages: { include: { payer: true }, orderBy: { rank: "asc" } } } },
  practice: true,
  provider: true,
  facility: true,
} satisfies Prisma.EncounterInclude;
export type EncounterRecordRow = Prisma.EncounterGetPayload<{ include: typeof include }>;

/** One encounter as its record holds it; clinicians see neither codes nor money (SOD-7). */
export const getEncounter = defineQuery({
  name: "encounters.get",
  permission: "encounter:read",
  discloses: "patient",
  accessed: ({ encounterId }) => ({ kind: "encounter", id: encounterId }),
  input: z.strictObject({ encounterId: z.uuid() }),
  async read(context, { encounterId }) {
    const { tx, actor, reach, today } = context;
    const row = await tx.encounter.findFirst({ where: { id: encounterId }, include });
    if (!row || (reach === "own" && !(await treats(tx, actor, row)))) throw notFound("encounter");
    const masked = reach === "masked";
    const documentsVisible = await reaches(tx, { actor, permission: "document:read" }, row);
    const withMoney = reach === "all";
    const documents = documentsVisible ? await documentsOf(context, encounterId) : [];
    const queries = masked ? [] : await queriesOf(tx, encounterId);
    const claims = withMoney ? await claimsOf(tx, encounterId) : [];
    const holds = (await holdsOf(tx, encounterId)).map((hold) => (masked ? { ...hold, note: null } : hold));
    return {
      today,
      encounter: masked ? { ...shown(row), ...WITHHELD } : shown(row),
      patient: masked ? null : patientShown(row),
      coverages: masked ? [] : coveragesShown(row),
      charges: withMoney ? await chargesOf(tx, encounterId) : [],
      documents,
      documentsVisible,
      entries: documentsVisible ? await entriesOf(tx, encounterId) : [],
      holds,
      queries,
      claims,
      change: withMoney ? changeShown(row) : null,
      timeline: encounterTimeline(row, { documents, queries, claims, holds }),
      actions: encounterActions(row, context),
    };
  },
});

/** The sender's own number of the visit, and words about the patient. */
const WITHHELD = { sourceId: null, reasonForVisit: null };

const fullName = (person: { lastName: string; firstName: string; credentials?: string | null }): string =>
  `${person.firstName} ${person.lastName}${person.credentials ? `, ${person.credentials}` : ""}`;

const shown = (row: EncounterRecordRow) => ({
  id: row.id,
  number: row.number,
  version: row.version,
  status: row.status as EncounterStatus,
  statusSince: row.statusSince,
  gaps: row.gaps as EncounterGap[],
  setting: row.setting as Setting,
  placeOfService: row.placeOfService,
  specialty: row.specialty,
  reasonForVisit: row.reasonForVisit,
  serviceFrom: fromDateColumn(row.serviceFrom),
  serviceTo: fromDateColumn(row.serviceTo),
  dueOn: fromOptionalDateColumn(row.dueOn) ?? null,
  practiceName: row.practice?.name ?? null,
  provider: row.provider
    ? {
        id: row.provider.id,
        name: fullName(row.provider),
        npi: row.provider.npi,
        canAnswer: row.provider.userId !== null,
      }
    : null,
  facilityName: row.facility?.name ?? null,
  referringNpi: row.referringNpi,
  priorAuthorization: row.priorAuthorization,
  accidentOn: fromOptionalDateColumn(row.accidentOn) ?? null,
  endReason: row.nonBillableReason,
  sourceSystem: row.sourceSystem,
  sourceId: row.sourceId,
  importedAt: row.createdAt,
});

const patientShown = ({ patient, serviceFrom }: EncounterRecordRow) => ({
  id: patient.id,
  name: `${patient.lastName}, ${patient.firstName}${patient.middleName ? ` ${patient.middleName}` : ""}`,
  mrn: patient.mrn,
  birthDate: fromDateColumn(patient.birthDate),
  age: ageOn(fromDateColumn(patient.birthDate), fromDateColumn(serviceFrom)),
  sex: patient.sex,
  address: [patient.addressLine, patient.city, [patient.state, patient.zip].filter(Boolean).join(" ")]
    .filter(Boolean)
    .join(", "),
});

const coveragesShown = ({ patient, serviceFrom }: EncounterRecordRow) =>
  patient.coverages.map((coverage) => ({
    id: coverage.id,
    rank: coverage.rank,
    payerName: coverage.payer.name,
    memberId: coverage.memberId,
    groupNumber: coverage.groupNumber,
    relationship: coverage.relationship,
    effectiveFrom: fromOptionalDateColumn(coverage.effectiveFrom) ?? null,
    effectiveTo: fromOptionalDateColumn(coverage.effectiveTo) ?? null,
    inForce:
      (coverage.effectiveFrom === null || coverage.effectiveFrom <= serviceFrom) &&
      (coverage.effectiveTo === null || coverage.effectiveTo >= serviceFrom),
  }));

function changeShown({ upstreamChange }: EncounterRecordRow) {
  const change = fromStored(upstreamChange);
  return change ? { receivedAt: new Date(change.receivedAt), differences: change.differences } : null;
}
