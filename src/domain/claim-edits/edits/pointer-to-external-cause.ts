import { displayCode } from "../../code-sets/code-format";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const pointerToExternalCause = defineClaimEdit({
  id: "pointer-to-external-cause",
  title: "First pointer is an external cause",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "ICD-10-CM Official Guidelines", section: "section I.C.20.a.6" },
  leavesWhen: "The first pointer of each line names the injury or condition",

  *check({ serviceLines, diagnosisCodes }) {
    for (const {
      lineNumber,
      diagnosisPointers: [first],
    } of serviceLines) {
      const code = first === undefined ? undefined : diagnosisCodes[first - 1];
      if (!code || !/^[V-Y]/.test(code)) continue;
      yield {
        at: `serviceLines/${lineNumber}/diagnosisPointers`,
        message: `Line ${lineNumber} points first to ${displayCode("icd10cm", code)}, which says how something happened.`,
        remedy: "Point first to the injury or condition that was treated.",
      };
    }
  },
});
