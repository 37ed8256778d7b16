import { billingProviderRequired } from "@/domain/claim-edits/edits/billing-provider-required";
import { claim, editTable, withParties } from "../edit-table";

editTable(billingProviderRequired, [
  ["finds nothing on a complete claim", claim(), []],
  ["fires on an empty NPI", withParties({ billing: { npi: "" } }), ["parties/billing/npi"]],
  [
    "names every empty field at once",
    withParties({ billing: { name: " ", taxId: "" } }),
    ["parties/billing/name", "parties/billing/taxId"],
  ],
  ["leaves a wrong NPI to the check digit edit", withParties({ billing: { npi: "1" } }), []],
]);
