import { ageOn } from "../../shared/calendar-date";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { diagnosisAnswers } from "../code-answers";

export const diagnosisAge = defineClaimEdit({
  id: "diagnosis-age",
  title: "Diagnosis and age do not agree",
  severity: "warn",
  appliesTo: EVERY_CLAIM,
  authority: { source: "CMS Medicare Code Editor", section: "age conflict lists" },
  leavesWhen: "Diagnosis and age on the service date agree",

  *check(claim, { codeSets }) {
    const { birthDate } = claim.parties.patient;
    if (!birthDate) return;
    for (const { position, code, on, answer } of diagnosisAnswers(claim, codeSets)) {
      const range = answer.kind === "valid" ? answer.entry.age : undefined;
      const age = ageOn(birthDate, on);
      if (!range || (age >= range.from && age <= range.through)) continue;
      yield {
        at: `diagnosisCodes/${position}`,
        message: `${code} applies from ${range.from} to ${range.through} years; the patient was ${age}.`,
        remedy: "Compare birth date and code with the record; a true pair goes on with a reason.",
      };
    }
  },
});
