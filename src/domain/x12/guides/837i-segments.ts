/** Segments of the institutional claim, 005010X223A2, that fill a page by themselves. */
import { code, composite, fixed, notUsed, qualifier, required, segment, situational } from "../definition";
import { amount, charge, codeOf, count, decimal, identifier, text, units } from "../element-types";
import {
  adjudicationOf,
  claimConsent,
  claimStart,
  DELAY_REASONS,
  drugOf,
  otherCoverageOf,
  otherSubscriberOf,
  pricedProcedure,
  pricingOf,
  subscriberOf,
} from "./837-segments";
import { procedureOf, unused } from "./building-blocks";
import { qualifierIn } from "./code-list";

export const subscriberInformation = subscriberOf(notUsed);
export const otherSubscriberInformation = otherSubscriberOf(notUsed);

export const claimInformation = segment("CLM", "Claim Information", {
  ...claimStart,
  serviceLocation: required(
    composite({
      /** The first two digits of the type of bill; the frequency is the third. */
      facilityType: required(codeOf(2), "Facility Type Code"),
      facilityQualifier: fixed("A"),
      frequency: required(codeOf(1), "Claim Frequency Code"),
    }),
    "Health Care Service Location Information",
  ),
  ...unused(6, 6),
  acceptsAssignment: required(code("A", "B", "C"), "Assignment or Plan Participation Code"),
  ...claimConsent,
  ...unused(10, 12),
  ...unused(13, 19),
  delayReason: situational(DELAY_REASONS, "Delay Reason Code"),
});

/** How the patient came and how he or she left, by the lists of the National Uniform Billing Committee. */
export const admission = segment("CL1", "Institutional Claim Code", {
  admissionType: required(codeOf(1), "Priority (Type) of Admission or Visit"),
  admissionSource: situational(codeOf(1), "Point of Origin for Admission or Visit"),
  patientStatus: required(codeOf(2), "Patient Discharge Status"),
  residentialStatus: notUsed,
});

export const claimNote = segment("NTE", "Claim Note", {
  type: qualifierIn("ALG DCP DGN DME MED NTR ODT RHB RLH RNH SET SFM SPT UPI"),
  text: required(text(80), "Note Text"),
});

const PROCEDURES = code("ER", "HC", "HP", "IV", "WK");
const UNITS = code("DA", "UN");
const UNIT = situational(UNITS, "Unit or Basis for Measurement Code");
const REVENUE_CODE = situational(identifier(48), "Repriced Approved Revenue Code");
export const claimPricing = pricingOf("Claim Pricing and Repricing Information", {
  revenueCode: REVENUE_CODE,
  procedureQualifier: notUsed,
  procedure: notUsed,
  unit: UNIT,
  quantity: situational(units(decimal(8)), "Repriced Approved Service Unit Count"),
});
export const linePricing = pricingOf("Line Pricing and Repricing Information", {
  revenueCode: REVENUE_CODE,
  ...pricedProcedure(situational(PROCEDURES, "Product or Service ID Qualifier"), UNIT),
});

const PROCEDURE = procedureOf("ER", "HC", "HP", "IV", "WK");
export const institutionalService = segment("SV2", "Institutional Service Line", {
  revenueCode: required(identifier(48), "Service Line Revenue Code"),
  procedure: situational(PROCEDURE, "Composite Medical Procedure Identifier"),
  charge: required(charge, "Line Item Charge Amount"),
  unit: required(UNITS, "Unit or Basis for Measurement Code"),
  quantity: required(units(count(8)), "Service Unit Count"),
  rate: notUsed,
  nonCovered: situational(charge, "Line Item Denied Charge or Non-Covered Charge Amount"),
  ...unused(8, 10),
});
export const lineAdjudication = adjudicationOf(
  situational(PROCEDURE, "Composite Medical Procedure Identifier"),
  required(identifier(48), "Service Line Revenue Code"),
);
export const drug = drugOf(fixed("N4", "Product or Service ID Qualifier"));
export const otherCoverage = otherCoverageOf(notUsed);
export const thirdPartyNote = segment("NTE", "Third Party Organization Note", {
  type: qualifier("TPO"),
  text: required(text(80), "Note Text"),
});

const remark = situational(identifier(50), "Claim Payment Remark Code");
/** What the other payer made of a stay. */
export const inpatientAdjudication = segment("MIA", "Inpatient Adjudication Information", {
  coveredDays: required(decimal(15), "Covered Days or Visits Count"),
  ...unused(2, 2),
  psychiatricDays: situational(decimal(15), "Lifetime Psychiatric Days Count"),
  drgAmount: situational(amount, "Claim DRG Amount"),
  remarkCode1: remark,
  disproportionateShare: situational(amount, "Claim Disproportionate Share Amount"),
  mspPassThrough: situational(amount, "Claim MSP Pass-through Amount"),
  ppsCapital: situational(amount, "Claim PPS Capital Amount"),
  ppsCapitalFspDrg: situational(amount, "PPS-Capital FSP DRG Amount"),
  ppsCapitalHspDrg: situational(amount, "PPS-Capital HSP DRG Amount"),
  ppsCapitalDshDrg: situational(amount, "PPS-Capital DSH DRG Amount"),
  oldCapital: situational(amount, "Old Capital Amount"),
  ppsCapitalIme: situational(amount, "PPS-Capital IME Amount"),
  ppsOperatingHospitalDrg: situational(amount, "PPS-Operating Hospital Specific DRG Amount"),
  costReportDays: situational(decimal(15), "Cost Report Day Count"),
  ppsOperatingFederalDrg: situational(amount, "PPS-Operating Federal Specific DRG Amount"),
  ppsCapitalOutlier: situational(amount, "Claim PPS Capital Outlier Amount"),
  indirectTeaching: situational(amount, "Claim Indirect Teaching Amount"),
  professionalComponent: situational(amount, "Non-Payable Professional Component Billed Amount"),
  remarkCode2: remark,
  remarkCode3: remark,
  remarkCode4: remark,
  remarkCode5: remark,
  ppsCapitalException: situational(amount, "PPS-Capital Exception Amount"),
});
