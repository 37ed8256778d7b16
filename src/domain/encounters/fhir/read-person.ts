import { readAddress, readDate, readSex, withoutUndefined } from "../field-text";
import type { IssueLog } from "../import-issue";
import type { ImportedAddress, ImportedPatient, ImportedProvider } from "../imported-encounter";
import type { BundleEntry } from "./bundle-index";
import { codingsAt, type Json, listAt, textAt } from "./fhir-value";

/** The official name, or the usual one, or the first. */
export function readName(resource: Json): { lastName?: string; firstName?: string; middleName?: string } {
  const names = listAt(resource, "name");
  const name =
    names.find((one) => textAt(one, "use") === "official") ??
    names.find((one) => textAt(one, "use") === "usual") ??
    names[0];
  return withoutUndefined({
    lastName: textAt(name, "family"),
    firstName: textAt(name, "given", 0),
    middleName: textAt(name, "given", 1),
  });
}

export function readFhirAddress(resource: Json): ImportedAddress {
  const address = listAt(resource, "address")[0] ?? (resource as { address?: Json } | null)?.address;
  return readAddress({
    line: textAt(address, "line", 0),
    city: textAt(address, "city"),
    state: textAt(address, "state"),
    zip: textAt(address, "postalCode"),
  });
}

export function readPatient(
  { place, id, resource }: BundleEntry,
  log: IssueLog,
): ImportedPatient | undefined {
  const { lastName, firstName, middleName } = readName(resource);
  const birthText = textAt(resource, "birthDate");
  const birthDate = birthText === undefined ? undefined : readDate(birthText);
  const genderText = textAt(resource, "gender");
  const sex = genderText === undefined ? undefined : readSex(genderText);
  if (!lastName) log.block(`${place} name.family`, "field/missing", "The patient has no family name.");
  if (!firstName) log.block(`${place} name.given`, "field/missing", "The patient has no given name.");
  if (!birthDate)
    log.block(
      `${place} birthDate`,
      birthText ? "field/invalid" : "field/missing",
      "A full birth date is needed.",
    );
  if (!sex) log.warn(`${place} gender`, "field/missing", "The sex is not given; it is kept as unknown.");
  if (!lastName || !firstName || !birthDate) return undefined;
  return withoutUndefined({
    place,
    sourceId: id,
    mrn: recordNumber(resource) ?? id,
    lastName,
    firstName,
    middleName,
    birthDate,
    sex: sex ?? "U",
    address: readFhirAddress(resource),
    phone: readPhone(resource),
  });
}

/** The identifier typed as medical record number (v2-0203 MR). */
const recordNumber = (resource: Json): string | undefined =>
  textAt(
    listAt(resource, "identifier").find((identifier) =>
      codingsAt(identifier, "type").some(({ code }) => code === "MR"),
    ),
    "value",
  );

function readPhone(resource: Json): string | undefined {
  const phone = listAt(resource, "telecom").find((telecom) => textAt(telecom, "system") === "phone");
  const digits = textAt(phone, "value")
    ?.replace(/\D/g, "")
    .replace(/^1(?=\d{10}$)/, "");
  return digits?.length === 10 ? digits : undefined;
}

const NPI_SYSTEM = "http://hl7.org/fhir/sid/us-npi";
const TAXONOMY_SYSTEM = "http://nucc.org/provider-taxonomy";

/** The NPI as the source writes it; whether it is one is asked when the file is applied. */
export const npiOf = (resource: Json): string | undefined =>
  textAt(
    listAt(resource, "identifier").find((identifier) => textAt(identifier, "system") === NPI_SYSTEM),
    "value",
  );

/** A Practitioner, with what a PractitionerRole of the same bundle says about specialty. */
export function readProvider(resource: Json, roles: readonly BundleEntry[]): ImportedProvider {
  const { lastName, firstName } = readName(resource);
  const id = textAt(resource, "id");
  const role = roles.find(
    (entry) => id !== undefined && textAt(entry.resource, "practitioner", "reference")?.endsWith(id),
  );
  const specialties = listAt(role?.resource, "specialty").flatMap((concept) => codingsAt(concept));
  const qualifications = listAt(resource, "qualification").flatMap((one) => codingsAt(one, "code"));
  const taxonomy = [...specialties, ...qualifications].find(({ system }) => system === TAXONOMY_SYSTEM);
  return withoutUndefined({
    sourceKey: id,
    npi: npiOf(resource),
    lastName,
    firstName,
    credentials: textAt(resource, "name", 0, "suffix", 0),
    taxonomyCode: taxonomy?.code,
    specialty: specialties[0]?.display.toLowerCase(),
  });
}
