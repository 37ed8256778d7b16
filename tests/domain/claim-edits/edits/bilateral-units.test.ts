import { bilateralUnits } from "@/domain/claim-edits/edits/bilateral-units";
import { editTable, withLine } from "../edit-table";

editTable(bilateralUnits, [
  ["accepts one unit with 50", withLine({ procedureCode: "20610", modifiers: ["50"] }), []],
  [
    "fires on two units with 50",
    withLine({ procedureCode: "20610", modifiers: ["50"], units: 2 }),
    ["serviceLines/1/units"],
  ],
  ["says nothing of two units without it", withLine({ procedureCode: "20610", units: 2 }), []],
]);
