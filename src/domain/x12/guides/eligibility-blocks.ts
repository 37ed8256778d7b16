/** What the eligibility inquiry (270) and its response (271), 005010X279A1, have in common. */
import {
  code,
  type ElementType,
  type Fields,
  fixed,
  many,
  notUsed,
  optional,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { date, identifier, text, time } from "../element-types";
import { cityStateZip, streetAddress } from "./building-blocks";
import { codesIn, qualifierIn } from "./code-list";
import {
  GIVEN_NAMES,
  identifiedBy,
  LAST_NAME_OPTIONAL,
  LAST_NAME_REQUIRED,
  NOT_IDENTIFIED,
  nameSegment,
  PERSON,
  PERSON_OR_ORGANIZATION,
  perhapsIdentifiedBy,
} from "./name-blocks";
import { codedProcedure, describedReferenceIn, providerRole } from "./patient-blocks";

const REST_OF_SERVICE_TYPES =
  "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 30 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 AA AB AC AD AE AF AG AH AI AJ AK AL AM AN AO AQ AR B1 B2 B3 BA BB BC BD BE BF BG BH BI BJ BK BL BM BN BP BQ BR BS BT BU BV BW BX BY BZ C1 CA CB CC CD CE CF CG CH CI CJ CK CL CM CN CO CP CQ DG DM DS GF GN GY IC MH NI ON PT PU RN RT TC TN UC";
/** Kinds of care that benefits are asked about; 30 is the plan as a whole. */
export const SERVICE_TYPES = codesIn(`1 ${REST_OF_SERVICE_TYPES}`);

export const eligibilityHeader = <P, R extends Fields>(purposes: ElementType<P>, rest: R) =>
  segment("BHT", "Beginning of Hierarchical Transaction", {
    structure: fixed("0022", "Hierarchical Structure Code"),
    purpose: required(purposes, "Transaction Set Purpose Code"),
    reference: situational(identifier(50), "Submitter Transaction Identifier"),
    date: required(date, "Transaction Set Creation Date"),
    time: required(time(8), "Transaction Set Creation Time"),
    ...rest,
  });

export const sourceName = nameSegment("Information Source Name", {
  entity: qualifierIn("2B 36 GP P5 PR"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_REQUIRED,
  ...GIVEN_NAMES,
  ...identifiedBy(codesIn("24 46 FI NI PI XV XX")),
});
const receiver = <N extends Fields>(lastName: N) =>
  nameSegment("Information Receiver Name", {
    entity: qualifierIn("1P 2B 36 80 FA GP P5 PR"),
    ...PERSON_OR_ORGANIZATION,
    ...lastName,
    ...GIVEN_NAMES,
    ...identifiedBy(codesIn("24 34 FI PI PP SV XV XX")),
  });
/** Who asks gives a name; the answer may give the number alone. */
export const askingReceiver = receiver(LAST_NAME_REQUIRED);
export const answeredReceiver = receiver(LAST_NAME_OPTIONAL);
export const subscriberName = nameSegment("Subscriber Name", {
  entity: qualifier("IL"),
  ...PERSON_OR_ORGANIZATION,
  ...LAST_NAME_OPTIONAL,
  ...GIVEN_NAMES,
  ...perhapsIdentifiedBy(code("II", "MI")),
});
export const dependentName = nameSegment("Dependent Name", {
  entity: qualifier("03"),
  ...PERSON,
  lastName: situational(text(60)),
  ...GIVEN_NAMES,
  ...NOT_IDENTIFIED,
});

const PROCEDURE_KINDS = codesIn("AD CJ HC ID IV N4 ZZ");
export const inquiredProcedure = codedProcedure(PROCEDURE_KINDS, { description: notUsed, endCode: notUsed });
export const benefitProcedure = codedProcedure(PROCEDURE_KINDS, {
  description: notUsed,
  endCode: situational(identifier(48), "End of Procedure Code Range"),
});

export const residence = { address: optional(streetAddress), city: optional(cityStateZip) };
export const receiverIds = many(
  describedReferenceIn(
    "Information Receiver Additional Identification",
    "0B 1C 1D 1J 4A CT EL EO HPI JD N5 N7 Q4 SY TJ",
    "Information Receiver Additional Identifier State",
  ),
  9,
);
export const receiverRole = optional(providerRole("Information Receiver Provider Information", code("PXC")));
