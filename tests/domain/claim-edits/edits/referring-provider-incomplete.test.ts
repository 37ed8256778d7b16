import { referringProviderIncomplete } from "@/domain/claim-edits/edits/referring-provider-incomplete";
import { claim, editTable, withParties } from "../edit-table";

const HADDAD = { lastName: "Haddad", firstName: "Lena" };

editTable(referringProviderIncomplete, [
  ["accepts a claim without referral", claim(), []],
  ["accepts name and NPI", withParties({ referring: { npi: "1245319599", name: HADDAD } }), []],
  [
    "blocks a name without NPI",
    withParties({ referring: { npi: "", name: HADDAD } }),
    ["parties/referring/npi"],
  ],
  [
    "blocks an NPI without name",
    withParties({ referring: { npi: "1245319599", name: { lastName: "", firstName: "" } } }),
    ["parties/referring/name"],
  ],
]);
