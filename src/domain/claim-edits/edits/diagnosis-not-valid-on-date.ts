import { checkDiagnosisValidity } from "../../code-sets/check/diagnosis-validity";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisNotValidOnDate = defineClaimEdit({
  id: "diagnosis-not-valid-on-date",
  title: "Diagnosis not valid on the date",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "45 CFR 162.1000",
    section: "the code set in force on the date of service; ICD-10-CM release files of CDC/NCHS and CMS",
  },
  leavesWhen: "Each diagnosis is valid on the dates of the lines that point to it",

  *check(claim, context) {
    yield* findingsOf(checkDiagnosisValidity, { claim, context }, ["not-on-date"]);
  },
});
