import { checkUnits } from "../../code-sets/check/ncci";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const ncciUnits = defineClaimEdit({
  id: "ncci-units",
  title: "More units than can be paid",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "CMS NCCI medically unlikely edits",
    section: "adjudication indicators 1 and 2, quarter of the date of service",
  },
  leavesWhen: "Units are within the limit of the line or of the day",

  *check(claim, context) {
    yield* findingsOf(checkUnits, { claim, context }, ["units"]);
  },
});
