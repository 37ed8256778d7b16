import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { diagnosisAnswers } from "../code-answers";

export const diagnosisUnknown = defineClaimEdit({
  id: "diagnosis-unknown",
  title: "Diagnosis is not in the code set",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "45 CFR 162.1000", section: "ICD-10-CM release in force on the date of service" },
  leavesWhen: "Each diagnosis is a code of ICD-10-CM",

  *check(claim, { codeSets }) {
    for (const { position, code, answer } of diagnosisAnswers(claim, codeSets)) {
      const malformed = !/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/.test(code);
      if (!malformed && !(answer.kind === "unknown" && answer.complete)) continue;
      yield {
        at: `diagnosisCodes/${position}`,
        message: malformed
          ? `${code} does not have the form of a diagnosis code.`
          : `${code} is not in ${answer.kind === "unknown" ? answer.release.name : "the code set"}.`,
        remedy: "Compare it with the coded encounter and correct it.",
      };
    }
  },
});
