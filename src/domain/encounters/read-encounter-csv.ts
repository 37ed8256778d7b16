import { type CsvRecord, type CsvRow, readHeader, readRow } from "./csv/csv-record";
import { readChargeRow, readEncounterRow, readNoteRow } from "./csv/read-encounter-rows";
import { readCoverageRow, readPatientRow } from "./csv/read-people-rows";
import { createIssueLog, type IssueLog } from "./import-issue";
import type { ImportedEncounter, ImportedFile } from "./imported-encounter";
import { createTally } from "./record-tally";

/**
 * Patients, coverages and encounters of a CSV whose rows each say what they are. Rows may stand in any order; every
 * row is taken, or refused with its row, column and reason, and the others go on. A patient may have come with an
 * earlier file, so whether a patient_id is known is asked when the file is applied.
 */
export function readEncounterCsv(rows: readonly CsvRow[]): ImportedFile {
  const log = createIssueLog();
  const tally = createTally();
  const [header, ...body] = rows;
  const columns = readHeader(header, log);
  const records = columns
    ? body.flatMap((row) => {
        const record = readRow(row, columns, log);
        if (!record) tally.refused("row");
        return record ? [record] : [];
      })
    : [];
  const ofKind = <T>(kind: CsvRecord["kind"], read: (record: CsvRecord) => T | undefined): T[] =>
    records
      .filter((record) => record.kind === kind)
      .flatMap((record) => {
        const found = read(record);
        if (found === undefined) tally.refused(kind);
        else tally.taken(kind);
        return found === undefined ? [] : [found];
      });

  const patientIds = new Set<string>();
  const patients = ofKind("patient", (row) =>
    once(patientIds, readPatientRow(row), { row, log, id: "patient_id" }),
  );
  const coverages = ofKind("coverage", readCoverageRow);
  const encounterIds = new Set<string>();
  const encounters = ofKind("encounter", (row) =>
    once(encounterIds, readEncounterRow(row), { row, log, id: "encounter_id" }),
  );
  const visits = new Map(encounters.map((encounter) => [encounter.sourceId, growable(encounter)]));
  const within =
    <T>(read: (row: CsvRecord, visit: GrowingEncounter) => T | undefined) =>
    (row: CsvRecord) => {
      const visit = visits.get(row.text("encounter_id") ?? "");
      if (visit) return read(row, visit);
      log.block(
        `row ${row.line}, encounter_id`,
        "reference/unresolved",
        "No encounter row with this id was taken.",
      );
      return undefined;
    };
  ofKind(
    "charge",
    within((row, visit) => keep(visit.charges, readChargeRow(row, visit.serviceFrom))),
  );
  ofKind(
    "note",
    within((row, visit) =>
      keep(
        visit.documents,
        readNoteRow(row, { day: visit.serviceFrom, noteNumber: visit.documents.length + 1 }),
      ),
    ),
  );
  return {
    patients,
    coverages,
    encounters: [...visits.values()],
    issues: log.issues,
    tally: tally.result(),
  };
}

type GrowingEncounter = Omit<ImportedEncounter, "charges" | "documents"> & {
  readonly charges: ImportedEncounter["charges"][number][];
  readonly documents: ImportedEncounter["documents"][number][];
};
const growable = (encounter: ImportedEncounter): GrowingEncounter => ({
  ...encounter,
  charges: [],
  documents: [],
});

function keep<T>(list: T[], item: T | undefined): T | undefined {
  if (item !== undefined) list.push(item);
  return item;
}

interface RowPlace {
  readonly row: CsvRecord;
  readonly log: IssueLog;
  readonly id: string;
}

function once<T extends { readonly sourceId: string }>(
  seen: Set<string>,
  record: T | undefined,
  { row, log, id }: RowPlace,
): T | undefined {
  if (!record) return undefined;
  if (seen.has(record.sourceId)) {
    log.block(
      `row ${row.line}, ${id}`,
      "record/duplicate",
      "This id stands in the file twice; the first row counts.",
    );
    return undefined;
  }
  seen.add(record.sourceId);
  return record;
}
