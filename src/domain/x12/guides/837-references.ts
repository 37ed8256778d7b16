/** Numbers of the three health care claims and of their lines, and the drug of a line. */
import { type Field, loop, one, optional, type Segment } from "../definition";
import { serviceAuthorizationException } from "./837-parties";
import { drugQuantity } from "./837-segments";
import { reference, referenceOf } from "./building-blocks";

const repricedClaimNumbers = {
  repricedClaim: optional(reference("9A", "Repriced Claim Number")),
  adjustedRepricedClaim: optional(reference("9C", "Adjusted Repriced Claim Number")),
};
/** Numbers that any claim may have. */
export const claimReferences = {
  serviceAuthorizationException: optional(serviceAuthorizationException),
  referral: optional(reference("9F", "Referral Number")),
  priorAuthorization: optional(reference("G1", "Prior Authorization")),
  payerClaimControlNumber: optional(reference("F8", "Payer Claim Control Number")),
  ...repricedClaimNumbers,
  clearinghouseTrace: optional(reference("D9", "Clearinghouse Claim Trace Number")),
};
/** Numbers that hospitals and professionals add. */
export const recordReferences = {
  medicalRecord: optional(reference("EA", "Medical Record Number")),
  demonstrationProject: optional(reference("P4", "Demonstration Project Identifier")),
};
const lineItemControlNumber = optional(reference("6R", "Line Item Control Number"));
export const lineReferenceNumbers = {
  repricedLine: optional(reference("9B", "Repriced Line Item Reference Number")),
  adjustedRepricedLine: optional(reference("9D", "Adjusted Repriced Line Item Reference Number")),
  lineItemControlNumber,
};
/** A repricer numbers a dentist's line as it numbers a claim. */
export const dentalLineReferenceNumbers = { lineItemControlNumber, ...repricedClaimNumbers };

/** Loop 2410: the drug of a line with its quantity. */
export const drugLoop = <S extends Segment<Readonly<Record<string, Field>>>>(drug: S) =>
  loop("2410", "Drug Identification", {
    drug: one(drug),
    quantity: one(drugQuantity),
    prescription: optional(referenceOf("Prescription or Compound Drug Association Number", 50, "VY", "XZ")),
  });
