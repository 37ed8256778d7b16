/** Providers of the three health care claims, on the claim and on its lines, and the numbers under which others know them. */
import {
  type Child,
  type Children,
  composite,
  fixed,
  loop,
  many,
  notUsed,
  one,
  optional,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { identifier } from "../element-types";
import { NPI, organizationNamed, partyNamed, personNamed } from "./837-parties";
import { cityStateZip, referenceOf, specialty, streetAddress } from "./building-blocks";

/** On a line a number may be another payer's: then REF04 names that payer. */
const otherPayerId = composite({ qualifier: fixed("2U"), payerId: required(identifier(50)) });
const payerReferenceFields = {
  reference: required(identifier(50)),
  description: notUsed,
  otherPayer: situational(otherPayerId, "Other Payer Primary Identifier"),
};
export const payerReference = (referenceQualifier: string, name: string) =>
  segment("REF", name, { qualifier: qualifier(referenceQualifier), ...payerReferenceFields });
export const lineReferences = <const C extends readonly [string, string, ...string[]]>(
  name: string,
  ...codes: C
) => segment("REF", name, { qualifier: qualifier(...codes), ...payerReferenceFields });

/** Numbers under which others know a provider. */
export const referringIds = (name: string) =>
  many(referenceOf(`${name} Secondary Identification`, 50, "0B", "1G", "G2"), 3);
export const providerIds = (name: string) =>
  many(referenceOf(`${name} Secondary Identification`, 50, "0B", "1G", "G2", "LU"), 4);
export const locationIds = many(
  referenceOf("Service Facility Location Secondary Identification", 50, "0B", "G2", "LU"),
  3,
);
export const lineReferringIds = (name: string) =>
  many(lineReferences(`${name} Secondary Identification`, "0B", "1G", "G2"), 20);
export const lineProviderIds = (name: string) =>
  many(lineReferences(`${name} Secondary Identification`, "0B", "1G", "G2", "LU"), 20);
export const lineLocationIds = many(
  lineReferences("Service Facility Location Secondary Identification", "G2", "LU"),
  3,
);

export const facilityOf = <C extends Children>(id: string, rest: C) =>
  loop(id, "Service Facility Location Name", {
    name: one(organizationNamed("77", "Service Facility Location Name", NPI)),
    address: one(streetAddress),
    city: one(cityStateZip),
    ...rest,
  });

/** A person whom others know by up to four numbers. */
export const claimProvider = (id: string, entity: string, name: string) =>
  loop(id, `${name} Name`, {
    name: one(personNamed(entity, `${name} Name`, NPI)),
    secondaryIds: providerIds(name),
  });
export const lineProvider = (id: string, entity: string, name: string) =>
  loop(id, `${name} Name`, {
    name: one(personNamed(entity, `${name} Name`, NPI)),
    secondaryIds: lineProviderIds(name),
  });
export const lineReferring = (id: string, entity: string, name: string) =>
  loop(id, `${name} Name`, {
    name: one(personNamed(entity, `${name} Name`, NPI)),
    secondaryIds: lineReferringIds(name),
  });
export const assistantSurgeon = <I extends Child>(id: string, secondaryIds: I) =>
  loop(id, "Assistant Surgeon Name", {
    name: one(personNamed("DD", "Assistant Surgeon Name", NPI)),
    specialty: optional(specialty("Assistant Surgeon Specialty Information", "AS")),
    secondaryIds,
  });
/** Professionals and dentists render services as persons or as groups. */
const rendering = <I extends Child>(id: string, secondaryIds: I) =>
  loop(id, "Rendering Provider Name", {
    name: one(partyNamed("82", "Rendering Provider Name", NPI)),
    specialty: optional(specialty("Rendering Provider Specialty Information", "PE")),
    secondaryIds,
  });
export const renderingProvider = rendering("2310B", providerIds("Rendering Provider"));
export const lineRenderingProvider = rendering("2420A", lineProviderIds("Rendering Provider"));
