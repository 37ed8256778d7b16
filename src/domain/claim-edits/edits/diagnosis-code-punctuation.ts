import { compactCode } from "../../code-sets/code-format";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisCodePunctuation = defineClaimEdit({
  id: "diagnosis-code-punctuation",
  title: "Diagnosis written with a dot",
  severity: "fix",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2300 HI01-2" },
  leavesWhen: "Diagnoses are written without dot, in capitals",

  *check({ diagnosisCodes }) {
    for (const [index, code] of diagnosisCodes.entries()) {
      if (code === compactCode(code)) continue;
      yield {
        at: `diagnosisCodes/${index + 1}`,
        message: `${code} carries a dot, a blank or small letters.`,
        remedy: "The same code is sent without them.",
      };
    }
  },
  fix({ diagnosisCodes }, at) {
    const code = diagnosisCodes[Number(at.split("/")[1]) - 1];
    return code === undefined ? undefined : { at, value: compactCode(code) };
  },
});
