import { readDay, withoutUndefined } from "../field-text";
import type { IssueLog } from "../import-issue";
import type {
  ImportedEncounter,
  ImportedFacility,
  ImportedPractice,
  ImportedProvider,
} from "../imported-encounter";
import { placeOfSetting, type Setting, settingOfClass } from "../setting";
import type { BundleEntry, BundleIndex } from "./bundle-index";
import { codingsAt, type Json, listAt, textAt, wordsAt } from "./fhir-value";
import { npiOf, readFhirAddress, readProvider } from "./read-person";

export type EncounterHead = Omit<ImportedEncounter, "charges" | "documents" | "entries">;

const ENDED: Readonly<Record<string, string>> = {
  cancelled: "was canceled",
  "entered-in-error": "was entered in error",
};

/** The encounter without what other resources say about it. */
export function readEncounter(
  entry: BundleEntry,
  index: BundleIndex,
  log: IssueLog,
): EncounterHead | undefined {
  const { place, id, resource } = entry;
  const ended = ENDED[textAt(resource, "status") ?? ""];
  if (ended) {
    log.block(`${place} status`, "encounter/not-finished", `The encounter ${ended} at its source.`);
    return undefined;
  }
  const patientSourceId = textAt(index.resolve(textAt(resource, "subject", "reference"), resource), "id");
  if (!patientSourceId)
    log.block(
      `${place} subject`,
      "reference/unresolved",
      "The patient of this encounter is not in this bundle.",
    );
  const dates = readDates(entry, log);
  if (!patientSourceId || !dates) return undefined;
  const setting = readSetting(entry, log);
  return withoutUndefined({
    place,
    sourceId: id,
    patientSourceId,
    setting,
    placeOfService: placeOfSetting(setting),
    specialty: wordsAt(resource, "serviceType")?.toLowerCase(),
    reasonForVisit: wordsAt(resource, "reasonCode", 0) ?? wordsAt(resource, "type", 0),
    ...dates,
    provider: readAttending(resource, index),
    practice: readServiceProvider(resource, index),
    facility: readPlaceOfCare(resource, index),
  });
}

function readDates({ place, resource }: BundleEntry, log: IssueLog) {
  const start = textAt(resource, "period", "start");
  const serviceFrom = start === undefined ? undefined : readDay(start);
  if (!serviceFrom) {
    log.block(
      `${place} period.start`,
      start ? "field/invalid" : "field/missing",
      "The encounter has no service date.",
    );
    return undefined;
  }
  const end = textAt(resource, "period", "end");
  const serviceTo = end === undefined ? serviceFrom : readDay(end);
  if (!serviceTo || serviceTo < serviceFrom) {
    log.block(
      `${place} period.end`,
      "field/invalid",
      "The encounter ends before it starts, or its end is no date.",
    );
    return undefined;
  }
  return { serviceFrom, serviceTo };
}

function readSetting({ place, resource }: BundleEntry, log: IssueLog): Setting {
  const actCode = textAt(resource, "class", "code") ?? codingsAt(resource, "class", 0)[0]?.code;
  const setting = actCode === undefined ? undefined : settingOfClass(actCode);
  if (setting) return setting;
  log.warn(
    `${place} class`,
    "field/invalid",
    `The class ${actCode ?? "(none)"} is not known; taken as an office visit.`,
  );
  return "office";
}

/** The attending or primary performer; the first participant when none is marked. */
function readAttending(resource: Json, index: BundleIndex): ImportedProvider | undefined {
  const participants = listAt(resource, "participant");
  const marked = participants.find((one) =>
    listAt(one, "type").some((type) =>
      codingsAt(type).some(({ code }) => code === "ATND" || code === "PPRF"),
    ),
  );
  const reference = textAt(marked ?? participants[0], "individual", "reference");
  const practitioner = index.resolve(reference, resource);
  if (practitioner && textAt(practitioner, "resourceType") === "Practitioner")
    return readProvider(practitioner, index.ofType("PractitionerRole"));
  const npi = reference?.startsWith("Practitioner?identifier=") ? reference.split("|")[1] : undefined;
  return npi ? { npi } : undefined;
}

function readServiceProvider(resource: Json, index: BundleIndex): ImportedPractice | undefined {
  const organization = index.resolve(textAt(resource, "serviceProvider", "reference"), resource);
  if (!organization) return undefined;
  return withoutUndefined({
    npi: npiOf(organization),
    name: textAt(organization, "name"),
    sourceKey: textAt(organization, "id"),
  });
}

/** The Location of the encounter; without one, the organization that gave the care. */
function readPlaceOfCare(resource: Json, index: BundleIndex): ImportedFacility | undefined {
  const location = index.resolve(textAt(resource, "location", 0, "location", "reference"), resource);
  const found = location ?? index.resolve(textAt(resource, "serviceProvider", "reference"), resource);
  if (!found) return undefined;
  return withoutUndefined({
    sourceKey: textAt(found, "id"),
    name: textAt(found, "name"),
    npi: npiOf(found),
    address: readFhirAddress(found),
  });
}
