import { npiCheckDigit } from "@/domain/claim-edits/edits/npi-check-digit";
import { claim, editTable, withoutParty, withParties } from "../edit-table";

editTable(npiCheckDigit, [
  ["accepts 1234567893, the example of the CMS specification", claim(), []],
  [
    "fires when the check digit is one off",
    withParties({ billing: { npi: "1234567894" } }),
    ["parties/billing/npi"],
  ],
  ["fires on nine digits", withParties({ rendering: { npi: "123456789" } }), ["parties/rendering/npi"]],
  [
    "fires on two transposed digits",
    withParties({ facility: { npi: "1245319959" } }),
    ["parties/facility/npi"],
  ],
  ["leaves a missing NPI to other edits", withParties({ rendering: { npi: "" } }), []],
  ["says nothing of parties that are not there", withoutParty("facility"), []],
]);
