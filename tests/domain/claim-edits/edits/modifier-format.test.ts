import { modifierFormat } from "@/domain/claim-edits/edits/modifier-format";
import { editTable, withLine } from "../edit-table";

editTable(modifierFormat, [
  ["accepts two characters", withLine({ modifiers: ["25", "RT", "XE", "F1"] }), []],
  [
    "stops on five modifiers",
    withLine({ modifiers: ["25", "RT", "XE", "F1", "GY"] }),
    ["serviceLines/1/modifiers"],
  ],
  ["stops on one character", withLine({ modifiers: ["2"] }), ["serviceLines/1/modifiers"]],
  ["stops on small letters", withLine({ modifiers: ["rt"] }), ["serviceLines/1/modifiers"]],
]);
