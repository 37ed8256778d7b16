/** Health care claim: professional, 005010X222A1. Order in the object is order on the wire. */
import { type Infer, type Input, level, loop, many, one, optional, some } from "../definition";
import { foldingRule, type Guide, type RuleFinding } from "../guide";
import * as parties from "./837-parties";
import { beginning, currency, demographics } from "./837-segments";
import { claimLoop, type serviceLine } from "./837p-claim";
import { claimRules } from "./837p-rules";
import * as s from "./837p-segments";
import { cityStateZip, referenceOf, specialty, streetAddress } from "./building-blocks";
import { NOT_IDENTIFIED, PERSON_OR_ORGANIZATION } from "./name-blocks";

export const patientLoop = level("2000C", "Patient Level", "23", {
  patient: one(s.patientInformation),
  name: one(
    loop("2010CA", "Patient Name", {
      name: one(parties.personNamed("QC", "Patient Name", NOT_IDENTIFIED)),
      address: one(streetAddress),
      city: one(cityStateZip),
      demographics: one(demographics),
      propertyAndCasualtyClaim: parties.casualtyClaim,
      propertyAndCasualtyId: parties.casualtyPatientId,
      contact: optional(parties.casualtyContact("Property and Casualty Patient Contact Information")),
    }),
  ),
  claims: some(claimLoop, 100),
});

export const subscriberLoop = level("2000B", "Subscriber Level", "22", {
  subscriber: one(s.subscriberInformation),
  patient: optional(s.subscriberAsPatient),
  name: one(
    loop("2010BA", "Subscriber Name", {
      name: one(parties.partyNamed("IL", "Subscriber Name", parties.MEMBER_ID)),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      demographics: optional(demographics),
      socialSecurityNumber: optional(parties.socialSecurity("Subscriber Secondary Identification")),
      propertyAndCasualtyClaim: parties.casualtyClaim,
      contact: optional(parties.casualtyContact("Property and Casualty Subscriber Contact Information")),
    }),
  ),
  payer: one(parties.payerOf(2)),
  claims: many(claimLoop, 100),
  patients: many(patientLoop),
});

export const billingLoop = level("2000A", "Billing Provider Level", "20", {
  specialty: optional(specialty("Billing Provider Specialty Information", "BI")),
  currency: optional(currency),
  provider: one(
    loop("2010AA", "Billing Provider Name", {
      name: one(parties.partyNamed("85", "Billing Provider Name", parties.NPI)),
      address: one(streetAddress),
      city: one(cityStateZip),
      taxId: one(referenceOf("Billing Provider Tax Identification", 50, "EI", "SY")),
      licenses: many(referenceOf("Billing Provider UPIN or License Information", 50, "0B", "1G"), 2),
      contacts: many(parties.officeContact("Billing Provider Contact Information"), 2),
    }),
  ),
  payTo: optional(parties.payToAddress(PERSON_OR_ORGANIZATION)),
  payToPlan: optional(parties.payToPlan),
  subscribers: some(subscriberLoop),
});

export const professionalRoot = loop("", "Health Care Claim: Professional", {
  beginning: one(beginning),
  submitter: one(parties.submitter),
  receiver: one(parties.receiver),
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
