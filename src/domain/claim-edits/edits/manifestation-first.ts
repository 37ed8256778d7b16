import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { diagnosisAnswers } from "../code-answers";

export const manifestationFirst = defineClaimEdit({
  id: "manifestation-first",
  title: "Manifestation is listed first",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.A.13: etiology before manifestation",
  },
  leavesWhen: "The cause stands before its manifestation",

  *check(claim, { codeSets }) {
    for (const { position, code, answer } of diagnosisAnswers(claim, codeSets)) {
      if (position !== 1 || answer.kind !== "valid" || !answer.entry.manifestation) continue;
      yield {
        at: "diagnosisCodes/1",
        message: `${code} is a manifestation; the disease that causes it goes before it.`,
        remedy: "Have the cause sequenced first.",
      };
      return;
    }
  },
});
