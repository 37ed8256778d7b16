import { checkDiagnosisValidity } from "../../code-sets/check/diagnosis-validity";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisNotChecked = defineClaimEdit({
  id: "diagnosis-not-checked",
  title: "Diagnosis could not be checked",
  severity: "note",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "45 CFR 162.1000",
    section: "the loaded release does not speak for the code or the date",
  },
  leavesWhen: "A complete release for the date is loaded",

  *check(claim, context) {
    yield* findingsOf(checkDiagnosisValidity, { claim, context }, ["not-loaded"]);
  },
});
