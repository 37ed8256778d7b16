/** Loops 2300 to 2430 of the dental claim, 005010X224A2. Order in the object is order on the wire. */
import { loop, many, one, optional, some } from "../definition";
import {
  atOtherPayer,
  lineAdjudications,
  otherPayerAmounts,
  otherPayerName,
  otherPayerProvider,
  otherSubscriberName,
} from "./837-coordination";
import {
  facilityOf,
  lineLocationIds,
  lineProviderIds,
  locationIds,
  NPI,
  partyNamed,
  payerReference,
  personNamed,
  providerIds,
  referringIds,
  serviceAuthorizationException,
  socialSecurity,
} from "./837-parties";
import * as c from "./837-segments";
import * as s from "./837d-segments";
import { adjustments, amountOf, dateOf, periodOf, reference, specialty } from "./building-blocks";
import { ORGANIZATION, PERSON, PERSON_OR_ORGANIZATION } from "./name-blocks";

const referring = (entity: string, name: string) =>
  loop("2310A", `${name} Name`, {
    name: one(personNamed(entity, `${name} Name`, NPI)),
    specialty: optional(specialty(`${name} Specialty Information`, "RF")),
    secondaryIds: referringIds(name),
  });

/** Another payer's view of the claim: who it covers, what it paid, and whom it names. */
const otherSubscriber = loop("2320", "Other Subscriber Information", {
  subscriber: one(s.otherSubscriberInformation),
  adjustments: many(adjustments("Claim Level Adjustments"), 5),
  ...otherPayerAmounts,
  coverage: one(s.otherCoverage),
  outpatientAdjudication: optional(c.outpatientAdjudication),
  name: one(
    otherSubscriberName({
      socialSecurityNumbers: many(socialSecurity("Other Subscriber Secondary Identification"), 2),
    }),
  ),
  payer: one(
    otherPayerName({
      predetermination: optional(reference("G3", "Other Payer Predetermination Identification")),
    }),
  ),
  referringProvider: optional(
    otherPayerProvider("2330C", "Other Payer Referring Provider", "DN", PERSON, atOtherPayer.referring),
  ),
  primaryCareProvider: optional(
    otherPayerProvider("2330C", "Other Payer Primary Care Provider", "P3", PERSON, atOtherPayer.referring),
  ),
  renderingProvider: optional(
    otherPayerProvider(
      "2330D",
      "Other Payer Rendering Provider",
      "82",
      PERSON_OR_ORGANIZATION,
      atOtherPayer.provider,
    ),
  ),
  supervisingProvider: optional(
    otherPayerProvider("2330E", "Other Payer Supervising Provider", "DQ", PERSON, atOtherPayer.provider),
  ),
  billingProvider: optional(
    otherPayerProvider(
      "2330F",
      "Other Payer Billing Provider",
      "85",
      PERSON_OR_ORGANIZATION,
      atOtherPayer.billing,
    ),
  ),
  serviceFacility: optional(
    otherPayerProvider(
      "2330G",
      "Other Payer Service Facility Location",
      "77",
      ORGANIZATION,
      atOtherPayer.location,
    ),
  ),
  assistantSurgeon: optional(
    otherPayerProvider("2330H", "Other Payer Assistant Surgeon", "DD", PERSON, atOtherPayer.provider),
  ),
});

export const serviceLine = loop("2400", "Service Line Number", {
  lineNumber: one(c.lineNumber),
  service: one(s.dentalService),
  teeth: many(s.tooth, 32),
  serviceDate: optional(periodOf("472", "Service Date", "D8", "RD8")),
  priorPlacement: optional(dateOf("441", "Prior Placement Date")),
  appliancePlacement: optional(dateOf("452", "Appliance Placement Date")),
  replacement: optional(dateOf("446", "Replacement Date")),
  treatmentStart: optional(dateOf("196", "Treatment Start Date")),
  treatmentCompletion: optional(dateOf("198", "Treatment Completion Date")),
  contract: optional(c.contract),
  predeterminations: many(payerReference("G3", "Service Predetermination Identification"), 5),
  priorAuthorizations: many(payerReference("G1", "Prior Authorization"), 5),
  lineItemControlNumber: optional(reference("6R", "Line Item Control Number")),
  repricedLine: optional(reference("9B", "Repriced Line Item Reference Number")),
  adjustedRepricedLine: optional(reference("9D", "Adjusted Repriced Line Item Reference Number")),
  referrals: many(payerReference("9F", "Referral Number"), 5),
  salesTax: optional(amountOf("T", "Sales Tax Amount")),
  fileInformation: many(c.fileInformation, 10),
  pricing: optional(s.linePricing),
  renderingProvider: optional(
    loop("2420A", "Rendering Provider Name", {
      name: one(partyNamed("82", "Rendering Provider Name", NPI)),
      specialty: optional(specialty("Rendering Provider Specialty Information", "PE")),
      secondaryIds: lineProviderIds("Rendering Provider"),
    }),
  ),
  assistantSurgeon: optional(
    loop("2420B", "Assistant Surgeon Name", {
      name: one(personNamed("DD", "Assistant Surgeon Name", NPI)),
      specialty: optional(specialty("Assistant Surgeon Specialty Information", "AS")),
      secondaryIds: lineProviderIds("Assistant Surgeon"),
    }),
  ),
  supervisingProvider: optional(
    loop("2420C", "Supervising Provider Name", {
      name: one(personNamed("DQ", "Supervising Provider Name", NPI)),
      secondaryIds: lineProviderIds("Supervising Provider"),
    }),
  ),
  serviceFacility: optional(facilityOf("2420D", { secondaryIds: lineLocationIds })),
  adjudications: lineAdjudications(s.lineAdjudication),
});

export const claimLoop = loop(
  "2300",
  "Claim Information",
  {
    claim: one(s.claimInformation),
    accident: optional(dateOf("439", "Accident Date")),
    appliancePlacement: optional(dateOf("452", "Appliance Placement Date")),
    serviceDate: optional(periodOf("472", "Service Date", "D8", "RD8")),
    repricerReceived: optional(dateOf("050", "Repricer Received Date")),
    orthodontics: optional(s.orthodontics),
    toothStatus: many(s.toothStatus, 35),
    attachments: many(s.attachment, 10),
    contract: optional(c.contract),
    patientPaid: optional(amountOf("F5", "Patient Amount Paid")),
    predetermination: optional(reference("G3", "Predetermination Identification")),
    serviceAuthorizationException: optional(serviceAuthorizationException),
    payerClaimControlNumber: optional(reference("F8", "Payer Claim Control Number")),
    referral: optional(reference("9F", "Referral Number")),
    priorAuthorization: optional(reference("G1", "Prior Authorization")),
    repricedClaim: optional(reference("9A", "Repriced Claim Number")),
    adjustedRepricedClaim: optional(reference("9C", "Adjusted Repriced Claim Number")),
    clearinghouseTrace: optional(reference("D9", "Clearinghouse Claim Trace Number")),
    fileInformation: many(c.fileInformation, 10),
    notes: many(c.noteOf("ADD", "Claim Note"), 5),
    diagnoses: optional(s.diagnoses),
    pricing: optional(c.claimPricing),
    referringProvider: optional(referring("DN", "Referring Provider")),
    primaryCareProvider: optional(referring("P3", "Primary Care Provider")),
    renderingProvider: optional(
      loop("2310B", "Rendering Provider Name", {
        name: one(partyNamed("82", "Rendering Provider Name", NPI)),
        specialty: optional(specialty("Rendering Provider Specialty Information", "PE")),
        secondaryIds: providerIds("Rendering Provider"),
      }),
    ),
    serviceFacility: optional(facilityOf("2310C", { secondaryIds: locationIds })),
    assistantSurgeon: optional(
      loop("2310D", "Assistant Surgeon Name", {
        name: one(personNamed("DD", "Assistant Surgeon Name", NPI)),
        specialty: optional(specialty("Assistant Surgeon Specialty Information", "AS")),
        secondaryIds: providerIds("Assistant Surgeon"),
      }),
    ),
    supervisingProvider: optional(
      loop("2310E", "Supervising Provider Name", {
        name: one(personNamed("DQ", "Supervising Provider Name", NPI)),
        secondaryIds: providerIds("Supervising Provider"),
      }),
    ),
    otherSubscribers: many(otherSubscriber, 10),
    lines: some(serviceLine, 50),
  },
  { unit: ["claim", "patientControlNumber", "CLM01"] },
);
