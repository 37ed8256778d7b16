import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const diagnosisRequired = defineClaimEdit({
  id: "diagnosis-required",
  title: "Claim has no diagnosis",
  severity: "stop",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2300 HI" },
  leavesWhen: "Box 21 A has a diagnosis",

  *check({ diagnosisCodes }) {
    if (diagnosisCodes.length > 0) return;
    yield { at: "diagnosisCodes/1", message: "The claim has no diagnosis.", remedy: "Return it to coding." };
  },
});
