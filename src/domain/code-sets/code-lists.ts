import type { CalendarDate } from "../shared/calendar-date";
import { type CodeProblem, codeProblem } from "./code-problem";
import { covers } from "./code-release";
import type { CodeSets } from "./code-sets";

/** What the X12 engine asks about codes on a day, answered by code sets. */
export interface CodeListAnswers {
  readonly problem: CodeProblem;
  readonly isExemptFromPresentOnAdmission: (diagnosis: string, on: CalendarDate) => boolean | undefined;
}

/** `codeSets` is first called with the first question. */
export const codeListsOf = (codeSets: () => CodeSets): CodeListAnswers => ({
  problem: (...asked) => codeProblem(codeSets())(...asked),
  isExemptFromPresentOnAdmission: (diagnosis, on) => isExempt(codeSets(), diagnosis, on),
});

/** Undefined for codes that no release holds, and for days of fiscal years whose list of exempt diagnoses is not at hand. */
function isExempt(codeSets: CodeSets, diagnosis: string, on: CalendarDate): boolean | undefined {
  const answer = codeSets.lookUp({ system: "icd10cm", code: diagnosis, on });
  if (answer.kind !== "valid") return undefined;
  const list = answer.release.exemptionsKnown?.find((each) => covers(each, on));
  if (list === undefined) return undefined;
  if (answer.entry.presentOnAdmissionExempt) return true;
  // A code that is newer than the list may stand on the next one.
  return answer.entry.validFrom > list.from ? undefined : false;
}
