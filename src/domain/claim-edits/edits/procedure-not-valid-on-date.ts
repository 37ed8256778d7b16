import { formatCalendarDate } from "../../shared/calendar-date";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";
import { procedureAnswers, validityInWords } from "../code-answers";

export const procedureNotValidOnDate = defineClaimEdit({
  id: "procedure-not-valid-on-date",
  title: "Procedure not valid on the date",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "45 CFR 162.1000", section: "HCPCS and CPT in force on the date of service" },
  leavesWhen: "Each procedure code is valid on the date of its line",

  *check(claim, { codeSets }) {
    for (const { line, answer } of procedureAnswers(claim, codeSets)) {
      const unknown = answer.kind === "unknown" && answer.complete;
      if (!unknown && answer.kind !== "not-on-date" && answer.kind !== "header") continue;
      const day = formatCalendarDate(line.serviceFrom);
      yield {
        at: `serviceLines/${line.lineNumber}/procedureCode`,
        message:
          answer.kind === "not-on-date"
            ? `${line.procedureCode} is not valid on ${day}: ${validityInWords(answer, line.serviceFrom)}.`
            : `${line.procedureCode} is not a billable code on ${day}.`,
        remedy: "Have the service coded with a code that was valid on the date.",
      };
    }
  },
});
