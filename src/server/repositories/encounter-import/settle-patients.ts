import type { ImportedPatient } from "@/domain/encounters/imported-encounter";
import type { Patient } from "@/generated/prisma/client";
import { fromDateColumn, toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import { type ImportContext, inChunks, type RecordFate, report } from "./import-context";

/** Patients by the source's own id, with the ids they have here. */
export type SettledPatients = ReadonlyMap<string, string>;

type PatientRow = Omit<Patient, "organizationId">;

/**
 * A patient is known by the source's id; failing that by medical record number, birth date and family name together.
 * The same number with another birth date or name is an identity conflict: refused, for a person to settle.
 */
export async function settlePatients(
  context: ImportContext,
  patients: readonly ImportedPatient[],
  alsoNeeded: readonly string[],
): Promise<SettledPatients> {
  const { tx, sourceSystem } = context;
  const sourceIds = [...new Set([...patients.map(({ sourceId }) => sourceId), ...alsoNeeded])];
  const known = await tx.patient.findMany({ where: { sourceSystem, sourceId: { in: sourceIds } } });
  const bySource = new Map<string, PatientRow>(known.map((row) => [row.sourceId, row]));
  const sameNumber = await tx.patient.findMany({ where: { mrn: { in: patients.map(({ mrn }) => mrn) } } });
  const byNumber = new Map<string, PatientRow>(sameNumber.map((row) => [row.mrn, row]));
  const settled = new Map([...bySource].map(([sourceId, { id }]) => [sourceId, id]));
  const created: PatientRow[] = [];
  for (const patient of patients) {
    const row = toRow(patient, sourceSystem);
    const stored = bySource.get(patient.sourceId);
    const holder = byNumber.get(patient.mrn);
    if (holder && holder.id !== stored?.id && !isSamePerson(holder, row)) {
      refuse(context, patient);
      settled.delete(patient.sourceId);
      continue;
    }
    const match = stored ?? holder;
    settled.set(patient.sourceId, match?.id ?? row.id);
    byNumber.set(patient.mrn, match ?? row);
    if (!match) created.push(row);
    tell(context, patient, match ? await refresh(context, match, row) : "new");
  }
  await inChunks(created, (data) => tx.patient.createMany({ data }));
  return settled;
}

const toRow = (patient: ImportedPatient, sourceSystem: string): PatientRow => ({
  id: newId(),
  mrn: patient.mrn,
  lastName: patient.lastName,
  firstName: patient.firstName,
  middleName: patient.middleName ?? null,
  birthDate: toDateColumn(patient.birthDate),
  sex: patient.sex,
  addressLine: patient.address.line ?? null,
  city: patient.address.city ?? null,
  state: patient.address.state ?? null,
  zip: patient.address.zip ?? null,
  phone: patient.phone ?? null,
  sourceSystem,
  sourceId: patient.sourceId,
  version: 1,
});

const isSamePerson = (a: PatientRow, b: PatientRow): boolean =>
  fromDateColumn(a.birthDate) === fromDateColumn(b.birthDate) &&
  a.lastName.toLowerCase() === b.lastName.toLowerCase();

const DEMOGRAPHICS = [
  "mrn",
  "lastName",
  "firstName",
  "middleName",
  "birthDate",
  "sex",
  "addressLine",
  "city",
  "state",
  "zip",
  "phone",
] as const;

/** Takes over what the source says otherwise; a field it is silent about keeps its value. */
async function refresh({ tx }: ImportContext, stored: PatientRow, said: PatientRow): Promise<RecordFate> {
  const changes = DEMOGRAPHICS.filter(
    (field) => said[field] !== null && String(said[field]) !== String(stored[field]),
  );
  if (changes.length === 0) return "same";
  const data = Object.fromEntries(changes.map((field) => [field, said[field]]));
  await tx.patient.updateMany({
    where: { id: stored.id, version: stored.version },
    data: { ...data, version: stored.version + 1 },
  });
  return "changed";
}

function refuse(context: ImportContext, patient: ImportedPatient): void {
  const message = "This medical record number belongs to a patient with another birth date or name.";
  report(context, "block", [patient.place, "patient/identity-conflict", message]);
  context.outcomes.push({ kind: "patient", place: patient.place, fate: "refused", words: message });
}

const tell = (context: ImportContext, patient: ImportedPatient, fate: RecordFate) =>
  context.outcomes.push({ kind: "patient", place: patient.place, fate, words: "Patient" });
