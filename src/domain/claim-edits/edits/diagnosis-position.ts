import { checkSequence } from "../../code-sets/check/sequence";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const diagnosisPosition = defineClaimEdit({
  id: "diagnosis-position",
  title: "Diagnosis at a wrong place",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ICD-10-CM Official Guidelines", section: "section I.C.21.c.16 and code notes" },
  leavesWhen: "No code that is never first stands first, and none that is only first stands behind",

  *check(claim, context) {
    yield* findingsOf(checkSequence, { claim, context }, ["never-first", "only-first"]);
  },
});
