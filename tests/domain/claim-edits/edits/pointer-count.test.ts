import { pointerCount } from "@/domain/claim-edits/edits/pointer-count";
import { editTable, withLine } from "../edit-table";

editTable(pointerCount, [
  ["accepts four", withLine({ diagnosisPointers: [1, 2, 3, 4] }), []],
  ["fires on five", withLine({ diagnosisPointers: [1, 2, 3, 4, 5] }), ["serviceLines/1/diagnosisPointers"]],
  [
    "fires on the same one twice",
    withLine({ diagnosisPointers: [1, 2, 1] }),
    ["serviceLines/1/diagnosisPointers"],
  ],
]);
