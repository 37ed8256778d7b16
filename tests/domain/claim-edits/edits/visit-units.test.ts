import { visitUnits } from "@/domain/claim-edits/edits/visit-units";
import { editTable, withLine } from "../edit-table";

editTable(visitUnits, [
  ["accepts one unit", withLine({}), []],
  ["fires on two visits in one line", withLine({ units: 2 }), ["serviceLines/1/units"]],
  ["says nothing of two tests", withLine({ procedureCode: "83036", units: 2 }), []],
]);
