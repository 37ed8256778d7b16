import { checkProcedureValidity } from "../../code-sets/check/procedure-validity";
import { findingsOf } from "../checked-claim";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const procedureNotValidOnDate = defineClaimEdit({
  id: "procedure-not-valid-on-date",
  title: "Procedure not valid on the date",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "45 CFR 162.1000", section: "HCPCS and CPT in force on the date of service" },
  leavesWhen: "Each procedure code is valid on the date of its line",

  *check(claim, context) {
    yield* findingsOf(checkProcedureValidity, { claim, context }, ["procedure-not-on-date"]);
  },
});
