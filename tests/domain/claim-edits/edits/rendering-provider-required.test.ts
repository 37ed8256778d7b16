import { renderingProviderRequired } from "@/domain/claim-edits/edits/rendering-provider-required";
import { claim, editTable, withoutParty, withParties } from "../edit-table";

editTable(renderingProviderRequired, [
  ["finds nothing when box 24J and 31 are filled", claim(), []],
  ["fires when nobody rendered the service", withoutParty("rendering"), ["parties/rendering/npi"]],
  [
    "points at the NPI when only it is missing",
    withParties({ rendering: { npi: "" } }),
    ["parties/rendering/npi"],
  ],
  [
    "points at the name when only it is missing",
    withParties({ rendering: { name: { lastName: "", firstName: "" } } }),
    ["parties/rendering/name"],
  ],
]);
