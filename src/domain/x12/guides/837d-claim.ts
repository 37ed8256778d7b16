/** Loops 2300 to 2430 of the dental claim, 005010X224A2. Order in the object is order on the wire. */
import { loop, many, one, optional, some } from "../definition";
import {
  atOtherPayer,
  lineAdjudications,
  otherPayerBilling,
  otherPayerFacility,
  otherPayerMoney,
  otherPayerName,
  otherPayerPractice,
  otherPayerProvider,
  otherSubscriberName,
} from "./837-coordination";
import { NPI, personNamed, socialSecurity } from "./837-parties";
import {
  assistantSurgeon,
  claimProvider,
  facilityOf,
  lineLocationIds,
  lineProvider,
  lineProviderIds,
  lineRenderingProvider,
  locationIds,
  payerReference,
  providerIds,
  referringIds,
  renderingProvider,
} from "./837-providers";
import { claimReferences, dentalLineReferenceNumbers } from "./837-references";
import * as c from "./837-segments";
import * as s from "./837d-segments";
import { amountOf, dateOf, periodOf, reference, specialty } from "./building-blocks";
import { PERSON, PERSON_OR_ORGANIZATION } from "./name-blocks";

const referring = (entity: string, name: string) =>
  loop("2310A", `${name} Name`, {
    name: one(personNamed(entity, `${name} Name`, NPI)),
    specialty: optional(specialty(`${name} Specialty Information`, "RF")),
    secondaryIds: referringIds(name),
  });

/** Another payer's view of the claim: who it covers, what it paid, and whom it names. */
const otherSubscriber = loop("2320", "Other Subscriber Information", {
  subscriber: one(s.otherSubscriberInformation),
  ...otherPayerMoney,
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
  ...otherPayerPractice,
  supervisingProvider: optional(
    otherPayerProvider("2330E", "Other Payer Supervising Provider", "DQ", PERSON, atOtherPayer.provider),
  ),
  billingProvider: optional(otherPayerBilling("2330F", PERSON_OR_ORGANIZATION)),
  serviceFacility: optional(otherPayerFacility("2330G")),
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
  ...dentalLineReferenceNumbers,
  referrals: many(payerReference("9F", "Referral Number"), 5),
  salesTax: optional(amountOf("T", "Sales Tax Amount")),
  fileInformation: many(c.fileInformation, 10),
  pricing: optional(s.linePricing),
  renderingProvider: optional(lineRenderingProvider),
  assistantSurgeon: optional(assistantSurgeon("2420B", lineProviderIds("Assistant Surgeon"))),
  supervisingProvider: optional(lineProvider("2420C", "DQ", "Supervising Provider")),
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
    ...claimReferences,
    fileInformation: many(c.fileInformation, 10),
    notes: many(c.noteOf("ADD", "Claim Note"), 5),
    diagnoses: optional(s.diagnoses),
    pricing: optional(c.claimPricing),
    referringProvider: optional(referring("DN", "Referring Provider")),
    primaryCareProvider: optional(referring("P3", "Primary Care Provider")),
    renderingProvider: optional(renderingProvider),
    serviceFacility: optional(facilityOf("2310C", { secondaryIds: locationIds })),
    assistantSurgeon: optional(assistantSurgeon("2310D", providerIds("Assistant Surgeon"))),
    supervisingProvider: optional(claimProvider("2310E", "DQ", "Supervising Provider")),
    otherSubscribers: many(otherSubscriber, 10),
    lines: some(serviceLine, 50),
  },
  { unit: ["claim", "patientControlNumber", "CLM01"] },
);
