/** Segments that the three health care claims (professional, institutional, dental) share. */
import {
  code,
  composite,
  type ElementType,
  type Field,
  fixed,
  list,
  notUsed,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import {
  amount,
  charge,
  codeOf,
  count,
  date,
  decimal,
  identifier,
  integer,
  text,
  time,
  units,
} from "../element-types";
import { unused, YES_NO } from "./building-blocks";
import { codesIn } from "./code-list";

export const beginning = segment("BHT", "Beginning of Hierarchical Transaction", {
  structure: fixed("0019", "Hierarchical Structure Code"),
  purpose: required(code("00", "18"), "Transaction Set Purpose Code"),
  batchId: required(identifier(30), "Originator Application Transaction Identifier"),
  date: required(date, "Transaction Set Creation Date"),
  time: required(time(8), "Transaction Set Creation Time"),
  type: required(code("31", "CH", "RP"), "Claim or Encounter Identifier"),
});

export const currency = segment("CUR", "Foreign Currency", {
  entity: fixed("85"),
  currencyCode: required(codeOf(3, 3)),
  ...unused(3, 21),
});

const RESPONSIBILITY = codesIn("A B C D E F G H P S T U");
const FILING_INDICATORS = codesIn("11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ");
/** Whose insurance it is; the guides differ in the relationship and in whether they use the insurance type. */
const insured = <R extends Field, I extends Field>(name: string, relationship: R, insuranceType: I) =>
  segment("SBR", name, {
    payerResponsibility: required(RESPONSIBILITY, "Payer Responsibility Sequence Number Code"),
    relationship,
    groupNumber: situational(identifier(50), "Group or Policy Number"),
    groupName: situational(text(60)),
    insuranceType,
    coordinationOfBenefits: notUsed,
    yesNo: notUsed,
    employmentStatus: notUsed,
    filingIndicator: situational(FILING_INDICATORS, "Claim Filing Indicator Code"),
  });
export const subscriberOf = <I extends Field>(insuranceType: I) =>
  insured("Subscriber Information", situational(code("18"), "Individual Relationship Code"), insuranceType);
export const otherSubscriberOf = <I extends Field>(insuranceType: I) =>
  insured(
    "Other Subscriber Information",
    required(codesIn("01 18 19 20 21 39 40 53 G8"), "Individual Relationship Code"),
    insuranceType,
  );

/** A patient who is not the subscriber has any relationship to the subscriber but 18. */
export const DEPENDENTS = codesIn("01 19 20 21 39 40 53 G8");
/** A patient of a hospital or dentist, of whom only the relationship is told. */
export const dependent = segment("PAT", "Patient Information", {
  relationship: required(DEPENDENTS, "Individual Relationship Code"),
});

export const demographics = segment(
  "DMG",
  "Demographic Information",
  {
    format: fixed("D8"),
    birthDate: required(date),
    gender: required(code("F", "M", "U")),
    ...unused(4, 11),
  },
  "P0102",
);

/** How every CLM begins. */
export const claimStart = {
  patientControlNumber: required(identifier(38)),
  totalCharge: required(charge, "Total Claim Charge Amount"),
  filingIndicator: notUsed,
  nonInstitutionalType: notUsed,
};
/** CLM05 of those who bill by place of service. */
export const placeOfService = required(
  composite({
    placeOfService: required(codeOf(2), "Place of Service Code"),
    facilityQualifier: fixed("B"),
    frequency: required(codeOf(1), "Claim Frequency Code"),
  }),
  "Health Care Service Location Information",
);
export const claimConsent = {
  assignsBenefits: required(code("N", "W", "Y"), "Benefits Assignment Certification Indicator"),
  releaseOfInformation: required(code("I", "Y"), "Release of Information Code"),
};
export const DELAY_REASONS = codesIn("1 2 3 4 5 6 7 8 9 10 11 15");
export const relatedCauses = composite({
  cause1: required(code("AA", "EM", "OA"), "Related Causes Code 1"),
  cause2: situational(code("AA", "EM", "OA"), "Related Causes Code 2"),
  cause3: notUsed,
  state: situational(codeOf(2, 2), "Auto Accident State or Province Code"),
  country: situational(codeOf(3, 2)),
});

const REPORT_TYPES = codesIn(
  "03 04 05 06 07 08 09 10 11 13 15 21 A3 A4 AM AS B2 B3 B4 BR BS BT CB CK CT D2 DA DB DG DJ DS EB HC HR I5 IR LA M1 MT NN OB OC OD OE OX OZ P4 P5 PE PN PO PQ PY PZ RB RR RT RX SG V5 XP",
);
/** Paperwork that follows or lies with the provider. */
export const attachmentOf = <R extends Field>(reportType: R) =>
  segment(
    "PWK",
    "Claim Supplemental Information",
    {
      reportType,
      transmission: required(codesIn("AA BM EL EM FT FX"), "Attachment Transmission Code"),
      copies: notUsed,
      entity: notUsed,
      controlNumberQualifier: situational(code("AC"), "Attachment Control Number Qualifier"),
      controlNumber: situational(identifier(50, 2), "Attachment Control Number"),
      ...unused(7, 9),
    },
    "P0506",
  );
export const attachment = attachmentOf(required(REPORT_TYPES, "Attachment Report Type Code"));

export const contract = segment("CN1", "Contract Information", {
  type: required(codesIn("01 02 03 04 05 06 09"), "Contract Type Code"),
  amount: situational(amount, "Contract Amount"),
  percentage: situational(decimal(6), "Contract Percentage"),
  code: situational(identifier(50), "Contract Code"),
  termsDiscount: situational(decimal(6), "Terms Discount Percentage"),
  version: situational(identifier(30), "Contract Version Identifier"),
});

/** Anything the payer's law asks for that no other segment holds. */
export const fileInformation = segment("K3", "File Information", {
  information: required(text(80)),
  ...unused(2, 3),
});

const ALL_METHODS = codesIn("00 01 02 03 04 05 06 07 08 09 10 11 12 13 14");
/** What a repricing organization made of a claim or line; the guides differ in the services it may name. */
export const pricingOf = <
  R extends Field,
  Q extends Field,
  P extends Field,
  U extends Field,
  N extends Field,
>(
  name: string,
  priced: {
    readonly revenueCode: R;
    readonly procedureQualifier: Q;
    readonly procedure: P;
    readonly unit: U;
    readonly quantity: N;
  },
  methods = ALL_METHODS,
) =>
  segment(
    "HCP",
    name,
    {
      methodology: required(methods, "Pricing Methodology"),
      repricedAllowed: required(amount, "Repriced Allowed Amount"),
      repricedSaving: situational(amount, "Repriced Saving Amount"),
      organizationId: situational(identifier(50), "Repricing Organization Identifier"),
      rate: situational(decimal(9), "Repricing Per Diem or Flat Rate Amount"),
      approvedGroupCode: situational(identifier(50), "Repriced Approved Group Code"),
      approvedGroupAmount: situational(amount, "Repriced Approved Group Amount"),
      ...priced,
      rejectReason: situational(codesIn("T1 T2 T3 T4 T5 T6"), "Reject Reason Code"),
      policyCompliance: situational(codesIn("1 2 3 4 5"), "Policy Compliance Code"),
      exception: situational(codesIn("1 2 3 4 5 6"), "Exception Code"),
    },
    "P0910",
    "P1112",
  );
/** A line priced by procedure; `procedures` and `units` are the code lists the guide allows. */
export const pricedProcedure = <P extends Field, U extends Field>(procedureQualifier: P, unit: U) => ({
  procedureQualifier,
  procedure: situational(identifier(48), "Repriced Approved Procedure Code"),
  unit,
  quantity: situational(units(decimal(8)), "Repriced Approved Service Unit Count"),
});
/** Claims of professionals and dentists are priced as a whole, and not by the day (06). */
export const claimPricing = pricingOf(
  "Claim Pricing and Repricing Information",
  {
    revenueCode: notUsed,
    procedureQualifier: notUsed,
    procedure: notUsed,
    unit: notUsed,
    quantity: notUsed,
  },
  codesIn("00 01 02 03 04 05 07 08 09 10 11 12 13 14"),
);

export const lineNumber = segment("LX", "Service Line Number", {
  number: required(integer(6), "Assigned Number"),
});

/** Which payer paid what for a line; the guides differ in how they name the service. */
export const adjudicationOf = <P extends Field, R extends Field>(procedure: P, revenueCode: R) =>
  segment("SVD", "Line Adjudication Information", {
    payerId: required(identifier(80, 2), "Other Payer Primary Identifier"),
    paid: required(amount, "Service Line Paid Amount"),
    procedure,
    revenueCode,
    quantity: required(units(decimal(8)), "Paid Service Unit Count"),
    bundledLine: situational(integer(6), "Bundled or Unbundled Line Number"),
  });

export const otherCoverageOf = <S extends Field>(patientSignatureSource: S) =>
  segment("OI", "Other Insurance Coverage Information", {
    filingIndicator: notUsed,
    submissionReason: notUsed,
    assignsBenefits: required(code("N", "W", "Y"), "Benefits Assignment Certification Indicator"),
    patientSignatureSource,
    agreement: notUsed,
    releaseOfInformation: required(code("I", "Y"), "Release of Information Code"),
  });

export const drugQuantity = segment("CTP", "Drug Quantity", {
  tradeClass: notUsed,
  priceIdentifier: notUsed,
  unitPrice: notUsed,
  quantity: required(count(15), "National Drug Unit Count"),
  unit: required(
    composite({
      code: required(codesIn("F2 GR ME ML UN"), "Unit or Basis for Measurement Code"),
      ...unused(2, 15),
    }),
    "Composite Unit of Measure",
  ),
  ...unused(6, 11),
});
/** The drug of a line; `kinds` of codes differ by guide. */
export const drugOf = <Q extends Field>(kinds: Q) =>
  segment("LIN", "Drug Identification", {
    assigned: notUsed,
    qualifier: kinds,
    code: required(identifier(48), "National Drug Code or Universal Product Number"),
    ...unused(4, 31),
  });
/** Conditions of the stay or visit, as the National Uniform Billing Committee lists them. */
const condition = { code: required(codeOf(30), "Condition Code"), ...unused(3, 9) };
export const conditionCodes = segment("HI", "Condition Information", {
  first: required(composite({ qualifier: qualifier("BG"), ...condition })),
  others: situational(list(composite({ qualifier: fixed("BG"), ...condition }), 11), "Condition Code"),
});

export const outpatientAdjudication = segment("MOA", "Outpatient Adjudication Information", {
  reimbursementRate: situational(decimal(10)),
  payableAmount: situational(amount, "HCPCS Payable Amount"),
  remarkCodes: situational(list(identifier(50), 5), "Claim Payment Remark Code"),
  esrdAmount: situational(amount, "End Stage Renal Disease Payment Amount"),
  professionalComponent: situational(amount, "Non-Payable Professional Component Billed Amount"),
});

export const noteOf = (type: string, name: string) =>
  segment("NTE", name, { type: qualifier(type), text: required(text(80), "Note Text") });

/** A certification question and the conditions that answer it; `category` is the code of CRC01. */
export const certification = <C extends string>(
  name: string,
  category: string,
  max: number,
  conditions: ElementType<C>,
) =>
  segment("CRC", name, {
    category: qualifier(category),
    applies: required(YES_NO, "Certification Condition Indicator"),
    conditions: required(list(conditions, max), "Condition Code"),
    ...unused(3 + max, 7),
  });
export const epsdtReferral = certification("EPSDT Referral", "ZZ", 3, codesIn("AV NU S2 ST"));
