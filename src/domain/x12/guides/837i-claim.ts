/** Loops 2300 to 2430 of the institutional claim, 005010X223A2. Order in the object is order on the wire. */
import { loop, many, one, optional, some } from "../definition";
import {
  atOtherPayer,
  lineAdjudications,
  otherPayerBilling,
  otherPayerFacility,
  otherPayerMoney,
  otherPayerName,
  otherPayerProvider,
  otherSubscriberName,
} from "./837-coordination";
import { NPI, personNamed, socialSecurity } from "./837-parties";
import {
  claimProvider,
  facilityOf,
  lineProvider,
  lineReferring,
  locationIds,
  providerIds,
  referringIds,
} from "./837-providers";
import { claimReferences, drugLoop, lineReferenceNumbers, recordReferences } from "./837-references";
import * as c from "./837-segments";
import * as hi from "./837i-codes";
import * as s from "./837i-segments";
import { amountOf, dateOf, periodOf, reference, specialty } from "./building-blocks";
import { ORGANIZATION, PERSON } from "./name-blocks";

/** Another payer's view of the claim: who it covers, what it paid, and whom it names. */
const otherSubscriber = loop("2320", "Other Subscriber Information", {
  subscriber: one(s.otherSubscriberInformation),
  ...otherPayerMoney,
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
  serviceFacility: optional(otherPayerFacility("2330F")),
  renderingProvider: optional(
    otherPayerProvider("2330G", "Other Payer Rendering Provider", "82", PERSON, atOtherPayer.physician),
  ),
  referringProvider: optional(
    otherPayerProvider("2330H", "Other Payer Referring Provider", "DN", PERSON, atOtherPayer.referring),
  ),
  billingProvider: optional(otherPayerBilling("2330I", ORGANIZATION)),
});

export const serviceLine = loop("2400", "Service Line Number", {
  lineNumber: one(c.lineNumber),
  service: one(s.institutionalService),
  attachments: many(c.attachment, 10),
  serviceDate: optional(periodOf("472", "Service Date", "D8", "RD8")),
  ...lineReferenceNumbers,
  serviceTax: optional(amountOf("GT", "Service Tax Amount")),
  facilityTax: optional(amountOf("N8", "Facility Tax Amount")),
  thirdPartyNote: optional(s.thirdPartyNote),
  pricing: optional(s.linePricing),
  drug: optional(drugLoop(s.drug)),
  operatingPhysician: optional(lineProvider("2420A", "72", "Operating Physician")),
  otherOperatingPhysician: optional(lineProvider("2420B", "ZZ", "Other Operating Physician")),
  renderingProvider: optional(lineProvider("2420C", "82", "Rendering Provider")),
  referringProvider: optional(lineReferring("2420D", "DN", "Referring Provider")),
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
    ...claimReferences,
    investigationalDevices: many(reference("LX", "Investigational Device Exemption Number"), 5),
    autoAccidentState: optional(reference("LU", "Auto Accident State")),
    ...recordReferences,
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
    operatingPhysician: optional(claimProvider("2310B", "72", "Operating Physician")),
    otherOperatingPhysician: optional(claimProvider("2310C", "ZZ", "Other Operating Physician")),
    renderingProvider: optional(claimProvider("2310D", "82", "Rendering Provider")),
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
