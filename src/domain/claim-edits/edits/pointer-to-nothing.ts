import { diagnosisLetter } from "../../claims/form-box";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const pointerToNothing = defineClaimEdit({
  id: "pointer-to-nothing",
  title: "Pointer to no diagnosis of the claim",
  severity: "stop",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 SV107" },
  leavesWhen: "Box 24E names only diagnoses of box 21",

  *check({ serviceLines, diagnosisCodes }) {
    for (const { lineNumber, diagnosisPointers } of serviceLines) {
      const astray = diagnosisPointers.filter((pointer) => diagnosisCodes[pointer - 1] === undefined);
      if (astray.length === 0) continue;
      yield {
        at: `serviceLines/${lineNumber}/diagnosisPointers`,
        message: `Line ${lineNumber} points to ${astray.map(diagnosisLetter).join(", ")}, and box 21 has no such diagnosis.`,
        remedy: "Point to a diagnosis of box 21.",
      };
    }
  },
});
