import { checkDiagnosisValidity } from "../../code-sets/check/diagnosis-validity";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisNeedsMoreCharacters = defineClaimEdit({
  id: "diagnosis-needs-more-characters",
  title: "Diagnosis needs more characters",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.B.2: highest number of characters available",
  },
  leavesWhen: "Each diagnosis is coded to the highest number of characters",

  *check(claim, context) {
    yield* findingsOf(checkDiagnosisValidity, { claim, context }, ["more-characters", "seventh-missing"]);
  },
});
