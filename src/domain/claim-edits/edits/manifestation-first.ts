import { checkSequence } from "../../code-sets/check/sequence";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const manifestationFirst = defineClaimEdit({
  id: "manifestation-first",
  title: "Manifestation is listed first",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.A.13: etiology before manifestation",
  },
  leavesWhen: "The cause stands before its manifestation",

  *check(claim, context) {
    yield* findingsOf(checkSequence, { claim, context }, ["manifestation-first"]);
  },
});
