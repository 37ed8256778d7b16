import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const pointerMissing = defineClaimEdit({
  id: "pointer-missing",
  title: "Line points to no diagnosis",
  severity: "stop",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 SV107-1" },
  leavesWhen: "Box 24E of every line names a diagnosis",

  *check({ serviceLines }) {
    for (const { lineNumber, diagnosisPointers } of serviceLines) {
      if (diagnosisPointers.length > 0) continue;
      yield {
        at: `serviceLines/${lineNumber}/diagnosisPointers`,
        message: `Line ${lineNumber} points to no diagnosis.`,
        remedy: "Enter the letter of the diagnosis that was the reason for the service.",
      };
    }
  },
});
