/** What a services review says of the patient's condition, 005010X217: conditions, admission, transport, therapy. */
import {
  code,
  composite,
  list,
  notUsed,
  period,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { codeOf, date, decimal, identifier, integer, text } from "../element-types";
import { unused, YES_NO } from "./building-blocks";
import { codesIn } from "./code-list";

const CONDITIONS = codesIn(
  "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 60 9D 9E 9H 9J 9K AA AG BPD BR CA CB CO CNJ DP EL EP FO HO IH LB LE MC PA PW SL SP TR UT VO WA WR ZV",
);
const certification = (category: string, name: string) =>
  segment("CRC", name, {
    category: qualifier(category),
    applies: required(YES_NO, "Certification Condition Indicator"),
    conditions: required(list(CONDITIONS, 5), "Condition Code"),
  });
export const ambulanceCertification = certification("07", "Ambulance Certification Information");
export const chiropracticCertification = certification("08", "Chiropractic Certification Information");
export const equipmentInformation = certification("09", "Durable Medical Equipment Information");
export const oxygenCertification = certification("11", "Oxygen Therapy Certification Information");
export const functionalLimitations = certification("75", "Functional Limitations Information");
export const activitiesPermitted = certification("76", "Activities Permitted Information");
export const mentalStatus = certification("77", "Mental Status Information");

export const NURSING_STATUS = codesIn("1 2 3 4 5 6 7 8 9");
export const admission = segment("CL1", "Institutional Claim Code", {
  type: situational(codeOf(1), "Admission Type Code"),
  source: situational(codeOf(1), "Admission Source Code"),
  patientStatus: situational(codeOf(2), "Patient Status Code"),
  nursingHomeStatus: situational(NURSING_STATUS, "Nursing Home Residential Status Code"),
});

export const ambulanceTransport = segment(
  "CR1",
  "Ambulance Transport Information",
  {
    weightUnit: situational(code("KG", "LB"), "Unit or Basis for Measurement Code"),
    weight: situational(decimal(10), "Patient Weight"),
    transport: required(code("I", "R", "T", "X"), "Ambulance Transport Code"),
    reason: situational(code("A", "B", "C", "D", "E", "F"), "Ambulance Transport Reason Code"),
    distanceUnit: situational(code("DH", "DK"), "Unit or Basis for Measurement Code"),
    distance: situational(decimal(15), "Transport Distance"),
    origin: notUsed,
    destination: notUsed,
    roundTripPurpose: situational(text(80), "Round Trip Purpose Description"),
    stretcherPurpose: situational(text(80), "Stretcher Purpose Description"),
  },
  "P0102",
  "P0506",
);

const SUBLUXATION = codesIn(
  "C1 C2 C3 C4 C5 C6 C7 CO IL L1 L2 L3 L4 L5 OC SA T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12",
);
export const spinalManipulation = segment(
  "CR2",
  "Spinal Manipulation Service Information",
  {
    treatmentSeries: situational(integer(9), "Treatment Series Number"),
    treatmentCount: situational(decimal(15), "Treatment Count"),
    fromLevel: situational(SUBLUXATION, "Subluxation Level Code"),
    toLevel: situational(SUBLUXATION, "Subluxation Level Code"),
    ...unused(5, 7),
    condition: required(codesIn("A C D E F G M"), "Patient Condition Code"),
    hasComplications: required(YES_NO, "Complication Indicator"),
    description1: situational(text(80), "Patient Condition Description"),
    description2: situational(text(80), "Patient Condition Description"),
    xRayAvailable: situational(YES_NO, "X-ray Availability Indicator"),
  },
  "P0102",
  "C0403",
);

const EQUIPMENT = codesIn("A B C D E O");
const FINDINGS = codesIn("1 2 3");
export const homeOxygen = segment("CR5", "Home Oxygen Therapy Information", {
  ...unused(1, 2),
  equipment1: required(EQUIPMENT, "Oxygen Equipment Type Code"),
  equipment2: situational(EQUIPMENT, "Oxygen Equipment Type Code"),
  equipmentReason: situational(text(80), "Equipment Reason Description"),
  flowRate: required(decimal(15), "Oxygen Flow Rate"),
  dailyUse: situational(decimal(15), "Daily Oxygen Use Count"),
  usePeriodHours: situational(decimal(15), "Oxygen Use Period Hour Count"),
  therapistOrder: situational(text(80), "Respiratory Therapist Order Text"),
  arterialBloodGas: situational(decimal(15), "Arterial Blood Gas Quantity"),
  saturation: situational(decimal(15), "Oxygen Saturation Quantity"),
  testCondition: situational(codesIn("E N O R S W X"), "Oxygen Test Condition Code"),
  finding1: situational(FINDINGS, "Oxygen Test Findings Code"),
  finding2: situational(FINDINGS, "Oxygen Test Findings Code"),
  finding3: situational(FINDINGS, "Oxygen Test Findings Code"),
  portableFlowRate: situational(decimal(15), "Portable Oxygen System Flow Rate"),
  deliverySystem: required(codesIn("A B C D E"), "Oxygen Delivery System Code"),
  equipment3: situational(EQUIPMENT, "Oxygen Equipment Type Code"),
});

export const homeHealth = segment(
  "CR6",
  "Home Health Care Information",
  {
    prognosis: required(codesIn("1 2 3 4 5 6 7 8"), "Prognosis Code"),
    start: required(date, "Home Health Start Date"),
    certificationPeriod: situational(period("RD8"), "Home Health Certification Period"),
    ...unused(5, 6),
    medicareCoverage: required(codesIn("N U W Y"), "Medicare Coverage Indicator"),
    certificationType: required(codesIn("1 2 3 4 5 6 I N R S"), "Certification Type Code"),
    surgeryDate: situational(date),
    surgeryCodeList: situational(codesIn("HC ID ZZ"), "Product or Service ID Qualifier"),
    surgery: situational(identifier(15), "Surgical Procedure Code"),
    orderDate: situational(date, "Physician Order Date"),
    lastVisit: situational(date, "Last Visit Date"),
    physicianContact: situational(date, "Physician Contact Date"),
    lastAdmission: situational(period("RD8"), "Last Admission Period"),
    patientLocation: situational(codesIn("A B C D E F G H L M O P R S T"), "Patient Location Code"),
  },
  "P091011",
);

const diagnosis = composite({
  qualifier: required(codesIn("ABF ABJ ABK APR BF BJ BK DR LOI PR"), "Diagnosis Type Code"),
  code: required(codeOf(30), "Diagnosis Code"),
  known: situational(period("D8"), "Diagnosis Date"),
  ...unused(5, 9),
});
export const diagnoses = segment("HI", "Patient Diagnosis", {
  diagnoses: required(list(diagnosis, 12), "Health Care Code Information"),
});
/** What the payer wants to know before it decides, as LOINC codes. */
export const requestedInformation = segment("HI", "Request for Additional Information", {
  requests: required(
    list(
      composite({
        qualifier: required(code("LOI"), "Code List Qualifier Code"),
        code: required(codeOf(30), "Logical Observation Identifier Names and Codes"),
        ...unused(3, 9),
      }),
      12,
    ),
    "Health Care Code Information",
  ),
});

const REPORT_TYPES = codesIn(
  "03 04 05 06 07 08 09 10 11 13 15 21 48 55 59 77 A3 A4 AM AS AT B2 B3 BR BS BT CB CK D2 DA DB DG DJ DS FM HC HR I5 IR LA M1 NN OB OC OD OE OX OZ P4 P5 P6 P7 PE PN PO PQ PY PZ QC QR RB RR RT RX SG V5 XP",
);
/** Paper or data that go with the request. */
export const attachment = (name: string) =>
  segment(
    "PWK",
    name,
    {
      reportType: required(REPORT_TYPES, "Attachment Report Type Code"),
      transmission: required(codesIn("AA BM EL EM FT FX VO"), "Attachment Transmission Code"),
      copies: notUsed,
      entity: notUsed,
      controlNumberQualifier: situational(code("AC"), "Attachment Control Number Qualifier"),
      controlNumber: situational(identifier(80, 2), "Attachment Control Number"),
      description: situational(text(80), "Attachment Description"),
    },
    "P0506",
  );
