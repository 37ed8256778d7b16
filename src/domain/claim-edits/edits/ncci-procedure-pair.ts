import { checkProcedurePairs } from "../../code-sets/check/ncci";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const ncciProcedurePair = defineClaimEdit({
  id: "ncci-procedure-pair",
  title: "Service is not paid beside another",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "CMS NCCI procedure-to-procedure edits", section: "quarter of the date of service" },
  leavesWhen: "The second service is removed, or a modifier the pair allows says why it is separate",

  *check(claim, context) {
    yield* findingsOf(checkProcedurePairs, { claim, context });
  },
});
