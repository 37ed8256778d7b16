import { subscriberRequired } from "@/domain/claim-edits/edits/subscriber-required";
import { claim, editTable, withParties } from "../edit-table";

const NO_ADDRESS = { line: "", city: "", state: "", zip: "" };

editTable(subscriberRequired, [
  ["finds nothing on a complete claim", claim(), []],
  [
    "fires when the insured has no last name",
    withParties({ subscriber: { name: { lastName: "", firstName: "Ann" } } }),
    ["parties/subscriber/name"],
  ],
  [
    "fires when a patient who is the insured has no address at all",
    withParties({ subscriber: { address: NO_ADDRESS }, patient: { address: NO_ADDRESS } }),
    ["parties/patient/address/line"],
  ],
  [
    "accepts the patient's address for an insured who is the patient",
    withParties({ subscriber: { address: NO_ADDRESS } }),
    [],
  ],
  [
    "asks no address of an insured who is somebody else",
    withParties({
      subscriber: { address: NO_ADDRESS },
      patient: { address: NO_ADDRESS, relationship: "child" },
    }),
    [],
  ],
]);
