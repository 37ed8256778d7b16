/** Loops 2300 to 2440 of the professional claim, 005010X222A1. Order in the object is order on the wire. */
import {
  code,
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
  some,
} from "../definition";
import { identifier, integer } from "../element-types";
import * as s from "./837p-segments";
import {
  adjustments,
  amountOf,
  cityStateZip,
  contact,
  dateOf,
  identifiedParty,
  organization,
  party,
  periodOf,
  person,
  place,
  quantityOf,
  reference,
  referenceOf,
  specialty,
  streetAddress,
} from "./building-blocks";

const providerReferences = referenceOf("Secondary Identification", 50, "0B", "1G", "G2", "LU");
const locationReferences = referenceOf(
  "Service Facility Location Secondary Identification",
  50,
  "0B",
  "G2",
  "LU",
);
const payerReferences = referenceOf("Other Payer Secondary Identifier", 50, "2U", "EI", "FY", "NF");

const referringProvider = loop("2310A", "Referring Provider Name", {
  name: one(person("DN", "Referring Provider Name", "XX")),
  secondaryIds: many(referenceOf("Referring Provider Secondary Identification", 50, "0B", "1G", "G2"), 3),
});
const primaryCareProvider = loop("2310A", "Primary Care Provider Name", {
  name: one(person("P3", "Primary Care Provider Name", "XX")),
  secondaryIds: many(referenceOf("Referring Provider Secondary Identification", 50, "0B", "1G", "G2"), 3),
});
const renderingProvider = loop("2310B", "Rendering Provider Name", {
  name: one(party("82", "Rendering Provider Name", "XX")),
  specialty: optional(specialty("Rendering Provider Specialty Information", "PE")),
  secondaryIds: many(providerReferences, 4),
});
const serviceFacility = loop("2310C", "Service Facility Location Name", {
  name: one(organization("77", "Service Facility Location Name", "XX")),
  address: one(streetAddress),
  city: one(cityStateZip),
  secondaryIds: many(locationReferences, 3),
  contact: optional(contact("IC", "Service Facility Contact Information", "EX", "TE")),
});
const supervisingProvider = loop("2310D", "Supervising Provider Name", {
  name: one(person("DQ", "Supervising Provider Name", "XX")),
  secondaryIds: many(providerReferences, 4),
});
const pickUp = loop("2310E", "Ambulance Pick-up Location", {
  name: one(place("PW", "Ambulance Pick-up Location")),
  address: one(streetAddress),
  city: one(cityStateZip),
});
const dropOff = loop("2310F", "Ambulance Drop-off Location", {
  name: one(place("45", "Ambulance Drop-off Location")),
  address: one(streetAddress),
  city: one(cityStateZip),
});

const otherPayerProvider = (id: string, entity: string, name: string) =>
  loop(id, name, {
    name: one(
      segment("NM1", name, {
        entity: qualifier(entity),
        entityType: required(code("1", "2"), "Entity Type Qualifier"),
      }),
    ),
    secondaryIds: some(referenceOf(`${name} Secondary Identification`, 50, "0B", "1G", "G2", "LU"), 3),
  });

/** Another payer's view of the claim: who it covers, what it paid, and whom it names. */
export const otherSubscriber = loop("2320", "Other Subscriber Information", {
  subscriber: one(s.otherSubscriberInformation),
  adjustments: many(adjustments("Claim Level Adjustments"), 5),
  payerPaid: optional(amountOf("D", "Coordination of Benefits Payer Paid Amount")),
  nonCovered: optional(amountOf("A8", "Coordination of Benefits Total Non-Covered Amount")),
  remainingLiability: optional(amountOf("EAF", "Remaining Patient Liability")),
  coverage: one(s.otherCoverage),
  outpatientAdjudication: optional(s.outpatientAdjudication),
  name: one(
    loop("2330A", "Other Subscriber Name", {
      name: one(identifiedParty("IL", "Other Subscriber Name", "II", "MI")),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      socialSecurityNumber: optional(reference("SY", "Other Subscriber Secondary Identification")),
    }),
  ),
  payer: one(
    loop("2330B", "Other Payer Name", {
      name: one(identifiedParty("PR", "Other Payer Name", "PI", "XV")),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      checkOrRemittanceDate: optional(dateOf("573", "Claim Check or Remittance Date")),
      secondaryIds: many(payerReferences, 2),
      priorAuthorization: optional(reference("G1", "Other Payer Prior Authorization Number")),
      referral: optional(reference("9F", "Other Payer Referral Number")),
      adjustmentIndicator: optional(reference("T4", "Other Payer Claim Adjustment Indicator")),
      claimControlNumber: optional(reference("F8", "Other Payer Claim Control Number")),
    }),
  ),
  referringProvider: optional(otherPayerProvider("2330C", "DN", "Other Payer Referring Provider")),
  primaryCareProvider: optional(otherPayerProvider("2330C", "P3", "Other Payer Primary Care Provider")),
  renderingProvider: optional(otherPayerProvider("2330D", "82", "Other Payer Rendering Provider")),
  serviceFacility: optional(otherPayerProvider("2330E", "77", "Other Payer Service Facility Location")),
  supervisingProvider: optional(otherPayerProvider("2330F", "DQ", "Other Payer Supervising Provider")),
  billingProvider: optional(otherPayerProvider("2330G", "85", "Other Payer Billing Provider")),
});

/** On a line a number may be another payer's: then REF04 names that payer. */
const otherPayerId = composite({ qualifier: fixed("2U"), payerId: required(identifier(50)) });
const payerReference = (referenceQualifier: string, name: string) =>
  segment("REF", name, {
    qualifier: qualifier(referenceQualifier),
    reference: required(identifier(50)),
    description: notUsed,
    otherPayer: situational(otherPayerId, "Other Payer Primary Identifier"),
  });
const lineReferences = (name: string, ...codes: readonly [string, string, ...string[]]) =>
  segment("REF", name, {
    qualifier: qualifier(...codes),
    reference: required(identifier(50)),
    description: notUsed,
    otherPayer: situational(otherPayerId, "Other Payer Primary Identifier"),
  });

export const serviceLine = loop("2400", "Service Line Number", {
  lineNumber: one(segment("LX", "Service Line Number", { number: required(integer(6), "Assigned Number") })),
  service: one(s.professionalService),
  equipment: optional(s.equipmentService),
  attachments: many(s.attachment, 10),
  necessityCertificate: optional(s.necessityCertificate),
  ambulance: optional(s.ambulanceTransport),
  equipmentCertification: optional(s.equipmentCertification),
  ambulanceCertifications: many(
    s.certification("Ambulance Certification", "07", 5, ...s.AMBULANCE_CONDITIONS),
    3,
  ),
  hospiceEmployee: optional(s.certification("Hospice Employee Indicator", "70", 1, "65")),
  equipmentConditions: optional(
    s.certification("Condition Indicator: Durable Medical Equipment", "09", 2, "38", "ZV"),
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
  contract: optional(s.contract),
  repricedLine: optional(reference("9B", "Repriced Line Item Reference Number")),
  adjustedRepricedLine: optional(reference("9D", "Adjusted Repriced Line Item Reference Number")),
  priorAuthorizations: many(payerReference("G1", "Prior Authorization"), 5),
  lineItemControlNumber: optional(reference("6R", "Line Item Control Number")),
  mammographyCertification: optional(reference("EW", "Mammography Certification Number")),
  cliaNumber: optional(reference("X4", "Clinical Laboratory Improvement Amendment Number")),
  referringCliaNumber: optional(reference("F4", "Referring CLIA Facility Identification")),
  immunizationBatch: optional(reference("BT", "Immunization Batch Number")),
  referrals: many(payerReference("9F", "Referral Number"), 5),
  salesTax: optional(amountOf("T", "Sales Tax Amount")),
  postageClaimed: optional(amountOf("F4", "Postage Claimed Amount")),
  fileInformation: many(s.fileInformation, 10),
  note: optional(s.note("Line Note", "ADD", "DCP")),
  thirdPartyNote: optional(s.noteOf("TPO", "Third Party Organization Note")),
  purchasedService: optional(s.purchasedService),
  pricing: optional(s.linePricing),
  drug: optional(
    loop("2410", "Drug Identification", {
      drug: one(s.drug),
      quantity: one(s.drugQuantity),
      prescription: optional(referenceOf("Prescription or Compound Drug Association Number", 50, "VY", "XZ")),
    }),
  ),
  renderingProvider: optional(
    loop("2420A", "Rendering Provider Name", {
      name: one(party("82", "Rendering Provider Name", "XX")),
      specialty: optional(specialty("Rendering Provider Specialty Information", "PE")),
      secondaryIds: many(
        lineReferences("Rendering Provider Secondary Identification", "0B", "1G", "G2", "LU"),
        20,
      ),
    }),
  ),
  purchasedServiceProvider: optional(
    loop("2420B", "Purchased Service Provider Name", {
      name: one(party("QB", "Purchased Service Provider Name", "XX")),
      secondaryIds: many(
        lineReferences("Purchased Service Provider Secondary Identification", "0B", "1G", "G2"),
        20,
      ),
    }),
  ),
  serviceFacility: optional(
    loop("2420C", "Service Facility Location Name", {
      name: one(organization("77", "Service Facility Location Name", "XX")),
      address: one(streetAddress),
      city: one(cityStateZip),
      secondaryIds: many(lineReferences("Service Facility Location Secondary Identification", "G2", "LU"), 3),
    }),
  ),
  supervisingProvider: optional(
    loop("2420D", "Supervising Provider Name", {
      name: one(person("DQ", "Supervising Provider Name", "XX")),
      secondaryIds: many(
        lineReferences("Supervising Provider Secondary Identification", "0B", "1G", "G2", "LU"),
        20,
      ),
    }),
  ),
  orderingProvider: optional(
    loop("2420E", "Ordering Provider Name", {
      name: one(person("DK", "Ordering Provider Name", "XX")),
      address: optional(streetAddress),
      city: optional(cityStateZip),
      secondaryIds: many(lineReferences("Ordering Provider Secondary Identification", "0B", "1G", "G2"), 20),
      contact: optional(contact("IC", "Ordering Provider Contact Information", "EM", "EX", "FX", "TE")),
    }),
  ),
  referringProvider: optional(
    loop("2420F", "Referring Provider Name", {
      name: one(person("DN", "Referring Provider Name", "XX")),
      secondaryIds: many(lineReferences("Referring Provider Secondary Identification", "0B", "1G", "G2"), 20),
    }),
  ),
  primaryCareProvider: optional(
    loop("2420F", "Primary Care Provider Name", {
      name: one(person("P3", "Primary Care Provider Name", "XX")),
      secondaryIds: many(lineReferences("Referring Provider Secondary Identification", "0B", "1G", "G2"), 20),
    }),
  ),
  pickUp: optional(
    loop("2420G", "Ambulance Pick-up Location", {
      name: one(place("PW", "Ambulance Pick-up Location")),
      address: one(streetAddress),
      city: one(cityStateZip),
    }),
  ),
  dropOff: optional(
    loop("2420H", "Ambulance Drop-off Location", {
      name: one(place("45", "Ambulance Drop-off Location")),
      address: one(streetAddress),
      city: one(cityStateZip),
    }),
  ),
  adjudications: many(
    loop("2430", "Line Adjudication Information", {
      adjudication: one(s.lineAdjudication),
      adjustments: many(adjustments("Line Adjustment"), 5),
      checkOrRemittanceDate: one(dateOf("573", "Line Check or Remittance Date")),
      remainingLiability: optional(amountOf("EAF", "Remaining Patient Liability")),
    }),
    15,
  ),
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
    disabilityPeriod: optional(periodOf("314", "Disability Dates", "RD8")),
    disabilityBegin: optional(dateOf("360", "Disability Begin Date")),
    disabilityEnd: optional(dateOf("361", "Disability End Date")),
    lastWorked: optional(dateOf("297", "Last Worked Date")),
    authorizedReturnToWork: optional(dateOf("296", "Authorized Return to Work Date")),
    admission: optional(dateOf("435", "Admission Date")),
    discharge: optional(dateOf("096", "Discharge Date")),
    careAssumed: optional(dateOf("090", "Assumed Care Date")),
    careRelinquished: optional(dateOf("091", "Relinquished Care Date")),
    propertyAndCasualtyFirstContact: optional(dateOf("444", "Property and Casualty Date of First Contact")),
    repricerReceived: optional(dateOf("050", "Repricer Received Date")),
    attachments: many(s.attachment, 10),
    contract: optional(s.contract),
    patientPaid: optional(amountOf("F5", "Patient Amount Paid")),
    serviceAuthorizationException: optional(reference("4N", "Service Authorization Exception Code")),
    mandatoryMedicareCrossover: optional(reference("F5", "Mandatory Medicare Crossover Indicator")),
    mammographyCertification: optional(reference("EW", "Mammography Certification Number")),
    referral: optional(reference("9F", "Referral Number")),
    priorAuthorization: optional(reference("G1", "Prior Authorization")),
    payerClaimControlNumber: optional(reference("F8", "Payer Claim Control Number")),
    cliaNumber: optional(reference("X4", "Clinical Laboratory Improvement Amendment Number")),
    repricedClaim: optional(reference("9A", "Repriced Claim Number")),
    adjustedRepricedClaim: optional(reference("9C", "Adjusted Repriced Claim Number")),
    investigationalDevices: many(reference("LX", "Investigational Device Exemption Number")),
    clearinghouseTrace: optional(reference("D9", "Clearinghouse Claim Trace Number")),
    medicalRecord: optional(reference("EA", "Medical Record Number")),
    demonstrationProject: optional(reference("P4", "Demonstration Project Identifier")),
    carePlanOversight: optional(reference("1J", "Care Plan Oversight Number")),
    fileInformation: many(s.fileInformation, 10),
    note: optional(s.note("Claim Note", "ADD", "CER", "DCP", "DGN", "TPO")),
    ambulance: optional(s.ambulanceTransport),
    spinalManipulation: optional(s.spinalManipulation),
    ambulanceCertifications: many(
      s.certification("Ambulance Certification", "07", 5, ...s.AMBULANCE_CONDITIONS),
      3,
    ),
    visionConditions: many(s.visionCondition, 3),
    homebound: optional(s.certification("Homebound Indicator", "75", 1, "IH")),
    epsdtReferral: optional(s.certification("EPSDT Referral", "ZZ", 3, "AV", "NU", "S2", "ST")),
    diagnoses: one(s.diagnoses),
    anesthesiaProcedures: optional(s.anesthesiaProcedures),
    conditions: many(s.conditionCodes, 2),
    pricing: optional(s.claimPricing),
    referringProvider: optional(referringProvider),
    primaryCareProvider: optional(primaryCareProvider),
    renderingProvider: optional(renderingProvider),
    serviceFacility: optional(serviceFacility),
    supervisingProvider: optional(supervisingProvider),
    pickUp: optional(pickUp),
    dropOff: optional(dropOff),
    otherSubscribers: many(otherSubscriber, 10),
    lines: some(serviceLine, 50),
  },
  { unit: ["claim", "patientControlNumber", "CLM01"] },
);
