import { taxIdNineDigits } from "@/domain/claim-edits/edits/tax-id-nine-digits";
import { claim, editTable, withParties } from "../edit-table";

editTable(taxIdNineDigits, [
  ["accepts nine digits", claim(), []],
  ["fires on eight", withParties({ billing: { taxId: "34123456" } }), ["parties/billing/taxId"]],
  ["fires on nine equal digits", withParties({ billing: { taxId: "999999999" } }), ["parties/billing/taxId"]],
  ["fires on a letter", withParties({ billing: { taxId: "34I234567" } }), ["parties/billing/taxId"]],
  ["leaves an empty one to the required edit", withParties({ billing: { taxId: "" } }), []],
]);
