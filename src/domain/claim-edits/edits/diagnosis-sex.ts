import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { diagnosisAnswers } from "../code-answers";

export const diagnosisSex = defineClaimEdit({
  id: "diagnosis-sex",
  title: "Diagnosis and sex do not agree",
  severity: "warn",
  appliesTo: EVERY_CLAIM,
  authority: { source: "CMS Medicare Code Editor", section: "sex conflict lists" },
  leavesWhen: "Diagnosis and sex agree, or modifier KX says that the service applies",

  *check(claim, { codeSets }) {
    const { sex } = claim.parties.patient;
    if (sex === "U" || claim.serviceLines.some(({ modifiers }) => modifiers.includes("KX"))) return;
    const opposite = sex === "F" ? "male" : "female";
    for (const { position, code, answer } of diagnosisAnswers(claim, codeSets)) {
      if (answer.kind !== "valid" || answer.entry.sex !== opposite) continue;
      yield {
        at: `diagnosisCodes/${position}`,
        message: `${code} applies to ${opposite} patients; the claim says ${sex}.`,
        remedy: "Compare sex and code with the record; a true pair goes on with a reason.",
      };
    }
  },
});
