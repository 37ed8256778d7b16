/** What inquiries about patients (270, 271, 278, 834) say of people and their care, and how they are refused. */
import {
  code,
  composite,
  type ElementType,
  type Fields,
  fixed,
  list,
  notUsed,
  type PeriodFormat,
  parts,
  period,
  required,
  segment,
  situational,
} from "../definition";
import { codeOf, decimal, identifier, integer, text } from "../element-types";
import { unused } from "./building-blocks";
import { codesIn, qualifierIn } from "./code-list";

/** Why a request was not answered, and what to do about it. */
export const requestValidation = <const R extends string, const A extends string>(
  name: string,
  reasons: R,
  actions: A,
) =>
  segment("AAA", name, {
    isValid: required(code("N", "Y"), "Valid Request Indicator"),
    agency: notUsed,
    reason: required(codesIn(reasons), "Reject Reason Code"),
    action: required(codesIn(actions), "Follow-up Action Code"),
  });

export const traceBy = <T>(name: string, types: ElementType<T>) =>
  segment("TRN", name, {
    traceType: required(types, "Trace Type Code"),
    number: required(identifier(50), "Trace Number"),
    assigner: required(identifier(10, 10), "Trace Assigning Entity Identifier"),
    assignerDivision: situational(identifier(50), "Trace Assigning Entity Additional Identifier"),
  });

export const referenceIn = <const S extends string>(name: string, qualifiers: S) =>
  segment("REF", name, { qualifier: qualifierIn(qualifiers), reference: required(identifier(50)) });
/** REF whose third element says more: a state, a plan's name. */
export const describedReferenceIn = <const S extends string>(
  name: string,
  qualifiers: S,
  described: string,
) =>
  segment("REF", name, {
    qualifier: qualifierIn(qualifiers),
    reference: required(identifier(50)),
    description: situational(text(80), described),
  });

const CARE_ROLES = codesIn("AD AT BI CO CV H HH LA OT P1 P2 PC PE R RF SK SU");
const PROVIDER_ROLES = codesIn("AD AT BI CO CV H HH LA OT P1 P2 PC PE R RF SB SK SU");
const roleIn = <R, T>(name: string, roles: ElementType<R>, kinds: ElementType<T>) =>
  segment(
    "PRV",
    name,
    {
      providerCode: required(roles, "Provider Code"),
      idQualifier: situational(kinds, "Reference Identification Qualifier"),
      id: situational(identifier(50), "Provider Identifier"),
    },
    "P0203",
  );
/** A provider's part in the care, and specialty or number where asked for. */
export const careRole = <T>(name: string, kinds: ElementType<T>) => roleIn(name, CARE_ROLES, kinds);
/** The same where the provider may be the one who submits. */
export const providerRole = <T>(name: string, kinds: ElementType<T>) => roleIn(name, PROVIDER_ROLES, kinds);

export const birthAndGender = (name: string) =>
  segment("DMG", name, {
    birth: situational(period("D8"), "Birth Date"),
    gender: situational(code("F", "M", "U"), "Gender Code"),
  });

/** INS05 to INS16 where only relationship and birth order are told. */
const NOT_ENROLLMENT = {
  benefitStatus: notUsed,
  medicareStatus: notUsed,
  cobra: notUsed,
  employment: notUsed,
  student: notUsed,
  handicapped: notUsed,
  deathFormat: notUsed,
  death: notUsed,
  confidentiality: notUsed,
  city: notUsed,
  state: notUsed,
  country: notUsed,
};
const birthOrder = integer(9);
/** A subscriber who is one of several born together. */
export const multipleBirth = segment("INS", "Multiple Birth Sequence Number", {
  isSubscriber: fixed("Y", "Insured Indicator"),
  relationship: fixed("18", "Individual Relationship Code"),
  maintenanceType: notUsed,
  maintenanceReason: notUsed,
  ...NOT_ENROLLMENT,
  birthSequence: required(birthOrder, "Birth Sequence Number"),
});
/** How a dependent is related to the subscriber, and which of several born together it is. */
export const dependentRelationship = <T>(relationships: ElementType<T>) =>
  segment("INS", "Dependent Relationship", {
    isSubscriber: fixed("N", "Insured Indicator"),
    relationship: required(relationships, "Individual Relationship Code"),
    maintenanceType: notUsed,
    maintenanceReason: notUsed,
    ...NOT_ENROLLMENT,
    birthSequence: situational(birthOrder, "Birth Sequence Number"),
  });
/** The same in an answer, which may say that what was sent was corrected. */
export const answeredRelationship = <I extends string, T>(
  name: string,
  isSubscriber: I,
  relationships: ElementType<T>,
) =>
  segment("INS", name, {
    isSubscriber: fixed(isSubscriber, "Insured Indicator"),
    relationship: required(relationships, "Individual Relationship Code"),
    maintenanceType: situational(code("001"), "Maintenance Type Code"),
    maintenanceReason: situational(code("25"), "Maintenance Reason Code"),
    ...NOT_ENROLLMENT,
    birthSequence: situational(birthOrder, "Birth Sequence Number"),
  });

const diagnosis = <const K extends readonly [string, ...string[]]>(...kinds: K) =>
  composite({
    qualifier: required(code(...kinds), "Diagnosis Type Code"),
    code: required(codeOf(30), "Diagnosis Code"),
    ...unused(3, 9),
  });
export const diagnosesOf = (name: string) =>
  segment("HI", name, {
    principal: required(diagnosis("ABK", "BK"), "Principal Diagnosis"),
    others: situational(list(diagnosis("ABF", "BF"), 7), "Diagnosis"),
  });

export const diagnosisPointers = parts(integer(2), 4);

export const periodIn = <const S extends string>(
  name: string,
  qualifiers: S,
  ...formats: readonly PeriodFormat[]
) => segment("DTP", name, { qualifier: qualifierIn(qualifiers), period: required(period(...formats)) });

/** A procedure of one of these code lists, with modifiers, and what stands behind them. */
export const codedProcedure = <T, E extends Fields>(kinds: ElementType<T>, end: E) =>
  composite({
    qualifier: required(kinds, "Product or Service ID Qualifier"),
    code: required(identifier(48), "Procedure Code"),
    modifier1: situational(codeOf(2, 2), "Procedure Modifier 1"),
    modifier2: situational(codeOf(2, 2), "Procedure Modifier 2"),
    modifier3: situational(codeOf(2, 2), "Procedure Modifier 3"),
    modifier4: situational(codeOf(2, 2), "Procedure Modifier 4"),
    ...end,
  });

/** How much of a service, how often, over which time; each guide has its own codes. */
export const serviceDelivery = <Q, U, P, F>(kinds: {
  readonly quantities: ElementType<Q>;
  readonly units: ElementType<U>;
  readonly timePeriods: ElementType<P>;
  readonly frequencies: ElementType<F>;
}) =>
  segment(
    "HSD",
    "Health Care Services Delivery",
    {
      quantityQualifier: situational(kinds.quantities, "Quantity Qualifier"),
      quantity: situational(decimal(15), "Service Unit Count"),
      unit: situational(kinds.units, "Unit or Basis for Measurement Code"),
      modulus: situational(decimal(6), "Sample Selection Modulus"),
      timePeriod: situational(kinds.timePeriods, "Time Period Qualifier"),
      periodCount: situational(integer(3), "Period Count"),
      frequency: situational(kinds.frequencies, "Delivery Frequency Code"),
      pattern: situational(codesIn("A B C D E F G Y"), "Delivery Pattern Time Code"),
    },
    "P0102",
    "C0605",
  );

export const message = segment("MSG", "Message Text", {
  text: required(text(264), "Free Form Message Text"),
});

export const loopHeader = (id: string) =>
  segment("LS", "Loop Header", { loop: fixed(id, "Loop Identifier Code") });
export const loopTrailer = (id: string) =>
  segment("LE", "Loop Trailer", { loop: fixed(id, "Loop Identifier Code") });
