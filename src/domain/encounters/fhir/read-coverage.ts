import { readDay, readRelationship, withoutUndefined } from "../field-text";
import type { IssueLog } from "../import-issue";
import type { ImportedCoverage, ImportedPayer, ImportedSubscriber } from "../imported-encounter";
import type { BundleEntry, BundleIndex } from "./bundle-index";
import { codingsAt, type Json, listAt, textAt } from "./fhir-value";
import { readFhirAddress, readName } from "./read-person";

/** The payer's id (payor Organization's identifier) and name. */
export function readPayer(coverage: Json, index: BundleIndex): ImportedPayer {
  const payor = listAt(coverage, "payor")[0];
  const organization = index.resolve(textAt(payor, "reference"), coverage);
  return withoutUndefined({
    payerId: textAt(organization, "identifier", 0, "value"),
    name: textAt(organization, "name") ?? textAt(payor, "display") ?? textAt(coverage, "type", "text"),
  });
}

export function readCoverage(
  { place, resource }: BundleEntry,
  index: BundleIndex,
  log: IssueLog,
): ImportedCoverage | undefined {
  const beneficiary = index.resolve(textAt(resource, "beneficiary", "reference"), resource);
  const patientSourceId = textAt(beneficiary, "id");
  if (!patientSourceId) {
    log.block(`${place} beneficiary`, "reference/unresolved", "The covered patient is not in this bundle.");
    return undefined;
  }
  const status = textAt(resource, "status");
  if (status === "cancelled" || status === "entered-in-error") {
    log.note(place, "coverage/self-pay", `The coverage is marked ${status}; it is left out.`);
    return undefined;
  }
  const rank = Number(textAt(resource, "order") ?? "1");
  if (![1, 2, 3].includes(rank)) {
    log.block(`${place} order`, "field/invalid", "The order of coverages is 1, 2 or 3.");
    return undefined;
  }
  const memberId = textAt(resource, "subscriberId") ?? textAt(resource, "identifier", 0, "value");
  if (!memberId) log.warn(`${place} subscriberId`, "field/missing", "The coverage has no member id.");
  const from = textAt(resource, "period", "start");
  const to = textAt(resource, "period", "end");
  const relationship =
    codingsAt(resource, "relationship").flatMap(({ code }) => (code ? [readRelationship(code)] : []))[0] ??
    "self";
  return withoutUndefined({
    place,
    patientSourceId,
    rank,
    payer: readPayer(resource, index),
    memberId,
    groupNumber: groupNumber(resource),
    relationship,
    subscriber: relationship === "self" ? undefined : readSubscriber(resource, index),
    effectiveFrom: from === undefined ? undefined : readDay(from),
    effectiveTo: to === undefined ? undefined : readDay(to),
  });
}

const groupNumber = (coverage: Json): string | undefined =>
  textAt(
    listAt(coverage, "class").find((one) => codingsAt(one, "type").some(({ code }) => code === "group")),
    "value",
  );

/** The subscriber when it is not the patient: a Patient or RelatedPerson of the bundle. */
function readSubscriber(coverage: Json, index: BundleIndex): ImportedSubscriber | undefined {
  const person = index.resolve(textAt(coverage, "subscriber", "reference"), coverage);
  if (!person) return undefined;
  const { lastName, firstName } = readName(person);
  const birthDate = textAt(person, "birthDate");
  const gender = textAt(person, "gender");
  return withoutUndefined({
    lastName,
    firstName,
    birthDate: birthDate === undefined ? undefined : readDay(birthDate),
    sex: gender === "female" ? ("F" as const) : gender === "male" ? ("M" as const) : undefined,
    address: readFhirAddress(person),
  });
}
