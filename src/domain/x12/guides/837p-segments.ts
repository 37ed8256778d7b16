/** Segments of the professional claim, 005010X222A1, that fill a page by themselves or occur in several of its loops. */
import {
  code,
  composite,
  fixed,
  list,
  notUsed,
  parts,
  period,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { charge, codeOf, count, date, decimal, identifier, integer, text, units } from "../element-types";
import { NPI } from "./837-parties";
import {
  adjudicationOf,
  certification,
  claimConsent,
  claimStart,
  DELAY_REASONS,
  DEPENDENTS,
  drugOf,
  otherCoverageOf,
  otherSubscriberOf,
  placeOfService,
  pricedProcedure,
  pricingOf,
  relatedCauses,
  subscriberOf,
} from "./837-segments";
import { procedureOf, unused, YES_NO } from "./building-blocks";
import { codesIn } from "./code-list";
import { NO_GIVEN_NAMES, nameSegment, PERSON_OR_ORGANIZATION } from "./name-blocks";

/** Why Medicare pays second. */
const INSURANCE_TYPE = situational(codesIn("12 13 14 15 16 41 42 43 47"), "Insurance Type Code");
export const subscriberInformation = subscriberOf(INSURANCE_TYPE);
export const otherSubscriberInformation = otherSubscriberOf(INSURANCE_TYPE);

const patientDetails = {
  patientLocation: notUsed,
  employmentStatus: notUsed,
  studentStatus: notUsed,
  deathDateFormat: situational(code("D8"), "Patient Death Date Format"),
  deathDate: situational(date, "Patient Death Date"),
  weightUnit: situational(code("01"), "Patient Weight Unit"),
  weight: situational(decimal(10), "Patient Weight"),
  pregnant: situational(code("Y"), "Pregnancy Indicator"),
};
export const subscriberAsPatient = segment(
  "PAT",
  "Patient Information",
  { relationship: notUsed, ...patientDetails },
  "P0506",
  "P0708",
);
export const patientInformation = segment(
  "PAT",
  "Patient Information",
  { relationship: required(DEPENDENTS, "Individual Relationship Code"), ...patientDetails },
  "P0506",
  "P0708",
);

export const claimInformation = segment("CLM", "Claim Information", {
  ...claimStart,
  serviceLocation: placeOfService,
  providerSignatureOnFile: required(YES_NO, "Provider or Supplier Signature Indicator"),
  acceptsAssignment: required(code("A", "B", "C"), "Assignment or Plan Participation Code"),
  ...claimConsent,
  patientSignatureSource: situational(code("P"), "Patient Signature Source Code"),
  relatedCauses: situational(relatedCauses, "Related Causes Information"),
  specialProgram: situational(code("02", "03", "05", "09"), "Special Program Indicator"),
  ...unused(13, 19),
  delayReason: situational(DELAY_REASONS, "Delay Reason Code"),
});

/** The one paper of a line that is a certificate of medical necessity for durable equipment. */
export const necessityCertificate = segment("PWK", "DME Certificate of Medical Necessity Indicator", {
  reportType: qualifier("CT"),
  transmission: qualifier("AB", "AD", "AF", "AG", "NS"),
  ...unused(3, 9),
});

export const note = <const C extends readonly [string, string, ...string[]]>(name: string, ...types: C) =>
  segment("NTE", name, { type: qualifier(...types), text: required(text(80), "Note Text") });

export const ambulanceTransport = segment(
  "CR1",
  "Ambulance Transport Information",
  {
    weightUnit: situational(code("LB"), "Patient Weight Unit"),
    weight: situational(decimal(10), "Patient Weight"),
    transportCode: notUsed,
    reason: required(code("A", "B", "C", "D", "E"), "Ambulance Transport Reason Code"),
    distanceUnit: fixed("DH"),
    distance: required(decimal(15), "Transport Distance"),
    ...unused(7, 8),
    roundTripPurpose: situational(text(80), "Round Trip Purpose Description"),
    stretcherPurpose: situational(text(80), "Stretcher Purpose Description"),
  },
  "P0102",
  "P0506",
);

export const spinalManipulation = segment("CR2", "Spinal Manipulation Service Information", {
  ...unused(1, 7),
  patientCondition: required(code("A", "C", "D", "E", "F", "G", "M"), "Patient Condition Code"),
  ...unused(9, 9),
  description1: situational(text(80), "Patient Condition Description 1"),
  description2: situational(text(80), "Patient Condition Description 2"),
  ...unused(12, 12),
});

/** From when to when (314, a range), or the only day that is known: the beginning (360) or the end (361). */
export const disability = segment("DTP", "Disability Dates", {
  qualifier: qualifier("314", "360", "361"),
  period: required(period("D8", "RD8")),
});

/** Only a patient who is homebound is said to be. */
export const homebound = segment("CRC", "Homebound Indicator", {
  category: qualifier("75"),
  applies: fixed("Y", "Certification Condition Indicator"),
  condition: fixed("IH", "Homebound Indicator"),
  ...unused(4, 7),
});
export const ambulanceCertification = certification(
  "Ambulance Certification",
  "07",
  5,
  codesIn("01 04 05 06 07 08 09 12"),
);

/** Patient condition: vision. */
export const visionCondition = segment("CRC", "Patient Condition Information: Vision", {
  category: qualifier("E1", "E2", "E3"),
  applies: required(YES_NO, "Certification Condition Indicator"),
  conditions: required(list(code("L1", "L2", "L3", "L4", "L5"), 5), "Condition Code"),
});

/** Up to twelve diagnoses, the principal one first. */
export const diagnoses = segment("HI", "Health Care Diagnosis Code", {
  principal: required(
    composite({
      qualifier: qualifier("ABK", "BK"),
      code: required(codeOf(30), "Diagnosis Code"),
      ...unused(3, 9),
    }),
    "Principal Diagnosis",
  ),
  others: situational(
    list(
      composite({
        qualifier: required(code("ABF", "BF"), "Diagnosis Type Code"),
        code: required(codeOf(30), "Diagnosis Code"),
        ...unused(3, 9),
      }),
      11,
    ),
    "Other Diagnosis",
  ),
});

export const anesthesiaProcedures = segment("HI", "Anesthesia Related Procedure", {
  principal: required(
    composite({
      qualifier: qualifier("BP"),
      code: required(codeOf(30), "Anesthesia Related Surgical Procedure"),
      ...unused(3, 9),
    }),
  ),
  other: situational(
    composite({
      qualifier: fixed("BO"),
      code: required(codeOf(30), "Anesthesia Related Surgical Procedure"),
      ...unused(3, 9),
    }),
  ),
  ...unused(3, 12),
});

const PROCEDURES = code("ER", "HC", "IV", "WK");
const UNITS = code("MJ", "UN");
export const linePricing = pricingOf("Line Pricing and Repricing Information", {
  revenueCode: notUsed,
  ...pricedProcedure(
    situational(PROCEDURES, "Product or Service ID Qualifier"),
    situational(UNITS, "Unit or Basis for Measurement Code"),
  ),
});

const PROCEDURE = procedureOf("ER", "HC", "IV", "WK");
export const professionalService = segment("SV1", "Professional Service", {
  procedure: required(PROCEDURE, "Composite Medical Procedure Identifier"),
  charge: required(charge, "Line Item Charge Amount"),
  unit: required(UNITS, "Unit or Basis for Measurement Code"),
  quantity: required(units(count(8)), "Service Unit Count"),
  placeOfService: situational(codeOf(2), "Place of Service Code"),
  serviceType: notUsed,
  diagnosisPointers: required(parts(integer(2), 4), "Diagnosis Code Pointer"),
  amount8: notUsed,
  emergency: situational(code("Y"), "Emergency Indicator"),
  multipleProcedure: notUsed,
  epsdt: situational(code("Y"), "EPSDT Indicator"),
  familyPlanning: situational(code("Y"), "Family Planning Indicator"),
  reviewCode: notUsed,
  reviewValue: notUsed,
  copayStatus: situational(code("0"), "Co-Pay Status Code"),
  ...unused(16, 21),
});

export const equipmentService = segment("SV5", "Durable Medical Equipment Service", {
  procedure: required(
    composite({
      qualifier: fixed("HC"),
      code: required(identifier(48), "Procedure Code"),
      ...unused(3, 8),
    }),
    "Composite Medical Procedure Identifier",
  ),
  unit: fixed("DA"),
  days: required(decimal(15), "Length of Medical Necessity"),
  rentalPrice: required(charge, "DME Rental Price"),
  purchasePrice: required(charge, "DME Purchase Price"),
  rentalFrequency: required(code("1", "4", "6"), "Rental Unit Price Indicator"),
  ...unused(7, 7),
});

export const equipmentCertification = segment("CR3", "Durable Medical Equipment Certification", {
  type: required(code("I", "R", "S"), "Certification Type Code"),
  unit: fixed("MO"),
  months: required(decimal(15), "DME Duration"),
  ...unused(4, 5),
});

export const testResult = segment("MEA", "Test Result", {
  identification: required(code("OG", "TR"), "Measurement Reference Identification Code"),
  qualifier: required(code("HT", "R1", "R2", "R3", "R4"), "Measurement Qualifier"),
  value: required(decimal(20), "Test Results"),
  ...unused(4, 12),
});

export const purchasedService = segment("PS1", "Purchased Service Information", {
  providerId: required(identifier(50), "Purchased Service Provider Identifier"),
  charge: required(charge, "Purchased Service Charge Amount"),
  ...unused(3, 3),
});

/** The provider whose service was bought: known by number only. */
export const purchasedServiceProvider = nameSegment("Purchased Service Provider Name", {
  entity: qualifier("QB"),
  ...PERSON_OR_ORGANIZATION,
  lastNameOrOrganization: notUsed,
  ...NO_GIVEN_NAMES,
  ...NPI,
});

export const drug = drugOf(required(codesIn("EN EO HI N4 ON UK UP"), "Product or Service ID Qualifier"));

export const lineAdjudication = adjudicationOf(
  required(PROCEDURE, "Composite Medical Procedure Identifier"),
  notUsed,
);
export const otherCoverage = otherCoverageOf(situational(code("P"), "Patient Signature Source Code"));

export const formIdentification = segment("LQ", "Form Identification Code", {
  qualifier: required(code("AS", "UT"), "Code List Qualifier"),
  form: required(identifier(30), "Form Identifier"),
});
export const supportingDocumentation = segment(
  "FRM",
  "Supporting Documentation",
  {
    question: required(identifier(20), "Question Number or Letter"),
    answer: situational(code("N", "W", "Y"), "Question Response"),
    text: situational(text(50), "Question Response Text"),
    date: situational(date, "Question Response Date"),
    percentage: situational(decimal(6), "Question Response Percentage"),
  },
  "R02030405",
);
