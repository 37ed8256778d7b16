import type { ImportedFile } from "./imported-encounter";

/** Patients whose records are applied in one transaction. */
export const PATIENTS_PER_PART = 200;

const patientIdsOf = (file: ImportedFile): string[] => [
  ...new Set([
    ...file.patients.map(({ sourceId }) => sourceId),
    ...file.coverages.map(({ patientSourceId }) => patientSourceId),
    ...file.encounters.map(({ patientSourceId }) => patientSourceId),
  ]),
];

export const countParts = (file: ImportedFile): number =>
  Math.ceil(patientIdsOf(file).length / PATIENTS_PER_PART);

/** All records of the patients of one part, counted from 0; a patient is never divided. */
export function partOfFile(
  file: ImportedFile,
  part: number,
): Pick<ImportedFile, "patients" | "coverages" | "encounters"> {
  const ids = new Set(patientIdsOf(file).slice(part * PATIENTS_PER_PART, (part + 1) * PATIENTS_PER_PART));
  return {
    patients: file.patients.filter(({ sourceId }) => ids.has(sourceId)),
    coverages: file.coverages.filter(({ patientSourceId }) => ids.has(patientSourceId)),
    encounters: file.encounters.filter(({ patientSourceId }) => ids.has(patientSourceId)),
  };
}
