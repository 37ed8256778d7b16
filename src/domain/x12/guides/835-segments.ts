/** Segments of the remittance advice, 005010X221A1. */
import {
  code,
  composite,
  fixed,
  group,
  list,
  notUsed,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { amount, codeOf, date, decimal, identifier, integer, text } from "../element-types";
import { PARTY_SYNTAX, reference, unused } from "./building-blocks";
import { qualifierIn } from "./code-list";
import {
  GIVEN_NAMES,
  identifiedBy,
  LAST_NAME_OPTIONAL,
  NO_GIVEN_NAMES,
  nameSegment,
  ORGANIZATION,
  PERSON_OR_ORGANIZATION,
} from "./name-blocks";

const ACCOUNT_TYPES = code("DA", "SG");
export const financialInformation = segment(
  "BPR",
  "Financial Information",
  {
    handling: required(code("C", "D", "H", "I", "P", "U", "X"), "Transaction Handling Code"),
    totalPaid: required(amount, "Total Actual Provider Payment Amount"),
    creditOrDebit: required(code("C", "D"), "Credit or Debit Flag Code"),
    method: required(code("ACH", "BOP", "CHK", "FWT", "NON"), "Payment Method Code"),
    format: situational(code("CCP", "CTX"), "Payment Format Code"),
    senderBankQualifier: situational(code("01", "04"), "Sender Depository Qualifier"),
    senderBank: situational(identifier(12, 3), "Sender Depository Identifier"),
    senderAccountQualifier: situational(code("DA"), "Sender Account Number Qualifier"),
    senderAccount: situational(identifier(35), "Sender Bank Account Number"),
    payerId: situational(identifier(10, 10), "Payer Identifier"),
    originatingCode: situational(identifier(9, 9), "Originating Company Supplemental Code"),
    receiverBankQualifier: situational(code("01", "04"), "Receiver Depository Qualifier"),
    receiverBank: situational(identifier(12, 3), "Receiver Depository Identifier"),
    receiverAccountQualifier: situational(ACCOUNT_TYPES, "Receiver Account Number Qualifier"),
    receiverAccount: situational(identifier(35), "Receiver Bank Account Number"),
    effectiveDate: required(date, "Check Issue or EFT Effective Date"),
  },
  "P0607",
  "C0809",
  "P1213",
  "C1415",
);

export const traceNumber = segment("TRN", "Reassociation Trace Number", {
  traceType: fixed("1"),
  number: required(identifier(50), "Check or EFT Trace Number"),
  payerId: required(identifier(10, 10), "Payer Identifier"),
  originatingCode: situational(identifier(50), "Originating Company Supplemental Code"),
});

export const currency = segment("CUR", "Foreign Currency Information", {
  entity: required(code("PR")),
  currencyCode: required(codeOf(3, 3)),
  exchangeRate: situational(decimal(10, 4)),
});

export const productionDate = segment("DTM", "Production Date", {
  qualifier: qualifier("405"),
  date: required(date),
});
export const dayOf = (dateQualifier: string, name: string) =>
  segment("DTM", name, { qualifier: qualifier(dateQualifier), date: required(date) });
export const dayOfEither = <const C extends readonly [string, string, ...string[]]>(
  name: string,
  ...codes: C
) => segment("DTM", name, { qualifier: qualifier(...codes), date: required(date) });

export const payer = segment(
  "N1",
  "Payer Identification",
  {
    entity: qualifier("PR"),
    name: required(text(60), "Payer Name"),
    idQualifier: situational(code("XV")),
    id: situational(identifier(80, 2), "Identification Code"),
  },
  "R0203",
  "P0304",
);
/** Where the payer's policies can be read. */
export const website = segment("PER", "Payer Web Site", {
  contactFunction: qualifier("IC"),
  name: notUsed,
  qualifier: fixed("UR", "Communication Number Qualifier"),
  address: required(text(256), "Communication Number"),
  ...unused(5, 9),
});
export const payee = segment(
  "N1",
  "Payee Identification",
  {
    entity: qualifier("PE"),
    name: required(text(60), "Payee Name"),
    idQualifier: required(code("FI", "XV", "XX"), "Identification Code Qualifier"),
    id: required(identifier(80, 2), "Payee Identification Code"),
  },
  "R0203",
  "P0304",
);

export const remittanceDelivery = segment("RDM", "Remittance Delivery Method", {
  method: required(code("BM", "EM", "FT", "OL"), "Report Transmission Code"),
  name: situational(text(60)),
  number: situational(text(256), "Communication Number"),
});

export const headerNumber = segment("LX", "Header Number", {
  number: required(integer(6), "Assigned Number"),
});

export const providerSummary = segment("TS3", "Provider Summary Information", {
  providerId: required(identifier(50)),
  facilityType: required(codeOf(2), "Facility Type Code"),
  fiscalPeriodEnd: required(date, "Fiscal Period Date"),
  claimCount: required(decimal(15), "Total Claim Count"),
  totalCharge: required(amount, "Total Claim Charge Amount"),
  notUsed6: notUsed,
  notUsed7: notUsed,
  notUsed8: notUsed,
  notUsed9: notUsed,
  notUsed10: notUsed,
  notUsed11: notUsed,
  notUsed12: notUsed,
  msp: situational(amount, "Total MSP Payer Amount"),
  notUsed14: notUsed,
  nonLabCharge: situational(amount, "Total Non-Lab Charge Amount"),
  notUsed16: notUsed,
  hcpcsReportable: situational(amount, "Total HCPCS Reportable Charge Amount"),
  hcpcsPayable: situational(amount, "Total HCPCS Payable Amount"),
  notUsed19: notUsed,
  professionalComponent: situational(amount, "Total Professional Component Amount"),
  mspPatientLiability: situational(amount, "Total MSP Patient Liability Met Amount"),
  patientReimbursement: situational(amount, "Total Patient Reimbursement Amount"),
  pipClaimCount: situational(decimal(15), "Total PIP Claim Count"),
  pipAdjustment: situational(amount, "Total PIP Adjustment Amount"),
});

export const providerSupplement = segment("TS2", "Provider Supplemental Summary Information", {
  drg: situational(amount, "Total DRG Amount"),
  federalSpecific: situational(amount, "Total Federal Specific Amount"),
  hospitalSpecific: situational(amount, "Total Hospital Specific Amount"),
  disproportionateShare: situational(amount, "Total Disproportionate Share Amount"),
  capital: situational(amount, "Total Capital Amount"),
  indirectMedicalEducation: situational(amount, "Total Indirect Medical Education Amount"),
  outlierDays: situational(decimal(15), "Total Outlier Day Count"),
  dayOutlier: situational(amount, "Total Day Outlier Amount"),
  costOutlier: situational(amount, "Total Cost Outlier Amount"),
  averageLengthOfStay: situational(decimal(15), "Average DRG Length of Stay"),
  discharges: situational(decimal(15), "Total Discharge Count"),
  costReportDays: situational(decimal(15), "Total Cost Report Day Count"),
  coveredDays: situational(decimal(15), "Total Covered Day Count"),
  noncoveredDays: situational(decimal(15), "Total Noncovered Day Count"),
  mspPassThrough: situational(amount, "Total MSP Pass-Through Amount"),
  averageWeight: situational(decimal(15), "Average DRG Weight"),
  ppsCapitalFederal: situational(amount, "Total PPS Capital FSP DRG Amount"),
  ppsCapitalHospital: situational(amount, "Total PPS Capital HSP DRG Amount"),
  ppsDisproportionateShare: situational(amount, "Total PPS DSH DRG Amount"),
});

export const claimPayment = segment("CLP", "Claim Payment Information", {
  patientControlNumber: required(identifier(38)),
  status: required(code("1", "2", "3", "4", "19", "20", "21", "22", "23", "25"), "Claim Status Code"),
  charge: required(amount, "Total Claim Charge Amount"),
  paid: required(amount, "Claim Payment Amount"),
  patientResponsibility: situational(amount, "Patient Responsibility Amount"),
  filingIndicator: required(
    code(
      "12",
      "13",
      "14",
      "15",
      "16",
      "17",
      "AM",
      "CH",
      "DS",
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
    ),
    "Claim Filing Indicator Code",
  ),
  payerClaimControlNumber: required(identifier(50)),
  facilityType: situational(codeOf(2), "Facility Type Code"),
  frequency: situational(codeOf(1), "Claim Frequency Code"),
  patientStatus: notUsed,
  drg: situational(codeOf(4), "Diagnosis Related Group Code"),
  drgWeight: situational(decimal(15), "DRG Weight"),
  dischargeFraction: situational(decimal(10), "Discharge Fraction"),
});

/** Insured and corrected names may be of a person or an organization, identified by several kinds of number. */
/** A person or an organization whose number must be told, the name where it is known. */
export const numberedParty = <const I extends readonly string[]>(
  entity: string,
  name: string,
  ...idQualifiers: I
) =>
  nameSegment(name, {
    entity: qualifier(entity),
    ...PERSON_OR_ORGANIZATION,
    ...LAST_NAME_OPTIONAL,
    ...GIVEN_NAMES,
    ...identifiedBy(code(...idQualifiers)),
  });
/** Another payer. */
export const otherPayer = <const I extends readonly string[]>(
  entity: string,
  name: string,
  ...idQualifiers: I
) =>
  nameSegment(name, {
    entity: qualifier(entity),
    ...ORGANIZATION,
    organization: required(text(60), name),
    ...NO_GIVEN_NAMES,
    ...identifiedBy(code(...idQualifiers)),
  });
export const namedParty = <const I extends readonly string[]>(
  entity: string,
  name: string,
  ...idQualifiers: I
) =>
  segment(
    "NM1",
    name,
    {
      entity: qualifier(entity),
      entityType: required(code("1", "2"), "Entity Type Qualifier"),
      lastNameOrOrganization: situational(text(60), "Last Name or Organization Name"),
      firstName: situational(text(35)),
      middleName: situational(text(25)),
      prefix: notUsed,
      suffix: situational(text(10)),
      idQualifier: situational(code(...idQualifiers)),
      id: situational(identifier(80, 2), "Identification Code"),
    },
    ...PARTY_SYNTAX,
  );

const REMARKS = {
  remark1: situational(identifier(50), "Claim Payment Remark Code 1"),
  remark2: situational(identifier(50), "Claim Payment Remark Code 2"),
  remark3: situational(identifier(50), "Claim Payment Remark Code 3"),
  remark4: situational(identifier(50), "Claim Payment Remark Code 4"),
};
export const inpatientAdjudication = segment("MIA", "Inpatient Adjudication Information", {
  coveredDays: required(decimal(15), "Covered Days or Visits Count"),
  ppsOperatingOutlier: situational(amount, "PPS Operating Outlier Amount"),
  lifetimePsychiatricDays: situational(decimal(15), "Lifetime Psychiatric Days Count"),
  drgAmount: situational(amount, "Claim DRG Amount"),
  firstRemark: situational(identifier(50), "Claim Payment Remark Code"),
  disproportionateShare: situational(amount, "Claim Disproportionate Share Amount"),
  mspPassThrough: situational(amount, "Claim MSP Pass-Through Amount"),
  ppsCapital: situational(amount, "Claim PPS Capital Amount"),
  ppsCapitalFederal: situational(amount, "PPS-Capital FSP DRG Amount"),
  ppsCapitalHospital: situational(amount, "PPS-Capital HSP DRG Amount"),
  ppsCapitalDisproportionateShare: situational(amount, "PPS-Capital DSH DRG Amount"),
  oldCapital: situational(amount, "Old Capital Amount"),
  ppsCapitalIme: situational(amount, "PPS-Capital IME Amount"),
  ppsOperatingHospital: situational(amount, "PPS-Operating Hospital Specific DRG Amount"),
  costReportDays: situational(decimal(15), "Cost Report Day Count"),
  ppsOperatingFederal: situational(amount, "PPS-Operating Federal Specific DRG Amount"),
  ppsCapitalOutlier: situational(amount, "Claim PPS Capital Outlier Amount"),
  indirectTeaching: situational(amount, "Claim Indirect Teaching Amount"),
  professionalComponent: situational(amount, "Nonpayable Professional Component Amount"),
  ...REMARKS,
  ppsCapitalException: situational(amount, "PPS-Capital Exception Amount"),
});
export const outpatientAdjudication = segment("MOA", "Outpatient Adjudication Information", {
  reimbursementRate: situational(decimal(10)),
  payableAmount: situational(amount, "Claim HCPCS Payable Amount"),
  remarkCodes: situational(list(identifier(50), 5), "Claim Payment Remark Code"),
  esrdAmount: situational(amount, "Claim ESRD Payment Amount"),
  professionalComponent: situational(amount, "Nonpayable Professional Component Amount"),
});

const PROCEDURE_TYPES = ["AD", "ER", "HC", "HP", "IV", "N4", "N6", "NU", "UI", "WK"] as const;
const procedure = composite({
  qualifier: required(code(...PROCEDURE_TYPES), "Product or Service ID Qualifier"),
  code: required(identifier(48), "Adjudicated Procedure Code"),
  modifier1: situational(codeOf(2, 2), "Procedure Modifier 1"),
  modifier2: situational(codeOf(2, 2), "Procedure Modifier 2"),
  modifier3: situational(codeOf(2, 2), "Procedure Modifier 3"),
  modifier4: situational(codeOf(2, 2), "Procedure Modifier 4"),
  description: situational(text(80), "Procedure Code Description"),
});
export const servicePayment = segment("SVC", "Service Payment Information", {
  procedure: required(procedure, "Composite Medical Procedure Identifier"),
  charge: required(amount, "Line Item Charge Amount"),
  paid: required(amount, "Line Item Provider Payment Amount"),
  revenueCode: situational(identifier(48), "National Uniform Billing Committee Revenue Code"),
  unitsPaid: situational(decimal(15), "Units of Service Paid Count"),
  submittedProcedure: situational(procedure, "Submitted Procedure Identifier"),
  unitsSubmitted: situational(decimal(15), "Original Units of Service Count"),
});

export const remarkCode = segment("LQ", "Health Care Remark Codes", {
  qualifier: required(code("HE", "RX"), "Code List Qualifier Code"),
  code: required(identifier(30), "Remark Code"),
});

export const PROVIDER_ADJUSTMENT_REASONS = [
  "50",
  "51",
  "72",
  "90",
  "AH",
  "AM",
  "AP",
  "B2",
  "B3",
  "BD",
  "BN",
  "C5",
  "CR",
  "CS",
  "CT",
  "CV",
  "CW",
  "DM",
  "E3",
  "FB",
  "FC",
  "GO",
  "HM",
  "IP",
  "IR",
  "IS",
  "J1",
  "L3",
  "L6",
  "LE",
  "LS",
  "OA",
  "OB",
  "PI",
  "PL",
  "RA",
  "RE",
  "SL",
  "TL",
  "WO",
  "WU",
] as const;
/** Money moved between payer and provider that belongs to no claim; a positive amount lowers the payment. */
export const providerAdjustment = segment("PLB", "Provider Adjustment", {
  providerId: required(identifier(50), "Provider Identifier"),
  fiscalPeriodEnd: required(date, "Fiscal Period Date"),
  adjustments: required(
    group(
      {
        identifier: required(
          composite({
            reason: required(code(...PROVIDER_ADJUSTMENT_REASONS), "Adjustment Reason Code"),
            reference: situational(identifier(50), "Provider Adjustment Identifier"),
          }),
          "Adjustment Identifier",
        ),
        amount: required(amount, "Provider Adjustment Amount"),
      },
      6,
    ),
  ),
});
export const coverageExpiration = dayOf("036", "Coverage Expiration Date");

export const lineItemControlNumber = reference("6R", "Line Item Control Number");
export const healthcarePolicy = reference("0K", "Healthcare Policy Identification");
export const amountIn = <const S extends string>(name: string, qualifiers: S) =>
  segment("AMT", name, { qualifier: qualifierIn(qualifiers), amount: required(amount) });
export const quantityIn = <const S extends string>(name: string, qualifiers: S) =>
  segment("QTY", name, { qualifier: qualifierIn(qualifiers), quantity: required(decimal(15)) });
