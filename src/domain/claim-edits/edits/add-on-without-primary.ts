import { checkAddOns } from "../../code-sets/check/add-ons";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const addOnWithoutPrimary = defineClaimEdit({
  id: "add-on-without-primary",
  title: "Add-on service stands alone",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: {
    source: "CMS NCCI add-on code edits",
    section: "an add-on is paid only beside its primary service",
  },
  leavesWhen: "The claim has another service of the day that is not an add-on",

  *check(claim, context) {
    yield* findingsOf(checkAddOns, { claim, context }, ["add-on-alone"]);
  },
});
