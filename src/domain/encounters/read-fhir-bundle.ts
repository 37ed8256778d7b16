import { type BundleEntry, indexBundle } from "./fhir/bundle-index";
import { coveragesByName } from "./fhir/coverage-by-name";
import { type Json, textAt } from "./fhir/fhir-value";
import { gatherRecords } from "./fhir/gather-records";
import { readCoverage } from "./fhir/read-coverage";
import { readEncounter } from "./fhir/read-encounter";
import { readPatient } from "./fhir/read-person";
import { createIssueLog, type IssueLog } from "./import-issue";
import type { ImportedFile } from "./imported-encounter";
import { createTally } from "./record-tally";

/** Read where an encounter, coverage or document refers to them. */
const SUPPORTING = new Set(["Practitioner", "PractitionerRole", "Organization", "Location", "RelatedPerson"]);

/** Patients, coverages and encounters of a FHIR R4 bundle. Never throws: what cannot be read is an issue with its place. */
export function readFhirBundle(bundle: Json): ImportedFile {
  const log = createIssueLog();
  if (textAt(bundle, "resourceType") !== "Bundle") {
    log.block("file", "file/not-a-bundle", "The file is JSON, but not a FHIR bundle.");
    return { patients: [], coverages: [], encounters: [], issues: log.issues, tally: [] };
  }
  const tally = createTally();
  const index = indexBundle(bundle, (place, problem) => {
    tally.refused("entry");
    if (problem === "duplicate")
      log.block(place, "record/duplicate", "The same resource stands in this file twice.");
    else log.block(place, "resource/damaged", "The entry holds no resource with a type and an id.");
  });
  const settled = new Set(["Patient", "Coverage", "Encounter"]);
  /** Reads every entry of a type and counts what became of each. */
  const readAll = <T>(type: string, read: (entry: BundleEntry) => T | undefined): T[] =>
    index.ofType(type).flatMap((entry) => {
      const found = read(entry);
      if (found === undefined) tally.refused(type);
      else tally.taken(type);
      return found === undefined ? [] : [found];
    });

  const patients = readAll("Patient", (entry) => readPatient(entry, log));
  const known = new Set(patients.map(({ sourceId }) => sourceId));
  const coverages = readAll("Coverage", (entry) => ofKnown(known, readCoverage(entry, index, log), log));
  const heads = readAll("Encounter", (entry) => ofKnown(known, readEncounter(entry, index, log), log));
  const { encounters, namedPayers, read } = gatherRecords(heads, { index, log, readAll });
  for (const type of read) settled.add(type);
  tellUnread(
    index.entries.filter(({ type }) => !settled.has(type)),
    { log, tally },
  );
  const covered = new Set(coverages.map(({ patientSourceId }) => patientSourceId));
  const unnamed = namedPayers.filter(({ patientSourceId }) => !covered.has(patientSourceId));
  return {
    patients,
    coverages: [...coverages, ...coveragesByName(unnamed, log)],
    encounters,
    issues: log.issues,
    tally: tally.result(),
  };
}

function ofKnown<T extends { readonly place: string; readonly patientSourceId: string }>(
  known: ReadonlySet<string>,
  record: T | undefined,
  log: IssueLog,
): T | undefined {
  if (!record || known.has(record.patientSourceId)) return record;
  log.block(record.place, "patient/refused", "Its patient was refused; see there.");
  return undefined;
}

/** Supporting resources are taken; for the rest one issue a kind says where the first stands and how many there are. */
function tellUnread(
  entries: readonly BundleEntry[],
  { log, tally }: { readonly log: IssueLog; readonly tally: ReturnType<typeof createTally> },
): void {
  for (const [type, ofType] of Map.groupBy(entries, ({ type }) => type)) {
    for (const { type: kind } of ofType) {
      if (SUPPORTING.has(kind)) tally.taken(kind);
      else tally.notRead(kind);
    }
    const [first] = ofType;
    if (SUPPORTING.has(type) || !first) continue;
    const more = ofType.length > 1 ? ` and ${ofType.length - 1} more` : "";
    log.note(`${first.place}${more}`, "resource/not-read", `Resources of kind ${type} are not read.`);
  }
}
