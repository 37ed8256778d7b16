import { unitsUnusual } from "@/domain/claim-edits/edits/units-unusual";
import { editTable, withLine } from "../edit-table";

editTable(unitsUnusual, [
  ["accepts forty units", withLine({ procedureCode: "97110", units: 40 }), []],
  ["warns of forty-one", withLine({ procedureCode: "97110", units: 41 }), ["serviceLines/1/units"]],
  ["says nothing of anesthesia minutes", withLine({ procedureCode: "00840", units: 95 }), []],
  ["says nothing of drug units", withLine({ procedureCode: "J3301", units: 80 }), []],
]);
