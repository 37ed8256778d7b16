import { modifierDuplicate } from "@/domain/claim-edits/edits/modifier-duplicate";
import { editTable, withLine, withLines } from "../edit-table";

editTable(modifierDuplicate, [
  ["accepts different modifiers", withLine({ modifiers: ["25", "GC"] }), []],
  ["fires on the same one twice", withLine({ modifiers: ["25", "GC", "25"] }), ["serviceLines/1/modifiers"]],
  ["accepts the same one on two lines", withLines({ modifiers: ["25"] }, { modifiers: ["25"] }), []],
]);
