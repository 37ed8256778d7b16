import { checkSequence } from "../../code-sets/check/sequence";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const externalCauseFirst = defineClaimEdit({
  id: "external-cause-first",
  title: "External cause is listed first",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.C.20.a.6: external causes are never first-listed",
  },
  leavesWhen: "The injury or condition stands before its external cause",

  *check(claim, context) {
    yield* findingsOf(checkSequence, { claim, context }, ["external-cause-first"]);
  },
});
