import { diagnosisLetter } from "../../claims/form-box";
import { displayCode } from "../../code-sets/code-format";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisDuplicate = defineClaimEdit({
  id: "diagnosis-duplicate",
  title: "Diagnosis is listed twice",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.B.8: each code is reported once",
  },
  leavesWhen: "Each diagnosis stands once in box 21",

  *check({ diagnosisCodes }) {
    for (const [index, code] of diagnosisCodes.entries()) {
      const first = diagnosisCodes.indexOf(code);
      if (first === index) continue;
      yield {
        at: `diagnosisCodes/${index + 1}`,
        message: `${displayCode("icd10cm", code)} already stands at ${diagnosisLetter(first + 1)}.`,
        remedy: "Remove the second one; its pointers move to the first.",
      };
    }
  },
});
