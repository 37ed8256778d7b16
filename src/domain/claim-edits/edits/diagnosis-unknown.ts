import { checkDiagnosisValidity } from "../../code-sets/check/diagnosis-validity";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisUnknown = defineClaimEdit({
  id: "diagnosis-unknown",
  title: "Diagnosis is not in the code set",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "45 CFR 162.1000", section: "ICD-10-CM release in force on the date of service" },
  leavesWhen: "Each diagnosis is a code of ICD-10-CM",

  *check(claim, context) {
    yield* findingsOf(checkDiagnosisValidity, { claim, context }, [
      "malformed",
      "unknown",
      "seventh-wrong",
      "surplus-characters",
      "placeholder-missing",
    ]);
  },
});
