import { modifierContradiction } from "@/domain/claim-edits/edits/modifier-contradiction";
import { editTable, withLine, withLines } from "../edit-table";

editTable(modifierContradiction, [
  ["accepts one side", withLine({ modifiers: ["RT"] }), []],
  [
    "fires on right and left of one line",
    withLine({ modifiers: ["RT", "LT"] }),
    ["serviceLines/1/modifiers"],
  ],
  [
    "fires on professional and technical component together",
    withLine({ modifiers: ["26", "TC"] }),
    ["serviceLines/1/modifiers"],
  ],
  ["accepts right and left on two lines", withLines({ modifiers: ["RT"] }, { modifiers: ["LT"] }), []],
]);
