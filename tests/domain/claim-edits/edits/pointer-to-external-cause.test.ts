import { pointerToExternalCause } from "@/domain/claim-edits/edits/pointer-to-external-cause";
import { editTable, withLine } from "../edit-table";

editTable(pointerToExternalCause, [
  [
    "accepts the injury as first pointer",
    withLine({ diagnosisPointers: [1, 2] }, { diagnosisCodes: ["S52501A", "W19XXXA"] }),
    [],
  ],
  [
    "fires when the first pointer names the fall",
    withLine({ diagnosisPointers: [2, 1] }, { diagnosisCodes: ["S52501A", "W19XXXA"] }),
    ["serviceLines/1/diagnosisPointers"],
  ],
  ["leaves a pointer to nothing to its own edit", withLine({ diagnosisPointers: [9] }), []],
]);
