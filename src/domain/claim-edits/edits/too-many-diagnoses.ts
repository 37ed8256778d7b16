import { MAX_DIAGNOSES } from "../../claims/assemble-claim";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const tooManyDiagnoses = defineClaimEdit({
  id: "too-many-diagnoses",
  title: "More than twelve diagnoses",
  severity: "stop",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2300 HI" },
  leavesWhen: "Box 21 has at most twelve diagnoses",

  *check({ diagnosisCodes }) {
    if (diagnosisCodes.length <= MAX_DIAGNOSES) return;
    yield {
      at: `diagnosisCodes/${MAX_DIAGNOSES + 1}`,
      message: `The claim has ${diagnosisCodes.length} diagnoses; the form and the file have room for twelve.`,
      remedy: "Remove those that no line points to, or split the claim.",
    };
  },
});
