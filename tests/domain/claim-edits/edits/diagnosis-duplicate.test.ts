import { diagnosisDuplicate } from "@/domain/claim-edits/edits/diagnosis-duplicate";
import { claim, editTable } from "../edit-table";

editTable(diagnosisDuplicate, [
  ["accepts different codes", claim(), []],
  [
    "fires on the second of two equal ones",
    claim({ diagnosisCodes: ["I10", "E119", "I10"] }),
    ["diagnosisCodes/3"],
  ],
  ["takes neighbors in the code set as different", claim({ diagnosisCodes: ["E119", "E118"] }), []],
]);
