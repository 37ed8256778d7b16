import { checkAge } from "../../code-sets/check/patient";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisAge = defineClaimEdit({
  id: "diagnosis-age",
  title: "Diagnosis and age do not agree",
  severity: "warn",
  appliesTo: EVERY_CLAIM,
  authority: { source: "CMS Medicare Code Editor", section: "age conflict lists" },
  leavesWhen: "Diagnosis and age on the service date agree",

  *check(claim, context) {
    yield* findingsOf(checkAge, { claim, context });
  },
});
