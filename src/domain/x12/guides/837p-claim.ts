/** Loops 2300 to 2440 of the professional claim, 005010X222A1. Order in the object is order on the wire. */
import { code, loop, many, one, optional, qualifier, situational, some } from "../definition";
import { text } from "../element-types";
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
import {
  casualtyContact,
  NPI,
  officeContact,
  personNamed,
  referenceCode,
  socialSecurity,
  unnamed,
} from "./837-parties";
import {
  claimProvider,
  facilityOf,
  lineLocationIds,
  lineProvider,
  lineReferring,
  lineReferringIds,
  lineRenderingProvider,
  locationIds,
  payerReference,
  referringIds,
  renderingProvider,
} from "./837-providers";
import { claimReferences, drugLoop, lineReferenceNumbers, recordReferences } from "./837-references";
import * as c from "./837-segments";
import * as s from "./837p-segments";
import {
  amountOf,
  cityStateZip,
  dateOf,
  periodOf,
  quantityOf,
  reference,
  streetAddress,
} from "./building-blocks";
import {
  NO_GIVEN_NAMES,
  NOT_IDENTIFIED,
  nameSegment,
  ORGANIZATION,
  PERSON,
  PERSON_OR_ORGANIZATION,
} from "./name-blocks";

const referringProvider = loop("2310A", "Referring Provider Name", {
  name: one(personNamed("DN", "Referring Provider Name", NPI)),
  secondaryIds: referringIds("Referring Provider"),
});
const primaryCareProvider = loop("2310A", "Primary Care Provider Name", {
  name: one(personNamed("P3", "Primary Care Provider Name", NPI)),
  secondaryIds: referringIds("Primary Care Provider"),
});
const serviceFacility = facilityOf("2310C", {
  secondaryIds: locationIds,
  contact: optional(casualtyContact("Service Facility Contact Information")),
});
const supervisingProvider = claimProvider("2310D", "DQ", "Supervising Provider");
const pickUp = (id: string) =>
  loop(id, "Ambulance Pick-up Location", {
    name: one(unnamed("PW", "Ambulance Pick-up Location", ORGANIZATION)),
    address: one(streetAddress),
    city: one(cityStateZip),
  });
const dropOff = (id: string) =>
  loop(id, "Ambulance Drop-off Location", {
    name: one(
      nameSegment("Ambulance Drop-off Location", {
        entity: qualifier("45"),
        ...ORGANIZATION,
        organization: situational(text(60), "Organization Name"),
        ...NO_GIVEN_NAMES,
        ...NOT_IDENTIFIED,
      }),
    ),
    address: one(streetAddress),
    city: one(cityStateZip),
  });

/** Another payer's view of the claim: who it covers, what it paid, and whom it names. */
export const otherSubscriber = loop("2320", "Other Subscriber Information", {
  subscriber: one(s.otherSubscriberInformation),
  ...otherPayerMoney,
  coverage: one(s.otherCoverage),
  outpatientAdjudication: optional(c.outpatientAdjudication),
  name: one(
    otherSubscriberName({
      socialSecurityNumber: optional(socialSecurity("Other Subscriber Secondary Identification")),
    }),
  ),
  payer: one(otherPayerName({})),
  ...otherPayerPractice,
  serviceFacility: optional(otherPayerFacility("2330E")),
  supervisingProvider: optional(
    otherPayerProvider("2330F", "Other Payer Supervising Provider", "DQ", PERSON, atOtherPayer.provider),
  ),
  billingProvider: optional(otherPayerBilling("2330G", PERSON_OR_ORGANIZATION)),
});

export const serviceLine = loop("2400", "Service Line Number", {
  lineNumber: one(c.lineNumber),
  service: one(s.professionalService),
  equipment: optional(s.equipmentService),
  attachments: many(c.attachment, 10),
  necessityCertificate: optional(s.necessityCertificate),
  ambulance: optional(s.ambulanceTransport),
  equipmentCertification: optional(s.equipmentCertification),
  ambulanceCertifications: many(s.ambulanceCertification, 3),
  hospiceEmployee: optional(c.certification("Hospice Employee Indicator", "70", 1, code("65"))),
  equipmentConditions: optional(
    c.certification("Condition Indicator: Durable Medical Equipment", "09", 2, code("38", "ZV")),
  ),
  serviceDate: one(periodOf("472", "Service Date", "D8", "RD8")),
  prescriptionDate: optional(dateOf("471", "Prescription Date")),
  certificationRevision: optional(dateOf("607", "Certification Revision or Recertification Date")),
  therapyBegin: optional(dateOf("463", "Begin Therapy Date")),
  lastCertification: optional(dateOf("461", "Last Certification Date")),
  lastSeen: optional(dateOf("304", "Last Seen Date")),
  hemoglobinTest: optional(dateOf("738", "Most Recent Hemoglobin or Hematocrit Test Date")),
  creatinineTest: optional(dateOf("739", "Most Recent Serum Creatine Test Date")),
  shipped: optional(dateOf("011", "Shipped Date")),
  lastXRay: optional(dateOf("455", "Last X-Ray Date")),
  initialTreatment: optional(dateOf("454", "Initial Treatment Date")),
  ambulancePatientCount: optional(quantityOf("PT", "Ambulance Patient Count")),
  obstetricUnits: optional(quantityOf("FL", "Obstetric Anesthesia Additional Units")),
  testResults: many(s.testResult, 5),
  contract: optional(c.contract),
  priorAuthorizations: many(payerReference("G1", "Prior Authorization"), 5),
  ...lineReferenceNumbers,
  mammographyCertification: optional(reference("EW", "Mammography Certification Number")),
  cliaNumber: optional(reference("X4", "Clinical Laboratory Improvement Amendment Number")),
  referringCliaNumber: optional(reference("F4", "Referring CLIA Facility Identification")),
  immunizationBatch: optional(reference("BT", "Immunization Batch Number")),
  referrals: many(payerReference("9F", "Referral Number"), 5),
  salesTax: optional(amountOf("T", "Sales Tax Amount")),
  postageClaimed: optional(amountOf("F4", "Postage Claimed Amount")),
  fileInformation: many(c.fileInformation, 10),
  note: optional(s.note("Line Note", "ADD", "DCP")),
  thirdPartyNote: optional(c.noteOf("TPO", "Third Party Organization Note")),
  purchasedService: optional(s.purchasedService),
  pricing: optional(s.linePricing),
  drug: optional(drugLoop(s.drug)),
  renderingProvider: optional(lineRenderingProvider),
  purchasedServiceProvider: optional(
    loop("2420B", "Purchased Service Provider Name", {
      name: one(s.purchasedServiceProvider),
      secondaryIds: lineReferringIds("Purchased Service Provider"),
    }),
  ),
  serviceFacility: optional(facilityOf("2420C", { secondaryIds: lineLocationIds })),
  supervisingProvider: optional(lineProvider("2420D", "DQ", "Supervising Provider")),
  orderingProvider: optional(
    loop("2420E", "Ordering Provider Name", {
      name: one(personNamed("DK", "Ordering Provider Name", NPI)),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      secondaryIds: lineReferringIds("Ordering Provider"),
      contact: optional(officeContact("Ordering Provider Contact Information")),
    }),
  ),
  referringProvider: optional(lineReferring("2420F", "DN", "Referring Provider")),
  primaryCareProvider: optional(lineReferring("2420F", "P3", "Primary Care Provider")),
  pickUp: optional(pickUp("2420G")),
  dropOff: optional(dropOff("2420H")),
  adjudications: lineAdjudications(s.lineAdjudication),
  forms: many(
    loop("2440", "Form Identification Code", {
      form: one(s.formIdentification),
      answers: some(s.supportingDocumentation, 99),
    }),
  ),
});

export const claimLoop = loop(
  "2300",
  "Claim Information",
  {
    claim: one(s.claimInformation),
    onsetOfCurrentIllness: optional(dateOf("431", "Onset of Current Illness or Symptom Date")),
    initialTreatment: optional(dateOf("454", "Initial Treatment Date")),
    lastSeen: optional(dateOf("304", "Last Seen Date")),
    acuteManifestation: optional(dateOf("453", "Acute Manifestation Date")),
    accident: optional(dateOf("439", "Accident Date")),
    lastMenstrualPeriod: optional(dateOf("484", "Last Menstrual Period Date")),
    lastXRay: optional(dateOf("455", "Last X-Ray Date")),
    prescription: optional(dateOf("471", "Hearing and Vision Prescription Date")),
    disability: optional(s.disability),
    lastWorked: optional(dateOf("297", "Last Worked Date")),
    authorizedReturnToWork: optional(dateOf("296", "Authorized Return to Work Date")),
    admission: optional(dateOf("435", "Admission Date")),
    discharge: optional(dateOf("096", "Discharge Date")),
    careAssumed: optional(dateOf("090", "Assumed Care Date")),
    careRelinquished: optional(dateOf("091", "Relinquished Care Date")),
    propertyAndCasualtyFirstContact: optional(dateOf("444", "Property and Casualty Date of First Contact")),
    repricerReceived: optional(dateOf("050", "Repricer Received Date")),
    attachments: many(c.attachment, 10),
    contract: optional(c.contract),
    patientPaid: optional(amountOf("F5", "Patient Amount Paid")),
    mandatoryMedicareCrossover: optional(
      referenceCode("F5", "Mandatory Medicare Crossover Indicator", code("N", "Y")),
    ),
    mammographyCertification: optional(reference("EW", "Mammography Certification Number")),
    ...claimReferences,
    cliaNumber: optional(reference("X4", "Clinical Laboratory Improvement Amendment Number")),
    investigationalDevice: optional(reference("LX", "Investigational Device Exemption Number")),
    ...recordReferences,
    carePlanOversight: optional(reference("1J", "Care Plan Oversight Number")),
    fileInformation: many(c.fileInformation, 10),
    note: optional(s.note("Claim Note", "ADD", "CER", "DCP", "DGN", "TPO")),
    ambulance: optional(s.ambulanceTransport),
    spinalManipulation: optional(s.spinalManipulation),
    ambulanceCertifications: many(s.ambulanceCertification, 3),
    visionConditions: many(s.visionCondition, 3),
    homebound: optional(s.homebound),
    epsdtReferral: optional(c.epsdtReferral),
    diagnoses: one(s.diagnoses),
    anesthesiaProcedures: optional(s.anesthesiaProcedures),
    conditions: many(c.conditionCodes, 2),
    pricing: optional(c.claimPricing),
    referringProvider: optional(referringProvider),
    primaryCareProvider: optional(primaryCareProvider),
    renderingProvider: optional(renderingProvider),
    serviceFacility: optional(serviceFacility),
    supervisingProvider: optional(supervisingProvider),
    pickUp: optional(pickUp("2310E")),
    dropOff: optional(dropOff("2310F")),
    otherSubscribers: many(otherSubscriber, 10),
    lines: some(serviceLine, 50),
  },
  { unit: ["claim", "patientControlNumber", "CLM01"] },
);
