/** Parties of the three health care claims: who sends, who is insured, who pays, who treats. */
import {
  code,
  type ElementType,
  type Fields,
  fixed,
  group,
  loop,
  many,
  notUsed,
  one,
  optional,
  qualifier,
  required,
  segment,
  situational,
  some,
} from "../definition";
import { identifier, text } from "../element-types";
import { demographics } from "./837-segments";
import { cityStateZip, reference, referenceOf, streetAddress, unused } from "./building-blocks";
import { codesIn } from "./code-list";
import {
  GIVEN_NAMES,
  identifiedBy,
  LAST_NAME_REQUIRED,
  NO_GIVEN_NAMES,
  NOT_IDENTIFIED,
  nameSegment,
  ORGANIZATION,
  PERSON,
  PERSON_OR_ORGANIZATION,
  perhapsIdentifiedBy,
} from "./name-blocks";

/** National provider identifier, where there is one. */
export const NPI = perhapsIdentifiedBy(code("XX"));
export const PAYER_ID = identifiedBy(code("PI", "XV"));

export const personNamed = <I extends Fields>(entity: string, name: string, ids: I) =>
  nameSegment(name, {
    entity: qualifier(entity),
    ...PERSON,
    lastName: required(text(60)),
    ...GIVEN_NAMES,
    ...ids,
  });
export const organizationNamed = <I extends Fields>(entity: string, name: string, ids: I) =>
  nameSegment(name, {
    entity: qualifier(entity),
    ...ORGANIZATION,
    organization: required(text(60), "Organization Name"),
    ...NO_GIVEN_NAMES,
    ...ids,
  });
export const partyNamed = <I extends Fields>(entity: string, name: string, ids: I) =>
  nameSegment(name, {
    entity: qualifier(entity),
    ...PERSON_OR_ORGANIZATION,
    ...LAST_NAME_REQUIRED,
    ...GIVEN_NAMES,
    ...ids,
  });
/** Of this party only the role matters, or a number that follows. */
export const unnamed = <T extends Fields>(entity: string, name: string, type: T) =>
  nameSegment(name, {
    entity: qualifier(entity),
    ...type,
    lastNameOrOrganization: notUsed,
    ...NO_GIVEN_NAMES,
    ...NOT_IDENTIFIED,
  });
export const personOf = (entity: string) => (name: string) => personNamed(entity, name, NPI);

/** Who to ask, with at least one number of these kinds; an extension (EX) never comes first. */
export const reachable = <const C extends readonly string[]>(name: string, ...kinds: C) =>
  segment(
    "PER",
    name,
    {
      contactFunction: qualifier("IC"),
      name: situational(text(60)),
      qualifier: required(code(...kinds), "Communication Number Qualifier"),
      number: required(text(256), "Communication Number"),
      others: situational(
        group({ qualifier: required(code(...kinds, "EX")), number: required(text(256)) }, 2),
        "Communication Number",
      ),
      ...unused(9, 9),
    },
    "P0304",
    "P0506",
    "P0708",
  );
export const officeContact = (name: string) => reachable(name, "EM", "FX", "TE");
/** Property and casualty payers telephone. */
export const casualtyContact = (name: string) =>
  segment(
    "PER",
    name,
    {
      contactFunction: qualifier("IC"),
      name: situational(text(60)),
      telephoneQualifier: fixed("TE", "Communication Number Qualifier"),
      telephone: required(text(256), "Telephone Number"),
      extensionQualifier: situational(code("EX"), "Communication Number Qualifier"),
      extension: situational(text(256), "Telephone Extension"),
      ...unused(7, 9),
    },
    "P0506",
  );

export const submitter = loop("1000A", "Submitter Name", {
  name: one(
    nameSegment("Submitter Name", {
      entity: qualifier("41"),
      ...PERSON_OR_ORGANIZATION,
      lastNameOrOrganization: required(text(60), "Submitter Last or Organization Name"),
      firstName: situational(text(35)),
      middleName: situational(text(25)),
      prefix: notUsed,
      suffix: notUsed,
      idQualifier: fixed("46"),
      id: required(identifier(80, 2), "Submitter Identifier"),
    }),
  ),
  contacts: some(officeContact("Submitter EDI Contact Information"), 2),
});
export const receiver = loop("1000B", "Receiver Name", {
  name: one(
    organizationNamed("40", "Receiver Name", {
      idQualifier: fixed("46"),
      id: required(identifier(80, 2), "Receiver Primary Identifier"),
    }),
  ),
});

/** Where the payer sends its payment when not to the billing address. */
export const payToAddress = <T extends Fields>(type: T) =>
  loop("2010AB", "Pay-to Address Name", {
    name: one(unnamed("87", "Pay-to Address Name", type)),
    address: one(streetAddress),
    city: one(cityStateZip),
  });
/** A health plan that is paid in the provider's stead: subrogation. */
export const payToPlan = loop("2010AC", "Pay-to Plan Name", {
  name: one(organizationNamed("PE", "Pay-to Plan Name", PAYER_ID)),
  address: one(streetAddress),
  city: one(cityStateZip),
  secondaryId: optional(referenceOf("Pay-to Plan Secondary Identification", 50, "2U", "FY", "NF")),
  taxId: one(reference("EI", "Pay-to Plan Tax Identification Number")),
});

/** Loop 2010AA of professionals and dentists, who may bill as persons. */
export const practice = loop("2010AA", "Billing Provider Name", {
  name: one(partyNamed("85", "Billing Provider Name", NPI)),
  address: one(streetAddress),
  city: one(cityStateZip),
  taxId: one(referenceOf("Billing Provider Tax Identification", 50, "EI", "SY")),
  licenses: many(referenceOf("Billing Provider UPIN or License Information", 50, "0B", "1G"), 2),
  contacts: many(officeContact("Billing Provider Contact Information"), 2),
});

const casualtyClaim = optional(reference("Y4", "Property and Casualty Claim Number"));
const casualtyPatientId = optional(referenceOf("Property and Casualty Patient Identifier", 50, "1W", "SY"));
const MEMBER_ID = perhapsIdentifiedBy(code("II", "MI"));
export const socialSecurity = (name: string) => reference("SY", name);

/** Loop 2010BA of hospitals and dentists; professionals may add a contact. */
export const subscriberFields = {
  name: one(partyNamed("IL", "Subscriber Name", MEMBER_ID)),
  address: optional(streetAddress),
  city: optional(cityStateZip),
  demographics: optional(demographics),
  socialSecurityNumber: optional(socialSecurity("Subscriber Secondary Identification")),
  propertyAndCasualtyClaim: casualtyClaim,
};
export const subscriberName = loop("2010BA", "Subscriber Name", subscriberFields);
/** Loop 2010CA likewise. */
export const patientFields = {
  name: one(personNamed("QC", "Patient Name", NOT_IDENTIFIED)),
  address: one(streetAddress),
  city: one(cityStateZip),
  demographics: one(demographics),
  propertyAndCasualtyClaim: casualtyClaim,
  propertyAndCasualtyId: casualtyPatientId,
};
export const patientName = loop("2010CA", "Patient Name", patientFields);

/** `billingIds` is how many of the billing provider's own numbers the payer may be told. */
export const payerOf = (billingIds: number) =>
  loop("2010BB", "Payer Name", {
    name: one(organizationNamed("PR", "Payer Name", PAYER_ID)),
    address: optional(streetAddress),
    city: optional(cityStateZip),
    secondaryIds: many(referenceOf("Payer Secondary Identification", 50, "2U", "EI", "FY", "NF"), 3),
    billingProviderIds: many(
      referenceOf("Billing Provider Secondary Identification", 50, "G2", "LU"),
      billingIds,
    ),
  });

/** A reference whose number is one of a list. */
export function referenceCode<V extends string>(
  referenceQualifier: string,
  name: string,
  values: ElementType<V>,
) {
  return segment("REF", name, {
    qualifier: qualifier(referenceQualifier),
    reference: required(values),
    ...unused(3, 4),
  });
}
export const serviceAuthorizationException = referenceCode(
  "4N",
  "Service Authorization Exception Code",
  codesIn("1 2 3 4 5 6 7"),
);
