import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { diagnosisAnswers } from "../code-answers";

export const diagnosisPosition = defineClaimEdit({
  id: "diagnosis-position",
  title: "Diagnosis at a wrong place",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ICD-10-CM Official Guidelines", section: "section I.C.21.c.16 and code notes" },
  leavesWhen: "No code that is never first stands first, and none that is only first stands behind",

  *check(claim, { codeSets }) {
    for (const { position, code, answer } of diagnosisAnswers(claim, codeSets)) {
      if (answer.kind !== "valid" || answer.entry.manifestation) continue;
      const rule = answer.entry.position?.rule;
      if (rule === "never-first" && position === 1 && !/^[V-Y]/.test(code))
        yield {
          at: "diagnosisCodes/1",
          message: `${code} is never listed first (${answer.entry.position?.authority}).`,
          remedy: "Have the reason for the visit sequenced first.",
        };
      if (rule === "only-first" && position > 1)
        yield {
          at: `diagnosisCodes/${position}`,
          message: `${code} may only be listed first (${answer.entry.position?.authority}).`,
          remedy: "Have the sequence reviewed in coding.",
        };
    }
  },
});
