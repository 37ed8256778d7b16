import { displayCode } from "../../code-sets/code-format";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const diagnosisWithoutPointer = defineClaimEdit({
  id: "diagnosis-without-pointer",
  title: "No line points to a diagnosis",
  severity: "note",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2400 SV107" },
  leavesWhen: "A line points to the diagnosis, or it is left as further information",

  *check({ serviceLines, diagnosisCodes }) {
    const pointed = new Set(serviceLines.flatMap(({ diagnosisPointers }) => diagnosisPointers));
    for (const [index, code] of diagnosisCodes.entries()) {
      if (pointed.has(index + 1)) continue;
      yield {
        at: `diagnosisCodes/${index + 1}`,
        message: `${displayCode("icd10cm", code)} is on the claim, and no line points to it.`,
        remedy: "Link it to the service it belongs to, if there is one.",
      };
    }
  },
});
