/** Segments of the professional claim, 005010X222A1, that occur in several of its loops or fill a page by themselves. */
import {
  code,
  composite,
  fixed,
  list,
  notUsed,
  parts,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { amount, codeOf, date, decimal, identifier, integer, text } from "../element-types";
import { procedureOf, YES_NO } from "./building-blocks";

export const currency = segment("CUR", "Foreign Currency", {
  entity: fixed("85"),
  currencyCode: required(codeOf(3, 3)),
});

const FILING_INDICATORS = code(
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "AM",
  "BL",
  "CH",
  "CI",
  "DS",
  "FI",
  "HM",
  "LM",
  "MA",
  "MB",
  "MC",
  "OF",
  "TV",
  "VA",
  "WC",
  "ZZ",
);
const RESPONSIBILITY = code("A", "B", "C", "D", "E", "F", "G", "H", "P", "S", "T", "U");
const INSURANCE_TYPES = code("12", "13", "14", "15", "16", "41", "42", "43", "47");

/** Whose insurance the claim is filed under. */
export const subscriberInformation = segment("SBR", "Subscriber Information", {
  payerResponsibility: required(RESPONSIBILITY, "Payer Responsibility Sequence Number Code"),
  relationship: situational(code("18"), "Individual Relationship Code"),
  groupNumber: situational(identifier(50), "Group or Policy Number"),
  groupName: situational(text(60)),
  insuranceType: situational(INSURANCE_TYPES, "Insurance Type Code"),
  coordinationOfBenefits: notUsed,
  yesNo: notUsed,
  employmentStatus: notUsed,
  filingIndicator: situational(FILING_INDICATORS, "Claim Filing Indicator Code"),
});

const RELATIONSHIPS = code("01", "18", "19", "20", "21", "39", "40", "53", "G8");
export const otherSubscriberInformation = segment("SBR", "Other Subscriber Information", {
  payerResponsibility: required(RESPONSIBILITY, "Payer Responsibility Sequence Number Code"),
  relationship: required(RELATIONSHIPS, "Individual Relationship Code"),
  groupNumber: situational(identifier(50), "Group or Policy Number"),
  groupName: situational(text(60)),
  insuranceType: situational(INSURANCE_TYPES, "Insurance Type Code"),
  coordinationOfBenefits: notUsed,
  yesNo: notUsed,
  employmentStatus: notUsed,
  filingIndicator: situational(FILING_INDICATORS, "Claim Filing Indicator Code"),
});

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
  { relationship: required(RELATIONSHIPS, "Individual Relationship Code"), ...patientDetails },
  "P0506",
  "P0708",
);

export const demographics = segment(
  "DMG",
  "Demographic Information",
  {
    format: fixed("D8"),
    birthDate: required(date),
    gender: required(code("F", "M", "U")),
  },
  "P0102",
);

export const claimInformation = segment("CLM", "Claim Information", {
  patientControlNumber: required(identifier(38)),
  totalCharge: required(amount, "Total Claim Charge Amount"),
  filingIndicator: notUsed,
  nonInstitutionalType: notUsed,
  serviceLocation: required(
    composite({
      placeOfService: required(codeOf(2), "Place of Service Code"),
      facilityQualifier: fixed("B"),
      frequency: required(codeOf(1), "Claim Frequency Code"),
    }),
    "Health Care Service Location Information",
  ),
  providerSignatureOnFile: required(YES_NO, "Provider or Supplier Signature Indicator"),
  acceptsAssignment: required(code("A", "B", "C"), "Assignment or Plan Participation Code"),
  assignsBenefits: required(code("N", "W", "Y"), "Benefits Assignment Certification Indicator"),
  releaseOfInformation: required(code("I", "Y"), "Release of Information Code"),
  patientSignatureSource: situational(code("P"), "Patient Signature Source Code"),
  relatedCauses: situational(
    composite({
      cause1: required(code("AA", "EM", "OA"), "Related Causes Code 1"),
      cause2: situational(code("AA", "EM", "OA"), "Related Causes Code 2"),
      cause3: notUsed,
      state: situational(codeOf(2, 2), "Auto Accident State or Province Code"),
      country: situational(codeOf(3, 2)),
    }),
    "Related Causes Information",
  ),
  specialProgram: situational(code("02", "03", "05", "09"), "Special Program Indicator"),
  notUsed13: notUsed,
  notUsed14: notUsed,
  notUsed15: notUsed,
  notUsed16: notUsed,
  notUsed17: notUsed,
  notUsed18: notUsed,
  notUsed19: notUsed,
  delayReason: situational(
    code("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "15"),
    "Delay Reason Code",
  ),
});

const REPORT_TYPES = code(
  "03",
  "04",
  "05",
  "06",
  "07",
  "08",
  "09",
  "10",
  "11",
  "13",
  "15",
  "21",
  "A3",
  "A4",
  "AM",
  "AS",
  "B2",
  "B3",
  "B4",
  "BR",
  "BS",
  "BT",
  "CB",
  "CK",
  "CT",
  "D2",
  "DA",
  "DB",
  "DG",
  "DJ",
  "DS",
  "EB",
  "HC",
  "HR",
  "I5",
  "IR",
  "LA",
  "M1",
  "MT",
  "NN",
  "OB",
  "OC",
  "OD",
  "OE",
  "OX",
  "OZ",
  "P4",
  "P5",
  "PE",
  "PN",
  "PO",
  "PQ",
  "PY",
  "PZ",
  "RB",
  "RR",
  "RT",
  "RX",
  "SG",
  "V5",
  "XP",
);
/** Paperwork that follows or lies with the provider. */
export const attachment = segment(
  "PWK",
  "Claim Supplemental Information",
  {
    reportType: required(REPORT_TYPES, "Attachment Report Type Code"),
    transmission: required(code("AA", "BM", "EL", "EM", "FT", "FX"), "Attachment Transmission Code"),
    copies: notUsed,
    entity: notUsed,
    controlNumberQualifier: situational(code("AC"), "Attachment Control Number Qualifier"),
    controlNumber: situational(identifier(80, 2), "Attachment Control Number"),
  },
  "P0506",
);
/** The one paper of a line that is a certificate of medical necessity for durable equipment. */
export const necessityCertificate = segment("PWK", "DME Certificate of Medical Necessity Indicator", {
  reportType: qualifier("CT"),
  transmission: qualifier("AB", "AD", "AF", "AG", "NS"),
});

export const contract = segment("CN1", "Contract Information", {
  type: required(code("01", "02", "03", "04", "05", "06", "09"), "Contract Type Code"),
  amount: situational(amount, "Contract Amount"),
  percentage: situational(decimal(6), "Contract Percentage"),
  code: situational(identifier(50), "Contract Code"),
  termsDiscount: situational(decimal(6), "Terms Discount Percentage"),
  version: situational(identifier(30), "Contract Version Identifier"),
});

/** Anything the payer's law asks for that no other segment holds. */
export const fileInformation = segment("K3", "File Information", { information: required(text(80)) });

export const note = <const C extends readonly [string, string, ...string[]]>(name: string, ...types: C) =>
  segment("NTE", name, { type: qualifier(...types), text: required(text(80), "Note Text") });
export const noteOf = (type: string, name: string) =>
  segment("NTE", name, { type: qualifier(type), text: required(text(80), "Note Text") });

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
    notUsed7: notUsed,
    notUsed8: notUsed,
    roundTripPurpose: situational(text(80), "Round Trip Purpose Description"),
    stretcherPurpose: situational(text(80), "Stretcher Purpose Description"),
  },
  "P0102",
  "P0506",
);

export const spinalManipulation = segment("CR2", "Spinal Manipulation Service Information", {
  notUsed1: notUsed,
  notUsed2: notUsed,
  notUsed3: notUsed,
  notUsed4: notUsed,
  notUsed5: notUsed,
  notUsed6: notUsed,
  notUsed7: notUsed,
  patientCondition: required(code("A", "C", "D", "E", "F", "G", "M"), "Patient Condition Code"),
  notUsed9: notUsed,
  description1: situational(text(80), "Patient Condition Description 1"),
  description2: situational(text(80), "Patient Condition Description 2"),
});

/** A certification question and the conditions that answer it; `categories` are the codes of CRC01. */
export const certification = <const C extends readonly string[]>(
  name: string,
  category: string,
  max: number,
  ...conditions: C
) =>
  segment("CRC", name, {
    category: qualifier(category),
    applies: required(YES_NO, "Certification Condition Indicator"),
    conditions: required(list(code(...conditions), max), "Condition Code"),
  });
export const AMBULANCE_CONDITIONS = ["01", "04", "05", "06", "07", "08", "09", "12"] as const;

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
    }),
    "Principal Diagnosis",
  ),
  others: situational(
    list(
      composite({
        qualifier: required(code("ABF", "BF"), "Diagnosis Type Code"),
        code: required(codeOf(30), "Diagnosis Code"),
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
    }),
  ),
  other: situational(
    composite({
      qualifier: fixed("BO"),
      code: required(codeOf(30), "Anesthesia Related Surgical Procedure"),
    }),
  ),
});

export const conditionCodes = segment("HI", "Condition Information", {
  first: required(composite({ qualifier: qualifier("BG"), code: required(codeOf(30), "Condition Code") })),
  others: situational(
    list(composite({ qualifier: fixed("BG"), code: required(codeOf(30), "Condition Code") }), 11),
  ),
});

const pricingStart = {
  methodology: required(
    code("00", "01", "02", "03", "04", "05", "07", "08", "09", "10", "11", "12", "13", "14"),
    "Pricing Methodology",
  ),
  repricedAllowed: required(amount, "Repriced Allowed Amount"),
  repricedSaving: situational(amount, "Repriced Saving Amount"),
  organizationId: situational(identifier(50), "Repricing Organization Identifier"),
  rate: situational(decimal(9), "Repricing Per Diem or Flat Rate Amount"),
  approvedGroupCode: situational(identifier(50), "Repriced Approved Ambulatory Patient Group Code"),
  approvedGroupAmount: situational(amount, "Repriced Approved Ambulatory Patient Group Amount"),
  revenueCode: notUsed,
};
const pricingEnd = {
  rejectReason: situational(code("T1", "T2", "T3", "T4", "T5", "T6"), "Reject Reason Code"),
  policyCompliance: situational(code("1", "2", "3", "4", "5"), "Policy Compliance Code"),
  exception: situational(code("1", "2", "3", "4", "5", "6"), "Exception Code"),
};
export const claimPricing = segment("HCP", "Claim Pricing and Repricing Information", {
  ...pricingStart,
  procedureQualifier: notUsed,
  procedure: notUsed,
  unit: notUsed,
  quantity: notUsed,
  ...pricingEnd,
});
export const linePricing = segment(
  "HCP",
  "Line Pricing and Repricing Information",
  {
    ...pricingStart,
    procedureQualifier: situational(code("ER", "HC", "IV", "WK"), "Product or Service ID Qualifier"),
    procedure: situational(identifier(48), "Repriced Approved HCPCS Code"),
    unit: situational(code("MJ", "UN"), "Unit or Basis for Measurement Code"),
    quantity: situational(decimal(15), "Repriced Approved Service Unit Count"),
    ...pricingEnd,
  },
  "P0910",
  "P1112",
);

const PROCEDURE = procedureOf("ER", "HC", "IV", "WK");
export const professionalService = segment("SV1", "Professional Service", {
  procedure: required(PROCEDURE, "Composite Medical Procedure Identifier"),
  charge: required(amount, "Line Item Charge Amount"),
  unit: required(code("MJ", "UN"), "Unit or Basis for Measurement Code"),
  quantity: required(decimal(15), "Service Unit Count"),
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
});

export const equipmentService = segment(
  "SV5",
  "Durable Medical Equipment Service",
  {
    procedure: required(
      composite({ qualifier: fixed("HC"), code: required(identifier(48), "Procedure Code") }),
      "Composite Medical Procedure Identifier",
    ),
    unit: fixed("DA"),
    days: required(decimal(15), "Length of Medical Necessity"),
    rentalPrice: situational(amount, "DME Rental Price"),
    purchasePrice: situational(amount, "DME Purchase Price"),
    rentalFrequency: situational(code("1", "4", "6"), "Rental Unit Price Indicator"),
  },
  "R0405",
  "C0604",
);

export const equipmentCertification = segment("CR3", "Durable Medical Equipment Certification", {
  type: required(code("I", "R", "S"), "Certification Type Code"),
  unit: fixed("MO"),
  months: required(decimal(15), "DME Duration"),
});

export const testResult = segment("MEA", "Test Result", {
  identification: required(code("OG", "TR"), "Measurement Reference Identification Code"),
  qualifier: required(code("HT", "R1", "R2", "R3", "R4"), "Measurement Qualifier"),
  value: required(decimal(20), "Test Results"),
});

export const purchasedService = segment("PS1", "Purchased Service Information", {
  providerId: required(identifier(50), "Purchased Service Provider Identifier"),
  charge: required(amount, "Purchased Service Charge Amount"),
});

export const drug = segment("LIN", "Drug Identification", {
  assigned: notUsed,
  qualifier: required(code("EN", "EO", "HI", "N4", "ON", "UK", "UP"), "Product or Service ID Qualifier"),
  code: required(identifier(48), "National Drug Code or Universal Product Number"),
});
export const drugQuantity = segment("CTP", "Drug Quantity", {
  notUsed1: notUsed,
  notUsed2: notUsed,
  notUsed3: notUsed,
  quantity: required(decimal(15), "National Drug Unit Count"),
  unit: required(
    composite({ code: required(code("F2", "GR", "ME", "ML", "UN"), "Unit or Basis for Measurement Code") }),
    "Composite Unit of Measure",
  ),
});

export const lineAdjudication = segment("SVD", "Line Adjudication Information", {
  payerId: required(identifier(80, 2), "Other Payer Primary Identifier"),
  paid: required(amount, "Service Line Paid Amount"),
  procedure: required(PROCEDURE, "Composite Medical Procedure Identifier"),
  revenueCode: notUsed,
  quantity: required(decimal(15), "Paid Service Unit Count"),
  bundledLine: situational(integer(6), "Bundled or Unbundled Line Number"),
});

export const outpatientAdjudication = segment("MOA", "Outpatient Adjudication Information", {
  reimbursementRate: situational(decimal(10)),
  payableAmount: situational(amount, "HCPCS Payable Amount"),
  remarkCodes: situational(list(identifier(50), 5), "Claim Payment Remark Code"),
  esrdAmount: situational(amount, "End Stage Renal Disease Payment Amount"),
  professionalComponent: situational(amount, "Non-Payable Professional Component Billed Amount"),
});

export const otherCoverage = segment("OI", "Other Insurance Coverage Information", {
  notUsed1: notUsed,
  notUsed2: notUsed,
  assignsBenefits: required(code("N", "W", "Y"), "Benefits Assignment Certification Indicator"),
  patientSignatureSource: situational(code("P"), "Patient Signature Source Code"),
  agreement: notUsed,
  releaseOfInformation: required(code("I", "Y"), "Release of Information Code"),
});

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
