import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const pointerCount = defineClaimEdit({
  id: "pointer-count",
  title: "Too many or doubled pointers",
  severity: "stop",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 SV107-1 to SV107-4" },
  leavesWhen: "Box 24E of each line names up to four different diagnoses",

  *check({ serviceLines }) {
    for (const { lineNumber, diagnosisPointers: pointers } of serviceLines) {
      const doubled = new Set(pointers).size < pointers.length;
      if (pointers.length <= 4 && !doubled) continue;
      yield {
        at: `serviceLines/${lineNumber}/diagnosisPointers`,
        message: doubled
          ? `Line ${lineNumber} points to the same diagnosis twice.`
          : `Line ${lineNumber} points to ${pointers.length} diagnoses; four have room.`,
        remedy: "Keep the diagnoses that were the reason for this service, the main one first.",
      };
    }
  },
});
