/** Health care claim: professional, 005010X222A1. Order in the object is order on the wire. */
import {
  code,
  fixed,
  type Infer,
  type Input,
  level,
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
import { date, identifier, text, time } from "../element-types";
import { foldingRule, type Guide, type RuleFinding } from "../guide";
import { claimLoop, type serviceLine } from "./837p-claim";
import { claimRules } from "./837p-rules";
import * as s from "./837p-segments";
import {
  cityStateZip,
  contact,
  organization,
  party,
  person,
  reference,
  referenceOf,
  specialty,
  streetAddress,
} from "./building-blocks";

export const patientLoop = level("2000C", "Patient Level", "23", {
  patient: one(s.patientInformation),
  name: one(
    loop("2010CA", "Patient Name", {
      name: one(person("QC", "Patient Name", "MI")),
      address: one(streetAddress),
      city: one(cityStateZip),
      demographics: one(s.demographics),
      propertyAndCasualtyClaim: optional(reference("Y4", "Property and Casualty Claim Number")),
      propertyAndCasualtyId: optional(
        referenceOf("Property and Casualty Patient Identifier", 50, "1W", "SY"),
      ),
      contact: optional(contact("IC", "Property and Casualty Patient Contact Information", "EX", "TE")),
    }),
  ),
  claims: some(claimLoop),
});

export const subscriberLoop = level("2000B", "Subscriber Level", "22", {
  subscriber: one(s.subscriberInformation),
  patient: optional(s.subscriberAsPatient),
  name: one(
    loop("2010BA", "Subscriber Name", {
      name: one(party("IL", "Subscriber Name", "II", "MI")),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      demographics: optional(s.demographics),
      socialSecurityNumber: optional(reference("SY", "Subscriber Secondary Identification")),
      propertyAndCasualtyClaim: optional(reference("Y4", "Property and Casualty Claim Number")),
      contact: optional(contact("IC", "Property and Casualty Subscriber Contact Information", "EX", "TE")),
    }),
  ),
  payer: one(
    loop("2010BB", "Payer Name", {
      name: one(organization("PR", "Payer Name", "PI", "XV")),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      secondaryIds: many(referenceOf("Payer Secondary Identification", 50, "2U", "EI", "FY", "NF"), 3),
      billingProviderIds: many(referenceOf("Billing Provider Secondary Identification", 50, "G2", "LU"), 2),
    }),
  ),
  claims: many(claimLoop),
  patients: many(patientLoop),
});

export const billingLoop = level("2000A", "Billing Provider Level", "20", {
  specialty: optional(specialty("Billing Provider Specialty Information", "BI")),
  currency: optional(s.currency),
  provider: one(
    loop("2010AA", "Billing Provider Name", {
      name: one(party("85", "Billing Provider Name", "XX")),
      address: one(streetAddress),
      city: one(cityStateZip),
      taxId: one(referenceOf("Billing Provider Tax Identification", 50, "EI", "SY")),
      licenses: many(referenceOf("Billing Provider UPIN or License Information", 50, "0B", "1G"), 2),
      contacts: many(contact("IC", "Billing Provider Contact Information", "EM", "EX", "FX", "TE"), 2),
    }),
  ),
  payTo: optional(
    loop("2010AB", "Pay-to Address Name", {
      name: one(
        segment("NM1", "Pay-to Address Name", {
          entity: qualifier("87"),
          entityType: required(code("1", "2"), "Entity Type Qualifier"),
        }),
      ),
      address: one(streetAddress),
      city: one(cityStateZip),
    }),
  ),
  payToPlan: optional(
    loop("2010AC", "Pay-to Plan Name", {
      name: one(organization("PE", "Pay-to Plan Name", "PI", "XV")),
      address: one(streetAddress),
      city: one(cityStateZip),
      secondaryId: optional(referenceOf("Pay-to Plan Secondary Identification", 50, "2U", "FY", "NF")),
      taxId: one(reference("EI", "Pay-to Plan Tax Identification Number")),
    }),
  ),
  subscribers: some(subscriberLoop),
});

const SUBMISSION = segment("BHT", "Beginning of Hierarchical Transaction", {
  structure: fixed("0019", "Hierarchical Structure Code"),
  purpose: required(code("00", "18"), "Transaction Set Purpose Code"),
  batchId: required(identifier(50), "Originator Application Transaction Identifier"),
  date: required(date, "Transaction Set Creation Date"),
  time: required(time(8), "Transaction Set Creation Time"),
  type: required(code("31", "CH", "RP"), "Claim or Encounter Identifier"),
});

export const professionalRoot = loop("", "Health Care Claim: Professional", {
  beginning: one(SUBMISSION),
  submitter: one(
    loop("1000A", "Submitter Name", {
      name: one(
        segment("NM1", "Submitter Name", {
          entity: qualifier("41"),
          entityType: required(code("1", "2"), "Entity Type Qualifier"),
          lastNameOrOrganization: required(text(60), "Submitter Last or Organization Name"),
          firstName: situational(text(35)),
          middleName: situational(text(25)),
          prefix: notUsed,
          suffix: notUsed,
          idQualifier: fixed("46"),
          id: required(identifier(80, 2), "Submitter Identifier"),
        }),
      ),
      contacts: some(contact("IC", "Submitter EDI Contact Information", "EM", "EX", "FX", "TE"), 2),
    }),
  ),
  receiver: one(
    loop("1000B", "Receiver Name", {
      name: one(
        segment("NM1", "Receiver Name", {
          entity: qualifier("40"),
          entityType: fixed("2"),
          organization: required(text(60), "Receiver Name"),
          firstName: notUsed,
          middleName: notUsed,
          prefix: notUsed,
          suffix: notUsed,
          idQualifier: fixed("46"),
          id: required(identifier(80, 2), "Receiver Primary Identifier"),
        }),
      ),
    }),
  ),
  billingProviders: some(billingLoop),
});

/** The subscriber is the patient exactly when SBR02 says so; then the claims follow directly. */
const subscriberOrPatient = foldingRule(subscriberLoop, claimLoop, {
  id: "837p/patient-level",
  snip: 4,
  authority: "005010X222A1, SBR02 and loop 2000C",
  start: { own: 0, dependents: 0 },
  fold: ({ own, dependents }, _claim, ancestors) =>
    ancestors(patientLoop) === undefined ? { own: own + 1, dependents } : { own, dependents: dependents + 1 },
  *check({ subscriber, name }, { own, dependents }): Iterable<RuleFinding> {
    const isPatient = subscriber.relationship === "18";
    if (isPatient && dependents > 0)
      yield {
        at: "subscriber.relationship",
        value: "18",
        message: "The subscriber is the patient (SBR02 is 18), so no patient level may follow.",
      };
    if (!isPatient && own > 0)
      yield {
        at: "subscriber.relationship",
        message: "Claims stand at the subscriber, so the subscriber is the patient and SBR02 must be 18.",
      };
    if (own > 0 && (name.demographics === undefined || name.city === undefined))
      yield {
        at: "name",
        message: "A subscriber who is the patient needs address (N3, N4), birth date and gender (DMG).",
      };
  },
});

export const guide837p = {
  id: "005010X222A1",
  aliases: ["005010X222", "005010X222A2"],
  transaction: "837",
  functionalId: "HC",
  shortName: "837P",
  name: "Health Care Claim: Professional",
  authority: "ASC X12N implementation guide 005010X222 with errata A1, adopted by 45 CFR 162.1102",
  root: professionalRoot,
  rules: [...claimRules, subscriberOrPatient],
} as const satisfies Guide<typeof professionalRoot>;

export type ProfessionalTransaction = Infer<typeof professionalRoot>;
export type ProfessionalTransactionInput = Input<typeof professionalRoot>;
export type BillingProviderLevel = Infer<typeof billingLoop>;
export type SubscriberLevel = Infer<typeof subscriberLoop>;
export type PatientLevel = Infer<typeof patientLoop>;
export type ProfessionalClaim = Infer<typeof claimLoop>;
export type ProfessionalClaimInput = Input<typeof claimLoop>;
export type ProfessionalLine = Infer<typeof serviceLine>;
export type ProfessionalLineInput = Input<typeof serviceLine>;
export type BillingProviderLevelInput = Input<typeof billingLoop>;
export type SubscriberLevelInput = Input<typeof subscriberLoop>;
export type PatientLevelInput = Input<typeof patientLoop>;
