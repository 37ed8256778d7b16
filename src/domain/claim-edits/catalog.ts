import type { EditFinding } from "../claims/edit-finding";
import { type ClaimEdit, WORST_FIRST } from "./claim-edit";
import { accidentAfterService } from "./edits/accident-after-service";
import { accidentDateMissing } from "./edits/accident-date-missing";
import { addOnWithoutPrimary } from "./edits/add-on-without-primary";
import { bilateralUnits } from "./edits/bilateral-units";
import { billingAddressStreet } from "./edits/billing-address-street";
import { billingProviderRequired } from "./edits/billing-provider-required";
import { billingZipNineDigits } from "./edits/billing-zip-nine-digits";
import { chargeNotPositive } from "./edits/charge-not-positive";
import { coverageNotActive } from "./edits/coverage-not-active";
import { diagnosisAge } from "./edits/diagnosis-age";
import { diagnosisCodePunctuation } from "./edits/diagnosis-code-punctuation";
import { diagnosisDuplicate } from "./edits/diagnosis-duplicate";
import { diagnosisNeedsMoreCharacters } from "./edits/diagnosis-needs-more-characters";
import { diagnosisNotChecked } from "./edits/diagnosis-not-checked";
import { diagnosisNotValidOnDate } from "./edits/diagnosis-not-valid-on-date";
import { diagnosisPosition } from "./edits/diagnosis-position";
import { diagnosisRequired } from "./edits/diagnosis-required";
import { diagnosisSex } from "./edits/diagnosis-sex";
import { diagnosisUnknown } from "./edits/diagnosis-unknown";
import { diagnosisWithoutPointer } from "./edits/diagnosis-without-pointer";
import { drugWithoutNdc } from "./edits/drug-without-ndc";
import { duplicateClaim } from "./edits/duplicate-claim";
import { duplicateLine } from "./edits/duplicate-line";
import { excludes1Pair } from "./edits/excludes1-pair";
import { externalCauseFirst } from "./edits/external-cause-first";
import { filingLimitNear } from "./edits/filing-limit-near";
import { filingLimitPassed } from "./edits/filing-limit-passed";
import { filingLimitUnknown } from "./edits/filing-limit-unknown";
import { manifestationFirst } from "./edits/manifestation-first";
import { memberIdMissing } from "./edits/member-id-missing";
import { memberIdPattern } from "./edits/member-id-pattern";
import { modifierContradiction } from "./edits/modifier-contradiction";
import { modifierDuplicate } from "./edits/modifier-duplicate";
import { modifierFormat } from "./edits/modifier-format";
import { modifierUnknown } from "./edits/modifier-unknown";
import { nameCharacters } from "./edits/name-characters";
import { ncciProcedurePair } from "./edits/ncci-procedure-pair";
import { ncciUnits } from "./edits/ncci-units";
import { ncciUnitsToProve } from "./edits/ncci-units-to-prove";
import { newPatientSeenBefore } from "./edits/new-patient-seen-before";
import { npiCheckDigit } from "./edits/npi-check-digit";
import { originalWithPayerNumber } from "./edits/original-with-payer-number";
import { patientRequired } from "./edits/patient-required";
import { payerRouteMissing } from "./edits/payer-route-missing";
import { phonePunctuation } from "./edits/phone-punctuation";
import { placeOfServiceConflict } from "./edits/place-of-service-conflict";
import { placeOfServiceInvalid } from "./edits/place-of-service-invalid";
import { pointerCount } from "./edits/pointer-count";
import { pointerMissing } from "./edits/pointer-missing";
import { pointerToExternalCause } from "./edits/pointer-to-external-cause";
import { pointerToNothing } from "./edits/pointer-to-nothing";
import { procedureCodeFormat } from "./edits/procedure-code-format";
import { procedureNotValidOnDate } from "./edits/procedure-not-valid-on-date";
import { referringProviderIncomplete } from "./edits/referring-provider-incomplete";
import { renderingProviderRequired } from "./edits/rendering-provider-required";
import { replacementWithoutPayerNumber } from "./edits/replacement-without-payer-number";
import { selfDiffersFromInsured } from "./edits/self-differs-from-insured";
import { serviceDateBeforeBirth } from "./edits/service-date-before-birth";
import { serviceDateInFuture } from "./edits/service-date-in-future";
import { serviceDatesInOrder } from "./edits/service-dates-in-order";
import { stateCode } from "./edits/state-code";
import { subscriberRequired } from "./edits/subscriber-required";
import { taxIdNineDigits } from "./edits/tax-id-nine-digits";
import { taxIdPunctuation } from "./edits/tax-id-punctuation";
import { taxonomyFormat } from "./edits/taxonomy-format";
import { tooManyDiagnoses } from "./edits/too-many-diagnoses";
import { tooManyLines } from "./edits/too-many-lines";
import { totalChargeDiffers } from "./edits/total-charge-differs";
import { unitsUnusual } from "./edits/units-unusual";
import { visitBesideProcedure } from "./edits/visit-beside-procedure";
import { visitModifierOnOtherService } from "./edits/visit-modifier-on-other-service";
import { visitUnits } from "./edits/visit-units";
import { workClaimWithoutAccidentDate } from "./edits/work-claim-without-accident-date";
import { zipFormat } from "./edits/zip-format";
import { zipPunctuation } from "./edits/zip-punctuation";

export interface EditGroup {
  readonly title: string;
  readonly edits: readonly ClaimEdit[];
}

/** Every edit we ship, in the order billers work them. */
export const EDIT_GROUPS: readonly EditGroup[] = [
  {
    title: "Who bills, who rendered, who was treated",
    edits: [
      billingProviderRequired,
      taxIdNineDigits,
      taxIdPunctuation,
      npiCheckDigit,
      taxonomyFormat,
      billingAddressStreet,
      billingZipNineDigits,
      phonePunctuation,
      renderingProviderRequired,
      referringProviderIncomplete,
      patientRequired,
      subscriberRequired,
      selfDiffersFromInsured,
      nameCharacters,
      stateCode,
      zipFormat,
      zipPunctuation,
    ],
  },
  {
    title: "Payer, coverage, filing",
    edits: [
      memberIdMissing,
      memberIdPattern,
      payerRouteMissing,
      coverageNotActive,
      filingLimitPassed,
      filingLimitNear,
      filingLimitUnknown,
      replacementWithoutPayerNumber,
      originalWithPayerNumber,
      duplicateClaim,
      workClaimWithoutAccidentDate,
      accidentDateMissing,
      accidentAfterService,
    ],
  },
  {
    title: "Diagnoses",
    edits: [
      diagnosisRequired,
      tooManyDiagnoses,
      diagnosisDuplicate,
      diagnosisCodePunctuation,
      diagnosisUnknown,
      diagnosisNeedsMoreCharacters,
      diagnosisNotValidOnDate,
      diagnosisNotChecked,
      manifestationFirst,
      externalCauseFirst,
      diagnosisPosition,
      excludes1Pair,
      diagnosisSex,
      diagnosisAge,
      diagnosisWithoutPointer,
    ],
  },
  {
    title: "Service lines",
    edits: [
      serviceDateInFuture,
      serviceDateBeforeBirth,
      serviceDatesInOrder,
      placeOfServiceInvalid,
      placeOfServiceConflict,
      procedureCodeFormat,
      procedureNotValidOnDate,
      modifierFormat,
      modifierUnknown,
      modifierDuplicate,
      modifierContradiction,
      visitModifierOnOtherService,
      visitBesideProcedure,
      newPatientSeenBefore,
      addOnWithoutPrimary,
      ncciProcedurePair,
      bilateralUnits,
      visitUnits,
      ncciUnits,
      ncciUnitsToProve,
      unitsUnusual,
      pointerMissing,
      pointerToNothing,
      pointerCount,
      pointerToExternalCause,
      drugWithoutNdc,
      duplicateLine,
      tooManyLines,
      chargeNotPositive,
      totalChargeDiffers,
    ],
  },
];
export const CLAIM_EDITS: readonly ClaimEdit[] = EDIT_GROUPS.flatMap(({ edits }) => edits);

const BY_ID = new Map(CLAIM_EDITS.map((edit) => [edit.id, edit]));
export const claimEdit = (id: string): ClaimEdit | undefined => BY_ID.get(id);

const ORDER = new Map(CLAIM_EDITS.map((edit, index) => [edit.id, index]));

/** Worst first, then in catalog order, then by place. */
export function byUrgency(
  a: Pick<EditFinding, "editId" | "severity" | "at">,
  b: Pick<EditFinding, "editId" | "severity" | "at">,
): number {
  const severity = WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity);
  const order = (ORDER.get(a.editId) ?? 0) - (ORDER.get(b.editId) ?? 0);
  return severity || order || a.at.localeCompare(b.at, "en", { numeric: true });
}
