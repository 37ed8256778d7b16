import { checkSex } from "../../code-sets/check/patient";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisSex = defineClaimEdit({
  id: "diagnosis-sex",
  title: "Diagnosis and sex do not agree",
  severity: "warn",
  appliesTo: EVERY_CLAIM,
  authority: { source: "CMS Medicare Code Editor", section: "sex conflict lists" },
  leavesWhen: "Diagnosis and sex agree, or modifier KX says that the service applies",

  *check(claim, context) {
    if (claim.serviceLines.some(({ modifiers }) => modifiers.includes("KX"))) return;
    yield* findingsOf(checkSex, { claim, context });
  },
});
