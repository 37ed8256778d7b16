import { patientRequired } from "@/domain/claim-edits/edits/patient-required";
import { claim, editTable, withParties } from "../edit-table";

editTable(patientRequired, [
  ["finds nothing on a complete claim", claim(), []],
  [
    "fires on an empty last name",
    withParties({ patient: { name: { lastName: "", firstName: "James" } } }),
    ["parties/patient/name"],
  ],
  [
    "fires when a dependent has no address",
    withParties({ patient: { relationship: "child", address: { line: "", city: "", state: "", zip: "" } } }),
    ["parties/patient/address/line"],
  ],
  [
    "leaves the address of the insured to the subscriber edit",
    withParties({ patient: { relationship: "self", address: { line: "", city: "", state: "", zip: "" } } }),
    [],
  ],
]);
