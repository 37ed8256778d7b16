/** What the claim status family (276, 277, 277CA, requests for information) has in common. */
import {
  type Child,
  code,
  composite,
  type ElementType,
  type Field,
  fixed,
  loop,
  notUsed,
  one,
  optional,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { amount, codeOf, date, decimal, identifier, text, time } from "../element-types";
import { reference } from "./building-blocks";
import { codesIn } from "./code-list";
import {
  FIRST_AND_MIDDLE,
  GIVEN_NAMES,
  identifiedBy,
  LAST_NAME_OPTIONAL,
  LAST_NAME_REQUIRED,
  NO_GIVEN_NAMES,
  NOT_IDENTIFIED,
  nameSegment,
  ORGANIZATION,
  PERSON,
  PERSON_OR_ORGANIZATION,
} from "./name-blocks";

/** Whom a status may be about, on a claim or a line. */
export const STATUS_ENTITIES = codesIn(
  "03 13 17 1E 1G 1H 1I 1O 1P 1Q 1R 1S 1T 1U 1V 1W 1X 1Y 1Z 28 2A 2B 2D 2E 2I 2K 2P 2Q 2S 2Z 30 36 3A 3C 3D 3E 3F 3G 3H 3I 3J 3K 3L 3M 3N 3O 3P 3Q 3R 3S 3T 3U 3V 3W 3X 3Y 3Z 40 41 43 44 45 4A 4B 4C 4D 4E 4F 4G 4H 4I 4J 4L 4M 4N 4O 4P 4Q 4R 4S 4U 4V 4W 4X 4Y 4Z 5A 5B 5C 5D 5E 5F 5G 5H 5I 5J 5K 5L 5M 5N 5O 5P 5Q 5R 5S 5T 5U 5V 5W 5X 5Y 5Z 61 6A 6B 6C 6D 6E 6F 6G 6H 6I 6J 6K 6L 6M 6N 6O 6P 6Q 6R 6S 6U 6V 6W 6X 6Y 71 72 73 74 77 7C 80 82 84 85 87 95 AY CK CZ D2 DD DJ DK DN DO DQ E1 E2 E7 E9 FA FD FE G0 G3 GB GD GI GJ GK GM GW GY HF HH HK I3 IJ IL IN LI LR MR MSC OB OD OX P0 P2 P3 P4 P6 P7 PE PR PRP PT PV PW QA QB QC QD QE QH QK QL QN QO QS QV QY RC RW S4 SEP SJ SU T4 TL TQ TT TTP TU UH VER X3 X4 X5 Y2 ZZ",
);

/** A status: its category, its reason and, where it needs one, the entity it is about. */
export const statusOf = <E>(entities: ElementType<E>) =>
  composite({
    category: required(codeOf(30), "Health Care Claim Status Category Code"),
    status: required(codeOf(30), "Health Care Claim Status Code"),
    entity: situational(entities, "Entity Identifier Code"),
    list: notUsed,
  });
/** The same where the reason may come from the list of pharmacy rejects. */
export const claimStatusOf = <E>(entities: ElementType<E>) =>
  composite({
    category: required(codeOf(30), "Health Care Claim Status Category Code"),
    status: required(codeOf(30), "Health Care Claim Status Code"),
    entity: situational(entities, "Entity Identifier Code"),
    list: situational(code("RX"), "Code List Qualifier Code"),
  });
export const STATUS = "Health Care Claim Status";
export const STATUS_DATE = "Status Information Effective Date";

export const trace = (type: string, name: string) =>
  segment("TRN", name, {
    traceType: fixed(type, "Trace Type Code"),
    number: required(identifier(50), name),
    originatingCompany: notUsed,
    reference: notUsed,
  });

/** STC05 to STC09 where nothing is told of a payment. */
export const NO_PAYMENT = {
  paid: notUsed,
  finalizedDate: notUsed,
  method: notUsed,
  remittanceDate: notUsed,
  checkNumber: notUsed,
};

/** BHT of the claim status family. */
export const statusHeader = (structure: string, purpose: string, type: string) =>
  segment("BHT", "Beginning of Hierarchical Transaction", {
    structure: fixed(structure, "Hierarchical Structure Code"),
    purpose: fixed(purpose, "Transaction Set Purpose Code"),
    reference: required(identifier(50), "Originator Application Transaction Identifier"),
    date: required(date, "Transaction Set Creation Date"),
    time: required(time(8), "Transaction Set Creation Time"),
    type: fixed(type, "Transaction Type Code"),
  });

const PROCEDURE_KINDS = codesIn("AD ER HC HP IV N4 NU WK");
const statusProcedure = composite({
  qualifier: required(PROCEDURE_KINDS, "Product or Service ID Qualifier"),
  code: required(identifier(48), "Procedure Code"),
  modifier1: situational(codeOf(2, 2), "Procedure Modifier 1"),
  modifier2: situational(codeOf(2, 2), "Procedure Modifier 2"),
  modifier3: situational(codeOf(2, 2), "Procedure Modifier 3"),
  modifier4: situational(codeOf(2, 2), "Procedure Modifier 4"),
  description: notUsed,
  endCode: notUsed,
});
/** Units of a line where they may be left out. */
export const perhapsUnits = (name: string) => situational(decimal(15), name);
/** The line of a claim that a status is about. */
export const lineService = <P extends Field, U extends Field>(paid: P, units: U) =>
  segment("SVC", "Service Line Information", {
    procedure: required(statusProcedure, "Composite Medical Procedure Identifier"),
    charge: required(amount, "Line Item Charge Amount"),
    paid,
    revenueCode: situational(identifier(48), "Revenue Code"),
    paidUnits: notUsed,
    originalProcedure: notUsed,
    units,
  });
export const lineItemNumber = reference("FJ", "Service Line Item Identification");

/** Numbers by which a claim is known; each guide takes those it uses. */
export const CLAIM_NUMBERS = {
  payerClaimControlNumber: optional(reference("1K", "Payer Claim Control Number")),
  billType: optional(reference("BLT", "Institutional Bill Type Identification")),
  applicationSystem: optional(reference("LU", "Application or Location System Identifier")),
  groupNumber: optional(reference("6P", "Group Number")),
  patientControlNumber: optional(reference("EJ", "Patient Control Number")),
  prescription: optional(reference("XZ", "Pharmacy Prescription Number")),
  voucher: optional(reference("VV", "Voucher Identifier")),
  clearinghouseTrace: optional(
    reference("D9", "Claim Identification Number for Clearinghouses and Other Transmission Intermediaries"),
  ),
};

export const payerName = nameSegment("Payer Name", {
  entity: qualifier("PR"),
  ...ORGANIZATION,
  organization: required(text(60), "Payer Name"),
  ...NO_GIVEN_NAMES,
  ...identifiedBy(code("PI", "XV")),
});
const receiverName = nameSegment("Information Receiver Name", {
  entity: qualifier("41"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_OPTIONAL,
  ...FIRST_AND_MIDDLE,
  ...identifiedBy(code("46")),
});
export const providerName = nameSegment("Provider Name", {
  entity: qualifier("1P"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_OPTIONAL,
  ...GIVEN_NAMES,
  ...identifiedBy(code("FI", "SV", "XX")),
});
const subscriberName = nameSegment("Subscriber Name", {
  entity: qualifier("IL"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_REQUIRED,
  ...GIVEN_NAMES,
  ...identifiedBy(code("24", "II", "MI")),
});
const dependentName = nameSegment("Dependent Name", {
  entity: qualifier("QC"),
  ...PERSON,
  lastName: required(text(60), "Patient Last Name"),
  ...GIVEN_NAMES,
  ...NOT_IDENTIFIED,
});

const named = <S extends Child["node"]>(id: string, name: string, node: S) =>
  loop(id, name, { name: one(node) });
export const receiverNameLoop = named("2100B", "Information Receiver Name", receiverName);
export const providerNameLoop = named("2100C", "Provider Name", providerName);
export const subscriberNameLoop = named("2100D", "Subscriber Name", subscriberName);
export const dependentNameLoop = named("2100E", "Dependent Name", dependentName);
