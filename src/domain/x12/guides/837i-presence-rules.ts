/** Which diagnoses of a stay say whether they were there on admission (SNIP 6); the lists at hand tell which are exempt. */
import type { CalendarDate } from "../../shared/calendar-date";
import type { Infer } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";
import { claimLoop } from "./837i-claim";
import { placedCodes } from "./837i-codes";
import { isAcuteStay, isOutpatient } from "./bill-types";

const GUIDE = "005010X223A2, HI01-9; UB-04, form locators 67 and 72";
const CMS =
  "CMS, present on admission reporting (Deficit Reduction Act of 2005, section 5001(c)) and yearly list of exempt diagnoses";
const ID = "837i/present-on-admission";

type Claim = Infer<typeof claimLoop>;
interface Diagnosis {
  /** Three characters for ICD-10-CM, two for ICD-9-CM. */
  readonly qualifier: string;
  readonly code: string;
  readonly presentOnAdmission?: string | undefined;
}
interface Diagnoses {
  readonly first: Diagnosis;
  readonly others?: readonly Diagnosis[] | undefined;
}
interface PlacedDiagnosis {
  readonly at: string;
  readonly code: Diagnosis;
}
/** Whether a diagnosis is exempt from reporting; undefined where the lists at hand cannot tell. */
type Exemption = (diagnosis: string, on: CalendarDate) => boolean | undefined;
type IsExempt = (diagnosis: Diagnosis) => boolean | undefined;

/** The admitting diagnosis and reasons for a visit have no place for an indicator. */
const diagnosesOf = (claim: Claim): readonly PlacedDiagnosis[] => [
  { at: "principalDiagnosis.diagnosis", code: claim.principalDiagnosis.diagnosis },
  ...placedCodes<Diagnosis>("otherDiagnoses", claim.otherDiagnoses),
  ...placedCodes<Diagnosis>("externalCauses", claim.externalCauses ? [claim.externalCauses] : []),
];
/** Whether one of them is so, without anything made on the way. */
const someDiagnosis = (claim: Claim, is: (diagnosis: Diagnosis) => boolean): boolean =>
  is(claim.principalDiagnosis.diagnosis) ||
  claim.otherDiagnoses.some((each) => someOf(each, is)) ||
  (claim.externalCauses !== undefined && someOf(claim.externalCauses, is));
const someOf = ({ first, others }: Diagnoses, is: (diagnosis: Diagnosis) => boolean): boolean =>
  is(first) || (others?.some(is) ?? false);

const hasIndicator = ({ presentOnAdmission }: Diagnosis): boolean => presentOnAdmission !== undefined;
/** What stands outside the list of indicators is told as such. */
const hasKnownIndicator = ({ presentOnAdmission = "" }: Diagnosis): boolean =>
  ["Y", "N", "U", "W"].includes(presentOnAdmission);

/**
 * A warning, because the file does not tell which hospitals need not report: critical access, long-term, psychiatric,
 * rehabilitation, cancer and children's. These give no indicator at all, which is told once a claim.
 */
export const presentOnAdmission = (exemption: Exemption): Rule =>
  rule(claimLoop, {
    id: ID,
    replaces: ID,
    snip: 6,
    severity: "warning",
    authority: `${GUIDE}; ${CMS}`,
    check(claim) {
      if (!isAcuteStay(claim.claim.serviceLocation.facilityType)) return undefined;
      const { from, to = from } = claim.statementDates.period;
      const isExempt: IsExempt = ({ qualifier, code }) =>
        to !== undefined && qualifier.length === 3 ? exemption(code, to) : undefined;
      if (!someDiagnosis(claim, hasIndicator)) return nothingSaid(claim, isExempt);
      return someDiagnosis(claim, (each) => isWrong(each, isExempt)) ? wrongOnes(claim, isExempt) : undefined;
    },
  });

const isWrong = (diagnosis: Diagnosis, isExempt: IsExempt): boolean =>
  hasIndicator(diagnosis)
    ? hasKnownIndicator(diagnosis) && isExempt(diagnosis) === true
    : isExempt(diagnosis) === false;

function wrongOnes(claim: Claim, isExempt: IsExempt): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const { at, code: diagnosis } of diagnosesOf(claim)) {
    if (!isWrong(diagnosis, isExempt)) continue;
    const { code, presentOnAdmission: value } = diagnosis;
    const place = `${at}.presentOnAdmission`;
    found.push(
      value === undefined
        ? {
            at: place,
            message: `${code} does not say whether it was present on admission (Y, N, U or W), and it is not exempt.`,
          }
        : {
            at: place,
            value,
            message: `${code} is exempt from present-on-admission reporting; its indicator is left blank.`,
          },
    );
  }
  return found;
}

/** At the first diagnosis that is not exempt, or at the principal one where nothing is known of any. */
function nothingSaid(claim: Claim, isExempt: IsExempt): RuleFinding[] | undefined {
  const all = diagnosesOf(claim);
  const exempt = all.map(({ code }) => isExempt(code));
  const isUnknown = exempt.every((each) => each === undefined);
  const place = all[isUnknown ? 0 : exempt.indexOf(false)];
  if (place === undefined) return undefined;
  const message = isUnknown
    ? "No diagnosis says whether it was present on admission; only exempt diagnoses leave it out."
    : `No diagnosis says whether it was present on admission; ${place.code.code} is not exempt and needs Y, N, U or W.`;
  return [{ at: `${place.at}.presentOnAdmission`, message }];
}

/** Hospital and nursing care of inpatients that is billed like a visit. */
const VISITS_OF_A_STAY: ReadonlySet<string> = new Set(["12", "22"]);
const isVisit = (facilityType: string): boolean =>
  isOutpatient(facilityType) && !VISITS_OF_A_STAY.has(facilityType);
const presenceAtVisit = rule(claimLoop, {
  id: "837i/present-on-admission-of-visit",
  snip: 6,
  severity: "warning",
  authority: `${GUIDE}: indicators are for stays`,
  check(claim) {
    const { facilityType } = claim.claim.serviceLocation;
    if (!isVisit(facilityType) || !someDiagnosis(claim, hasIndicator)) return undefined;
    return diagnosesOf(claim)
      .filter(({ code }) => hasKnownIndicator(code))
      .map(({ at, code: { code, presentOnAdmission: value = "" } }) => ({
        at: `${at}.presentOnAdmission`,
        value,
        message: `${code} has a present-on-admission indicator, but this bill (type ${facilityType}) is of no stay.`,
      }));
  },
});

export const presenceRules: readonly Rule[] = [presentOnAdmission(() => undefined), presenceAtVisit];
