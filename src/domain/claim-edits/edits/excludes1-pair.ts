import { checkExcludes1 } from "../../code-sets/check/excludes1";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const excludes1Pair = defineClaimEdit({
  id: "excludes1-pair",
  title: "Two diagnoses exclude each other",
  severity: "warn",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.A.12.a: Excludes1, not coded together unless the conditions are unrelated",
  },
  leavesWhen: "One of the two codes is removed, or the record shows that the conditions are unrelated",

  *check(claim, context) {
    yield* findingsOf(checkExcludes1, { claim, context });
  },
});
