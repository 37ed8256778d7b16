import { formatCalendarDate } from "../../shared/calendar-date";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { diagnosisAnswers, validityInWords } from "../code-answers";

export const diagnosisNotValidOnDate = defineClaimEdit({
  id: "diagnosis-not-valid-on-date",
  title: "Diagnosis not valid on the date",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "45 CFR 162.1000",
    section: "the code set in force on the date of service; ICD-10-CM release files of CDC/NCHS and CMS",
  },
  leavesWhen: "Each diagnosis is valid on the dates of the lines that point to it",

  *check(claim, { codeSets }) {
    for (const { position, code, on, answer } of diagnosisAnswers(claim, codeSets)) {
      if (answer.kind !== "not-on-date") continue;
      const now = answer.successors.length > 0 ? ` It was followed by ${answer.successors.join(", ")}.` : "";
      yield {
        at: `diagnosisCodes/${position}`,
        message: `${code} is not valid on ${formatCalendarDate(on)}: ${validityInWords(answer, on)}.${now}`,
        remedy: "Have the encounter coded with a code that was valid on the date.",
      };
    }
  },
});
