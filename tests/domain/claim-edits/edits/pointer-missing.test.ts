import { pointerMissing } from "@/domain/claim-edits/edits/pointer-missing";
import { editTable, withLine, withLines } from "../edit-table";

editTable(pointerMissing, [
  ["accepts one pointer", withLine({}), []],
  ["fires on none", withLine({ diagnosisPointers: [] }), ["serviceLines/1/diagnosisPointers"]],
  [
    "names only the line that lacks it",
    withLines({}, { diagnosisPointers: [] }),
    ["serviceLines/2/diagnosisPointers"],
  ],
]);
