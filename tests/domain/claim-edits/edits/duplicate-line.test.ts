import { duplicateLine } from "@/domain/claim-edits/edits/duplicate-line";
import { day } from "../../../factories/build-claim";
import { editTable, withLines } from "../edit-table";

editTable(duplicateLine, [
  ["accepts different codes", withLines({}, { procedureCode: "83036" }), []],
  ["fires on the second of two equal lines", withLines({}, {}), ["serviceLines/2"]],
  [
    "takes modifiers in any order as equal",
    withLines({ modifiers: ["25", "GC"] }, { modifiers: ["GC", "25"] }),
    ["serviceLines/2"],
  ],
  [
    "accepts a repeat that says so",
    withLines({ procedureCode: "71045" }, { procedureCode: "71045", modifiers: ["76"] }),
    [],
  ],
  ["accepts another day", withLines({}, { serviceFrom: day("2026-03-03") }), []],
  ["accepts another place", withLines({}, { placeOfService: "22" }), []],
]);
