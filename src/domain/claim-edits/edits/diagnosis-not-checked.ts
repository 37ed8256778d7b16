import { formatCalendarDate } from "../../shared/calendar-date";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { diagnosisAnswers } from "../code-answers";

export const diagnosisNotChecked = defineClaimEdit({
  id: "diagnosis-not-checked",
  title: "Diagnosis could not be checked",
  severity: "note",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "45 CFR 162.1000",
    section: "the loaded release does not speak for the code or the date",
  },
  leavesWhen: "A complete release for the date is loaded",

  *check(claim, { codeSets }) {
    for (const { position, code, on, answer } of diagnosisAnswers(claim, codeSets)) {
      if (answer.kind === "no-release")
        yield {
          at: `diagnosisCodes/${position}`,
          message: `No diagnosis codes for ${formatCalendarDate(on)} are loaded; ${code} was not checked.`,
          remedy: "Load the release of that year in Settings.",
        };
      if (answer.kind === "unknown" && !answer.complete)
        yield {
          at: `diagnosisCodes/${position}`,
          message: `${code} is not in the loaded selection, so its validity was not checked.`,
          remedy: "Load the complete release in Settings.",
        };
    }
  },
});
