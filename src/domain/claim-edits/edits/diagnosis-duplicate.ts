import { checkDuplicates } from "../../code-sets/check/sequence";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisDuplicate = defineClaimEdit({
  id: "diagnosis-duplicate",
  title: "Diagnosis is listed twice",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.B.8: each code is reported once",
  },
  leavesWhen: "Each diagnosis stands once in box 21",

  *check(claim, context) {
    yield* findingsOf(checkDuplicates, { claim, context });
  },
});
