import { checkUnits } from "../../code-sets/check/ncci";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const ncciUnitsToProve = defineClaimEdit({
  id: "ncci-units-to-prove",
  title: "Units that need proof",
  severity: "warn",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "CMS NCCI medically unlikely edits",
    section: "adjudication indicator 3, quarter of the date of service",
  },
  leavesWhen: "Units are within the limit of the day, or the record shows them",

  *check(claim, context) {
    yield* findingsOf(checkUnits, { claim, context }, ["units-to-prove"]);
  },
});
