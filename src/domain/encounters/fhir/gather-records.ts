import type { IssueLog } from "../import-issue";
import type {
  ImportedCharge,
  ImportedDocument,
  ImportedEncounter,
  ImportedRecordEntry,
} from "../imported-encounter";
import type { BundleEntry, BundleIndex } from "./bundle-index";
import type { NamedPayer } from "./coverage-by-name";
import { textAt } from "./fhir-value";
import { readClaim } from "./read-claim";
import { readDocument } from "./read-document";
import type { EncounterHead } from "./read-encounter";
import { RECORD_ENTRY_SHAPES, readRecordEntry } from "./read-record-entry";

interface Gathered {
  readonly head: EncounterHead;
  readonly charges: ImportedCharge[];
  readonly documents: ImportedDocument[];
  readonly entries: ImportedRecordEntry[];
}

interface Surroundings {
  readonly index: BundleIndex;
  readonly log: IssueLog;
  readonly readAll: <T>(type: string, read: (entry: BundleEntry) => T | undefined) => T[];
}

/** Files every document, claim and structured entry with the encounter it belongs to. */
export function gatherRecords(
  heads: readonly EncounterHead[],
  surroundings: Surroundings,
): { encounters: ImportedEncounter[]; namedPayers: NamedPayer[]; read: readonly string[] } {
  const { index, log, readAll } = surroundings;
  const gathered = new Map<string, Gathered>(
    heads.map((head) => [head.sourceId, { head, charges: [], documents: [], entries: [] }]),
  );
  const byPatient = Map.groupBy(
    [...heads].sort((a, b) => (a.serviceFrom < b.serviceFrom ? -1 : 1)),
    ({ patientSourceId }) => patientSourceId,
  );
  const home = (entry: BundleEntry): Gathered | undefined => {
    const named = encounterReference(entry);
    const id =
      named === undefined
        ? nearestEncounter(entry, index, byPatient)
        : textAt(index.resolve(named, entry.resource), "id");
    const found = id === undefined ? undefined : gathered.get(id);
    if (!found)
      log.block(
        entry.place,
        "reference/unresolved",
        "It belongs to no encounter that was taken from this file.",
      );
    return found;
  };

  const kinds = Object.keys(RECORD_ENTRY_SHAPES);
  for (const kind of kinds)
    readAll(kind, (entry) => {
      const own = home(entry);
      return own && keep(own.entries, readRecordEntry(entry, log));
    });
  readAll("DocumentReference", (entry) => {
    const own = home(entry);
    return own && keep(own.documents, readDocument(entry, index, log));
  });
  const namedPayers = readAll("Claim", (entry) => {
    const own = home(entry);
    if (!own) return undefined;
    const { charges, entries, payerName } = readClaim(entry, index, log);
    own.charges.push(...charges);
    own.entries.push(...entries);
    const { patientSourceId, serviceFrom: on } = own.head;
    return { place: entry.place, patientSourceId, name: payerName ?? "", on };
  }).filter(({ name }) => name !== "");
  return {
    encounters: [...gathered.values()].map(({ head, ...records }) => ({ ...head, ...records })),
    namedPayers,
    read: [...kinds, "DocumentReference", "Claim"],
  };
}

function keep<T>(list: T[], item: T | undefined): T | undefined {
  if (item !== undefined) list.push(item);
  return item;
}

const encounterReference = ({ resource }: BundleEntry): string | undefined =>
  textAt(resource, "encounter", "reference") ??
  textAt(resource, "context", "encounter", 0, "reference") ??
  textAt(resource, "item", 0, "encounter", 0, "reference");

/** What is said of the patient alone stands in the record of the first visit on or after its date, or of the last. */
function nearestEncounter(
  { resource }: BundleEntry,
  index: BundleIndex,
  byPatient: ReadonlyMap<string, readonly EncounterHead[]>,
): string | undefined {
  const reference = textAt(resource, "patient", "reference") ?? textAt(resource, "subject", "reference");
  const visits = byPatient.get(textAt(index.resolve(reference, resource), "id") ?? "") ?? [];
  const day = (textAt(resource, "recordedDate") ?? textAt(resource, "date") ?? "").slice(0, 10);
  return (visits.find(({ serviceFrom }) => serviceFrom >= day) ?? visits.at(-1))?.sourceId;
}
