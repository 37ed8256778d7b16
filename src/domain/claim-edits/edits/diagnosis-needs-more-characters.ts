import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { diagnosisAnswers } from "../code-answers";

export const diagnosisNeedsMoreCharacters = defineClaimEdit({
  id: "diagnosis-needs-more-characters",
  title: "Diagnosis needs more characters",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.B.2: highest number of characters available",
  },
  leavesWhen: "Each diagnosis is coded to the highest number of characters",

  *check(claim, { codeSets }) {
    for (const { position, code, answer } of diagnosisAnswers(claim, codeSets)) {
      if (answer.kind !== "header") continue;
      const next = answer.children.slice(0, 4).map((entry) => entry.code);
      yield {
        at: `diagnosisCodes/${position}`,
        message: `${code} is a header: it needs more characters${next.length > 0 ? `, such as ${next.join(", ")}` : ""}.`,
        remedy: "Have the record read again for the detail; no code is chosen by default.",
      };
    }
  },
});
