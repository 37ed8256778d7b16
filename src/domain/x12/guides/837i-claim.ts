/** Loops 2300 to 2430 of the institutional claim, 005010X223A2. Order in the object is order on the wire. */
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
  lineProviderIds,
  lineReferringIds,
  locationIds,
  NPI,
  personNamed,
  providerIds,
  referringIds,
  serviceAuthorizationException,
  socialSecurity,
} from "./837-parties";
import * as c from "./837-segments";
import * as hi from "./837i-codes";
import * as s from "./837i-segments";
import { adjustments, amountOf, dateOf, periodOf, reference, specialty } from "./building-blocks";
import { ORGANIZATION, PERSON } from "./name-blocks";

const physician = (id: string, entity: string, name: string) =>
  loop(id, `${name} Name`, {
    name: one(personNamed(entity, `${name} Name`, NPI)),
    secondaryIds: providerIds(name),
  });
const linePhysician = (id: string, entity: string, name: string) =>
  loop(id, `${name} Name`, {
    name: one(personNamed(entity, `${name} Name`, NPI)),
    secondaryIds: lineProviderIds(name),
  });

/** Another payer's view of the claim: who it covers, what it paid, and whom it names. */
const otherSubscriber = loop("2320", "Other Subscriber Information", {
  subscriber: one(s.otherSubscriberInformation),
  adjustments: many(adjustments("Claim Level Adjustments"), 5),
  ...otherPayerAmounts,
  coverage: one(s.otherCoverage),
  inpatientAdjudication: optional(s.inpatientAdjudication),
  outpatientAdjudication: optional(c.outpatientAdjudication),
  name: one(
    otherSubscriberName({
      socialSecurityNumbers: many(socialSecurity("Other Subscriber Secondary Identification"), 2),
    }),
  ),
  payer: one(otherPayerName({})),
  attendingProvider: optional(
    otherPayerProvider("2330C", "Other Payer Attending Provider", "71", PERSON, atOtherPayer.physician),
  ),
  operatingPhysician: optional(
    otherPayerProvider("2330D", "Other Payer Operating Physician", "72", PERSON, atOtherPayer.physician),
  ),
  otherOperatingPhysician: optional(
    otherPayerProvider(
      "2330E",
      "Other Payer Other Operating Physician",
      "ZZ",
      PERSON,
      atOtherPayer.physician,
    ),
  ),
  serviceFacility: optional(
    otherPayerProvider(
      "2330F",
      "Other Payer Service Facility Location",
      "77",
      ORGANIZATION,
      atOtherPayer.location,
    ),
  ),
  renderingProvider: optional(
    otherPayerProvider("2330G", "Other Payer Rendering Provider", "82", PERSON, atOtherPayer.physician),
  ),
  referringProvider: optional(
    otherPayerProvider("2330H", "Other Payer Referring Provider", "DN", PERSON, atOtherPayer.referring),
  ),
  billingProvider: optional(
    otherPayerProvider("2330I", "Other Payer Billing Provider", "85", ORGANIZATION, atOtherPayer.billing),
  ),
});

export const serviceLine = loop("2400", "Service Line Number", {
  lineNumber: one(c.lineNumber),
  service: one(s.institutionalService),
  attachments: many(c.attachment, 10),
  serviceDate: optional(periodOf("472", "Service Date", "D8", "RD8")),
  lineItemControlNumber: optional(reference("6R", "Line Item Control Number")),
  repricedLine: optional(reference("9B", "Repriced Line Item Reference Number")),
  adjustedRepricedLine: optional(reference("9D", "Adjusted Repriced Line Item Reference Number")),
  serviceTax: optional(amountOf("GT", "Service Tax Amount")),
  facilityTax: optional(amountOf("N8", "Facility Tax Amount")),
  thirdPartyNote: optional(s.thirdPartyNote),
  pricing: optional(s.linePricing),
  drug: optional(
    loop("2410", "Drug Identification", {
      drug: one(s.drug),
      quantity: one(c.drugQuantity),
      prescription: optional(c.prescription),
    }),
  ),
  operatingPhysician: optional(linePhysician("2420A", "72", "Operating Physician")),
  otherOperatingPhysician: optional(linePhysician("2420B", "ZZ", "Other Operating Physician")),
  renderingProvider: optional(linePhysician("2420C", "82", "Rendering Provider")),
  referringProvider: optional(
    loop("2420D", "Referring Provider Name", {
      name: one(personNamed("DN", "Referring Provider Name", NPI)),
      secondaryIds: lineReferringIds("Referring Provider"),
    }),
  ),
  adjudications: lineAdjudications(s.lineAdjudication),
});

export const claimLoop = loop(
  "2300",
  "Claim Information",
  {
    claim: one(s.claimInformation),
    dischargeHour: optional(periodOf("096", "Discharge Hour", "TM")),
    statementDates: one(periodOf("434", "Statement Dates", "RD8")),
    admissionDate: optional(periodOf("435", "Admission Date and Hour", "D8", "DT")),
    repricerReceived: optional(dateOf("050", "Repricer Received Date")),
    admission: one(s.admission),
    attachments: many(c.attachment, 10),
    contract: optional(c.contract),
    patientEstimatedDue: optional(amountOf("F3", "Patient Estimated Amount Due")),
    serviceAuthorizationException: optional(serviceAuthorizationException),
    referral: optional(reference("9F", "Referral Number")),
    priorAuthorization: optional(reference("G1", "Prior Authorization")),
    payerClaimControlNumber: optional(reference("F8", "Payer Claim Control Number")),
    repricedClaim: optional(reference("9A", "Repriced Claim Number")),
    adjustedRepricedClaim: optional(reference("9C", "Adjusted Repriced Claim Number")),
    investigationalDevices: many(reference("LX", "Investigational Device Exemption Number"), 5),
    clearinghouseTrace: optional(reference("D9", "Clearinghouse Claim Trace Number")),
    autoAccidentState: optional(reference("LU", "Auto Accident State")),
    medicalRecord: optional(reference("EA", "Medical Record Number")),
    demonstrationProject: optional(reference("P4", "Demonstration Project Identifier")),
    peerReviewApproval: optional(reference("G4", "Peer Review Organization Approval Number")),
    fileInformation: many(c.fileInformation, 10),
    notes: many(s.claimNote, 10),
    billingNote: optional(c.noteOf("ADD", "Billing Note")),
    epsdtReferral: optional(c.epsdtReferral),
    principalDiagnosis: one(hi.principalDiagnosis),
    admittingDiagnosis: optional(hi.admittingDiagnosis),
    reasonsForVisit: optional(hi.reasonsForVisit),
    externalCauses: optional(hi.externalCauses),
    diagnosisRelatedGroup: optional(hi.diagnosisRelatedGroup),
    otherDiagnoses: many(hi.otherDiagnoses, 2),
    principalProcedure: optional(hi.principalProcedure),
    otherProcedures: many(hi.otherProcedures, 2),
    occurrenceSpans: many(hi.occurrenceSpans, 2),
    occurrences: many(hi.occurrences, 2),
    valueCodes: many(hi.valueCodes, 2),
    conditions: many(c.conditionCodes, 2),
    treatmentCodes: many(hi.treatmentCodes, 2),
    pricing: optional(s.claimPricing),
    attendingProvider: optional(
      loop("2310A", "Attending Provider Name", {
        name: one(personNamed("71", "Attending Provider Name", NPI)),
        specialty: optional(specialty("Attending Provider Specialty Information", "AT")),
        secondaryIds: providerIds("Attending Provider"),
      }),
    ),
    operatingPhysician: optional(physician("2310B", "72", "Operating Physician")),
    otherOperatingPhysician: optional(physician("2310C", "ZZ", "Other Operating Physician")),
    renderingProvider: optional(physician("2310D", "82", "Rendering Provider")),
    serviceFacility: optional(facilityOf("2310E", { secondaryIds: locationIds })),
    referringProvider: optional(
      loop("2310F", "Referring Provider Name", {
        name: one(personNamed("DN", "Referring Provider Name", NPI)),
        secondaryIds: referringIds("Referring Provider"),
      }),
    ),
    otherSubscribers: many(otherSubscriber, 10),
    lines: some(serviceLine, 999),
  },
  { unit: ["claim", "patientControlNumber", "CLM01"] },
);
