import { billingZipNineDigits } from "@/domain/claim-edits/edits/billing-zip-nine-digits";
import { claim, editTable, withParties } from "../edit-table";

const HOME = { line: "418 Alder Ct", city: "Lakeshore", state: "OH" };

editTable(billingZipNineDigits, [
  ["finds nothing when boxes 32 and 33 have nine digits", claim(), []],
  [
    "advises on five digits of the billing address",
    withParties({ billing: { address: { ...HOME, zip: "44116" } } }),
    ["parties/billing/address/zip"],
  ],
  [
    "advises on five digits of the facility",
    withParties({ facility: { address: { ...HOME, zip: "44116" } } }),
    ["parties/facility/address/zip"],
  ],
  ["asks only five of the patient", withParties({ patient: { address: { ...HOME, zip: "44116" } } }), []],
]);
