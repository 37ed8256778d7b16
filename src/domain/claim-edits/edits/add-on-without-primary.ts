import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";
import { type ProcedureAnswer, procedureAnswers } from "../code-answers";

export const addOnWithoutPrimary = defineClaimEdit({
  id: "add-on-without-primary",
  title: "Add-on service stands alone",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "CMS NCCI add-on code edits",
    section: "an add-on is paid only beside its primary service",
  },
  leavesWhen: "The claim has another service of the day that is not an add-on",

  *check(claim, { codeSets }) {
    const answers = [...procedureAnswers(claim, codeSets)];
    const isAddOn = ({ answer }: ProcedureAnswer) =>
      answer.kind === "valid" && answer.entry.procedure?.addOn === true;
    for (const found of answers.filter(isAddOn)) {
      const { lineNumber, procedureCode, serviceFrom } = found.line;
      if (answers.some((other) => !isAddOn(other) && other.line.serviceFrom === serviceFrom)) continue;
      yield {
        at: `serviceLines/${lineNumber}/procedureCode`,
        message: `${procedureCode} is an add-on, and no primary service of the day is on the claim.`,
        remedy: "Add the primary service in coding, or remove the add-on.",
      };
    }
  },
});
