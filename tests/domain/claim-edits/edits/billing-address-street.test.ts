import { billingAddressStreet } from "@/domain/claim-edits/edits/billing-address-street";
import { claim, editTable, withParties } from "../edit-table";

const REST = { city: "Lakeshore", state: "OH", zip: "441160001" };

editTable(billingAddressStreet, [
  ["accepts a street", claim(), []],
  [
    "fires on PO Box",
    withParties({ billing: { address: { ...REST, line: "PO Box 5510" } } }),
    ["parties/billing/address/line"],
  ],
  [
    "fires on P.O. box in any writing",
    withParties({ billing: { address: { ...REST, line: "p. o. box 5" } } }),
    ["parties/billing/address/line"],
  ],
  [
    "does not mistake a street named Boxwood",
    withParties({ billing: { address: { ...REST, line: "12 Post Boxwood Ln" } } }),
    [],
  ],
]);
