import { procedureCodeSystem } from "../../code-sets/code-system";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const procedureCodeFormat = defineClaimEdit({
  id: "procedure-code-format",
  title: "Procedure code has the wrong form",
  severity: "stop",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 SV101-2" },
  leavesWhen: "Box 24D has a CPT or HCPCS code of five characters",

  *check({ serviceLines }) {
    for (const { lineNumber, procedureCode } of serviceLines) {
      if (procedureCodeSystem(procedureCode)) continue;
      yield {
        at: `serviceLines/${lineNumber}/procedureCode`,
        message:
          procedureCode === ""
            ? `Line ${lineNumber} has no procedure code.`
            : `${procedureCode} is no procedure code.`,
        remedy: "Enter the five characters of the CPT or HCPCS code.",
      };
    }
  },
});
