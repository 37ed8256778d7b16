/** Segments of the dental claim, 005010X224A2, that fill a page by themselves. */
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
import { charge, codeOf, count, decimal, identifier, integer, text } from "../element-types";
import {
  adjudicationOf,
  attachmentOf,
  claimConsent,
  claimStart,
  DELAY_REASONS,
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

export const subscriberInformation = subscriberOf(notUsed);
export const otherSubscriberInformation = otherSubscriberOf(notUsed);

export const claimInformation = segment("CLM", "Claim Information", {
  ...claimStart,
  serviceLocation: placeOfService,
  providerSignatureOnFile: required(YES_NO, "Provider or Supplier Signature Indicator"),
  acceptsAssignment: required(code("A", "C"), "Assignment or Plan Participation Code"),
  ...claimConsent,
  patientSignatureSource: notUsed,
  relatedCauses: situational(relatedCauses, "Related Causes Information"),
  specialProgram: situational(code("01", "02", "03", "05"), "Special Program Indicator"),
  ...unused(13, 18),
  /** PB asks what would be paid before the work is done. */
  submissionReason: situational(code("PB"), "Predetermination of Benefits Code"),
  delayReason: situational(DELAY_REASONS, "Delay Reason Code"),
});

export const orthodontics = segment("DN1", "Orthodontic Total Months of Treatment", {
  totalMonths: situational(decimal(15), "Orthodontic Treatment Months Count"),
  remainingMonths: situational(decimal(15), "Orthodontic Treatment Months Remaining Count"),
  yesNo: notUsed,
  treatment: situational(text(80), "Orthodontic Treatment Indicator"),
});

/** Teeth that are missing or to be drawn, by the universal national numbering. */
export const toothStatus = segment("DN2", "Tooth Status", {
  tooth: required(identifier(50), "Tooth Number"),
  status: required(code("E", "M"), "Tooth Status Code"),
  quantity: notUsed,
  dateFormat: notUsed,
  date: notUsed,
  codeList: fixed("JP", "Code List Qualifier Code"),
});

export const attachment = attachmentOf(
  required(codesIn("B4 DA DG EB OZ P6 RB RR"), "Attachment Report Type Code"),
);

/** Up to four diagnoses, the principal one first; TQ are terms of dentistry. */
export const diagnoses = segment("HI", "Health Care Diagnosis Code", {
  principal: required(
    composite({
      qualifier: qualifier("ABK", "BK", "TQ"),
      code: required(codeOf(30), "Diagnosis Code"),
      ...unused(3, 9),
    }),
    "Principal Diagnosis",
  ),
  others: situational(
    list(
      composite({
        qualifier: required(code("ABF", "BF", "TQ"), "Diagnosis Type Code"),
        code: required(codeOf(30), "Diagnosis Code"),
        ...unused(3, 9),
      }),
      3,
    ),
    "Other Diagnosis",
  ),
  ...unused(5, 12),
});

const PROCEDURE = procedureOf("AD");
export const dentalService = segment("SV3", "Dental Service", {
  procedure: required(PROCEDURE, "Composite Medical Procedure Identifier"),
  charge: required(charge, "Line Item Charge Amount"),
  placeOfService: situational(codeOf(2), "Place of Service Code"),
  /** Arches and quadrants: 00, 01, 02, 10, 20, 30, 40, L, R. */
  oralCavity: situational(parts(codeOf(3), 5), "Oral Cavity Designation Code"),
  prosthesis: situational(code("I", "R"), "Prosthesis, Crown or Inlay Code"),
  quantity: situational(count(15), "Procedure Count"),
  description: notUsed,
  copayStatus: notUsed,
  agreement: notUsed,
  yesNo: notUsed,
  diagnosisPointers: situational(parts(integer(2), 4), "Diagnosis Code Pointer"),
});
/** One tooth of a line and the surfaces that were treated. */
export const tooth = segment(
  "TOO",
  "Tooth Information",
  {
    codeList: fixed("JP", "Code List Qualifier Code"),
    tooth: situational(codeOf(30), "Tooth Code"),
    surfaces: situational(parts(codesIn("B D F I L M O"), 5), "Tooth Surface Code"),
  },
  "P0102",
);

export const linePricing = pricingOf("Line Pricing and Repricing Information", {
  revenueCode: notUsed,
  ...pricedProcedure(
    situational(code("AD"), "Product or Service ID Qualifier"),
    situational(code("UN"), "Unit or Basis for Measurement Code"),
  ),
});
export const lineAdjudication = adjudicationOf(
  required(PROCEDURE, "Composite Medical Procedure Identifier"),
  notUsed,
);
export const otherCoverage = otherCoverageOf(notUsed);
