import { checkAddOns } from "./add-ons";
import { checkMotherAndNewborn, checkUsedAlone } from "./chapter-rules";
import {
  type CheckContext,
  type CheckSources,
  type CodeCheck,
  type CodesToCheck,
  prepareCodes,
} from "./checked-codes";
import { type CodeFinding, inOrder } from "./code-finding";
import { checkCoverage } from "./coverage";
import { checkDiagnosisValidity } from "./diagnosis-validity";
import { checkExcludes1 } from "./excludes1";
import { checkHypertensiveCode } from "./hypertensive-code";
import { checkLaterality } from "./laterality";
import { checkNcciLoaded, checkProcedurePairs, checkUnits } from "./ncci";
import { checkPairedNotes, checkUnnamedExclusions } from "./paired-notes";
import { checkAge, checkSex } from "./patient";
import { checkPresumedDiabetes } from "./presumed-diabetes";
import { checkPresumedHypertension } from "./presumed-hypertension";
import { checkProcedureValidity } from "./procedure-validity";
import { checkSequela } from "./sequela";
import { checkDuplicates, checkSequence } from "./sequence";
import { checkSpecificity } from "./specificity";
import { checkExternalCause, checkPresentOnAdmission } from "./stay";

const CHECKS: readonly CodeCheck[] = [
  checkDiagnosisValidity,
  checkDuplicates,
  checkSequence,
  checkSequela,
  checkExcludes1,
  checkPairedNotes,
  checkPresumedHypertension,
  checkHypertensiveCode,
  checkPresumedDiabetes,
  checkMotherAndNewborn,
  checkUsedAlone,
  checkLaterality,
  checkSpecificity,
  checkSex,
  checkAge,
  checkPresentOnAdmission,
  checkExternalCause,
  checkProcedureValidity,
  checkNcciLoaded,
  checkProcedurePairs,
  checkUnits,
  checkAddOns,
  checkCoverage,
];

/**
 * Everything the book and the published edits say of a list of codes with date, age, sex and setting; worst first.
 * Screens, claim edits and interfaces ask this one function, the edits by its single checks.
 */
export const checkCodes = (
  listed: CodesToCheck,
  context: CheckContext,
  sources: CheckSources,
): CodeFinding[] => findingsOf(CHECKS, listed, { context, sources });

/** The same with every Excludes1 note that names no code, to be read by a person. */
export const checkCodesToTheLastNote = (
  listed: CodesToCheck,
  context: CheckContext,
  sources: CheckSources,
): CodeFinding[] => findingsOf([...CHECKS, checkUnnamedExclusions], listed, { context, sources });

function findingsOf(
  checks: readonly CodeCheck[],
  listed: CodesToCheck,
  { context, sources }: { readonly context: CheckContext; readonly sources: CheckSources },
): CodeFinding[] {
  const checked = prepareCodes(listed, context, sources);
  return inOrder(checks.flatMap((check) => [...check(checked)]));
}
