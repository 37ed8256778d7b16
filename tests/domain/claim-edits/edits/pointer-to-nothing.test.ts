import { pointerToNothing } from "@/domain/claim-edits/edits/pointer-to-nothing";
import { editTable, withLine } from "../edit-table";

editTable(pointerToNothing, [
  ["accepts A and B when box 21 has two", withLine({ diagnosisPointers: [1, 2] }), []],
  [
    "fires on C when box 21 has two",
    withLine({ diagnosisPointers: [1, 3] }),
    ["serviceLines/1/diagnosisPointers"],
  ],
  [
    "accepts C when box 21 has three",
    withLine({ diagnosisPointers: [3] }, { diagnosisCodes: ["E119", "I10", "Z794"] }),
    [],
  ],
]);
