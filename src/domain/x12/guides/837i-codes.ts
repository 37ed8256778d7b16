/**
 * The many uses of HI in the institutional claim, 005010X223A2: diagnoses with their presence on admission, procedures,
 * and the code lists of the National Uniform Billing Committee.
 */
import {
  code,
  composite,
  type Field,
  type Fields,
  fixed,
  list,
  period,
  qualifier,
  required,
  segment,
  situational,
} from "../definition";
import { amount, codeOf, date } from "../element-types";
import { unused } from "./building-blocks";

const DIAGNOSIS = required(codeOf(30), "Diagnosis Code");
/** Blank where the diagnosis is exempt or the stay is none. */
const PRESENT_ON_ADMISSION = situational(code("N", "U", "W", "Y"), "Present on Admission Indicator");

/** A list of one kind of code: the first tells the segment from other uses of HI. */
const codeList = <F extends Fields, O extends Fields>(name: string, first: F, others: O, max = 11) =>
  segment("HI", name, {
    first: required(composite(first), name),
    others: situational(list(composite(others), max), name),
    ...unused(max + 2, 12),
  });

export const principalDiagnosis = segment("HI", "Principal Diagnosis", {
  diagnosis: required(
    composite({
      qualifier: qualifier("ABK", "BK"),
      code: DIAGNOSIS,
      ...unused(3, 8),
      presentOnAdmission: PRESENT_ON_ADMISSION,
    }),
    "Principal Diagnosis",
  ),
  ...unused(2, 12),
});
export const admittingDiagnosis = segment("HI", "Admitting Diagnosis", {
  diagnosis: required(
    composite({ qualifier: qualifier("ABJ", "BJ"), code: DIAGNOSIS, ...unused(3, 9) }),
    "Admitting Diagnosis",
  ),
  ...unused(2, 12),
});
export const reasonsForVisit = codeList(
  "Patient's Reason for Visit",
  { qualifier: qualifier("APR", "PR"), code: DIAGNOSIS, ...unused(3, 9) },
  { qualifier: required(code("APR", "PR"), "Code List Qualifier Code"), code: DIAGNOSIS, ...unused(3, 9) },
  2,
);
const withPresence = <Q extends Field>(listQualifier: Q) => ({
  qualifier: listQualifier,
  code: DIAGNOSIS,
  ...unused(3, 8),
  presentOnAdmission: PRESENT_ON_ADMISSION,
});
export const externalCauses = codeList(
  "External Cause of Injury",
  withPresence(qualifier("ABN", "BN")),
  withPresence(required(code("ABN", "BN"), "Code List Qualifier Code")),
);
export const otherDiagnoses = codeList(
  "Other Diagnosis Information",
  withPresence(qualifier("ABF", "BF")),
  withPresence(required(code("ABF", "BF"), "Code List Qualifier Code")),
);
export const diagnosisRelatedGroup = segment("HI", "Diagnosis Related Group Information", {
  group: required(
    composite({
      qualifier: qualifier("DR"),
      code: required(codeOf(30), "Diagnosis Related Group Code"),
      ...unused(3, 9),
    }),
    "Diagnosis Related Group",
  ),
  ...unused(2, 12),
});

const onDay = <Q extends Field>(listQualifier: Q, name: string) => ({
  qualifier: listQualifier,
  code: required(codeOf(30), `${name} Code`),
  dateFormat: fixed("D8"),
  date: required(date, `${name} Date`),
  ...unused(5, 9),
});
export const principalProcedure = segment("HI", "Principal Procedure Information", {
  procedure: required(
    composite(onDay(qualifier("BBR", "BR", "CAH"), "Principal Procedure")),
    "Principal Procedure",
  ),
  ...unused(2, 12),
});
export const otherProcedures = codeList(
  "Other Procedure Information",
  onDay(qualifier("BBQ", "BQ"), "Procedure"),
  onDay(required(code("BBQ", "BQ"), "Code List Qualifier Code"), "Procedure"),
);
const occurrenceSpan = <Q extends Field>(listQualifier: Q) => ({
  qualifier: listQualifier,
  code: required(codeOf(30), "Occurrence Span Code"),
  period: required(period("RD8"), "Occurrence Span Code Date"),
  ...unused(5, 9),
});
export const occurrenceSpans = codeList(
  "Occurrence Span Information",
  occurrenceSpan(qualifier("BI")),
  occurrenceSpan(fixed("BI")),
);
export const occurrences = codeList(
  "Occurrence Information",
  onDay(qualifier("BH"), "Occurrence"),
  onDay(fixed("BH"), "Occurrence"),
);
const valueCode = <Q extends Field>(listQualifier: Q) => ({
  qualifier: listQualifier,
  code: required(codeOf(30), "Value Code"),
  ...unused(3, 4),
  amount: required(amount, "Value Code Amount"),
  ...unused(6, 9),
});
export const valueCodes = codeList("Value Information", valueCode(qualifier("BE")), valueCode(fixed("BE")));
export const treatmentCodes = codeList(
  "Treatment Code Information",
  { qualifier: qualifier("TC"), code: required(codeOf(30), "Treatment Code"), ...unused(3, 9) },
  { qualifier: fixed("TC"), code: required(codeOf(30), "Treatment Code"), ...unused(3, 9) },
);

type CodeSegment<T> = { readonly first: T; readonly others?: readonly T[] | undefined };
/** The same with the place of each, as findings name it. */
export const placedCodes = <T>(key: string, segments: readonly CodeSegment<T>[]) =>
  segments.flatMap(({ first, others = [] }, repeat) => [
    { at: `${key}[${repeat}].first`, code: first },
    ...others.map((code, item) => ({ at: `${key}[${repeat}].others[${item}]`, code })),
  ]);
/** All codes of a list, in order, from the one or two segments that hold them. */
export const allCodes = <T>(segments: readonly CodeSegment<T>[]): readonly T[] =>
  segments.flatMap(({ first, others = [] }) => [first, ...others]);
