import { selfDiffersFromInsured } from "@/domain/claim-edits/edits/self-differs-from-insured";
import { day } from "../../../factories/build-claim";
import { claim, editTable, withParties } from "../edit-table";

editTable(selfDiffersFromInsured, [
  ["finds nothing when both are the same person", claim(), []],
  [
    "fires when the last names differ",
    withParties({ subscriber: { name: { lastName: "Baker", firstName: "James" } } }),
    ["parties/patient/relationship"],
  ],
  [
    "fires when the birth dates differ",
    withParties({ subscriber: { birthDate: day("1961-05-15") } }),
    ["parties/patient/relationship"],
  ],
  [
    "takes capitals and blanks as no difference",
    withParties({ subscriber: { name: { lastName: "WHITAKER ", firstName: "James" } } }),
    [],
  ],
  [
    "says nothing of a child",
    withParties({
      patient: { relationship: "child" },
      subscriber: { name: { lastName: "Baker", firstName: "Ann" } },
    }),
    [],
  ],
]);
