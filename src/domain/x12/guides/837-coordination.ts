/** Coordination of benefits in the three health care claims: loops 2330 and 2430, another payer's view of claim and line. */
import {
  type Children,
  code,
  type Fields,
  loop,
  many,
  one,
  optional,
  type Segment,
  some,
} from "../definition";
import { organizationNamed, PAYER_ID, partyNamed, referenceCode, unnamed } from "./837-parties";
import {
  adjustments,
  amountOf,
  cityStateZip,
  dateOf,
  reference,
  referenceOf,
  streetAddress,
} from "./building-blocks";
import { identifiedBy, ORGANIZATION, PERSON, PERSON_OR_ORGANIZATION } from "./name-blocks";

/** How another payer knows a provider of this claim. */
export const otherPayerProvider = <T extends Fields, C extends Children>(
  ...[id, name, entity, type, ids]: [string, string, string, T, (name: string) => C]
) => loop(id, name, { name: one(unnamed(entity, name, type)), ...ids(name) });
const idsAtOtherPayer =
  <const C extends readonly [string, string, ...string[]]>(max: number, ...codes: C) =>
  (name: string) => ({
    secondaryIds: some(referenceOf(`${name} Secondary Identification`, 50, ...codes), max),
  });
export const atOtherPayer = {
  referring: idsAtOtherPayer(3, "0B", "1G", "G2"),
  /** Up to three of a professional's or dentist's numbers, four of an institution's. */
  provider: idsAtOtherPayer(3, "0B", "1G", "G2", "LU"),
  physician: idsAtOtherPayer(4, "0B", "1G", "G2", "LU"),
  location: idsAtOtherPayer(3, "0B", "G2", "LU"),
  billing: idsAtOtherPayer(2, "G2", "LU"),
};

/** How another payer knows the providers of a professional or a dentist. */
export const otherPayerPractice = {
  referringProvider: optional(
    otherPayerProvider("2330C", "Other Payer Referring Provider", "DN", PERSON, atOtherPayer.referring),
  ),
  primaryCareProvider: optional(
    otherPayerProvider("2330C", "Other Payer Primary Care Provider", "P3", PERSON, atOtherPayer.referring),
  ),
  renderingProvider: optional(
    otherPayerProvider(
      "2330D",
      "Other Payer Rendering Provider",
      "82",
      PERSON_OR_ORGANIZATION,
      atOtherPayer.provider,
    ),
  ),
};
export const otherPayerFacility = (id: string) =>
  otherPayerProvider(id, "Other Payer Service Facility Location", "77", ORGANIZATION, atOtherPayer.location);
export const otherPayerBilling = <T extends Fields>(id: string, type: T) =>
  otherPayerProvider(id, "Other Payer Billing Provider", "85", type, atOtherPayer.billing);

export const otherSubscriberName = <C extends Children>(rest: C) =>
  loop("2330A", "Other Subscriber Name", {
    name: one(partyNamed("IL", "Other Subscriber Name", identifiedBy(code("II", "MI")))),
    address: optional(streetAddress),
    city: optional(cityStateZip),
    ...rest,
  });
export const otherPayerName = <C extends Children>(rest: C) =>
  loop("2330B", "Other Payer Name", {
    name: one(organizationNamed("PR", "Other Payer Name", PAYER_ID)),
    address: optional(streetAddress),
    city: optional(cityStateZip),
    checkOrRemittanceDate: optional(dateOf("573", "Claim Check or Remittance Date")),
    secondaryIds: many(referenceOf("Other Payer Secondary Identifier", 50, "2U", "EI", "FY", "NF"), 2),
    priorAuthorization: optional(reference("G1", "Other Payer Prior Authorization Number")),
    referral: optional(reference("9F", "Other Payer Referral Number")),
    adjustmentIndicator: optional(referenceCode("T4", "Other Payer Claim Adjustment Indicator", code("Y"))),
    claimControlNumber: optional(reference("F8", "Other Payer Claim Control Number")),
    ...rest,
  });
const GROUPS = ["CO", "CR", "OA", "PI", "PR"] as const;
/** What another payer paid for the claim, and what it left. */
export const otherPayerMoney = {
  adjustments: many(adjustments("Claim Level Adjustments", ...GROUPS), 5),
  payerPaid: optional(amountOf("D", "Coordination of Benefits Payer Paid Amount")),
  nonCovered: optional(amountOf("A8", "Coordination of Benefits Total Non-Covered Amount")),
  remainingLiability: optional(amountOf("EAF", "Remaining Patient Liability")),
};

/** Loop 2430: what another payer made of a line. */
export const lineAdjudications = <S extends Segment>(adjudication: S) =>
  many(
    loop("2430", "Line Adjudication Information", {
      adjudication: one(adjudication),
      adjustments: many(adjustments("Line Adjustment", ...GROUPS), 5),
      checkOrRemittanceDate: one(dateOf("573", "Line Check or Remittance Date")),
      remainingLiability: optional(amountOf("EAF", "Remaining Patient Liability")),
    }),
    15,
  );
