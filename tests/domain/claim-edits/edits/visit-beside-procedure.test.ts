import { visitBesideProcedure } from "@/domain/claim-edits/edits/visit-beside-procedure";
import { day } from "../../../factories/build-claim";
import { editTable, withLine, withLines } from "../edit-table";

editTable(visitBesideProcedure, [
  ["accepts a visit alone", withLine({}), []],
  [
    "warns of a visit beside an injection",
    withLines({}, { procedureCode: "20610" }),
    ["serviceLines/1/modifiers"],
  ],
  ["accepts it with modifier 25", withLines({ modifiers: ["25"] }, { procedureCode: "20610" }), []],
  [
    "accepts the procedure on another day",
    withLines({}, { procedureCode: "20610", serviceFrom: day("2026-03-03") }),
    [],
  ],
  ["says nothing of drawing blood", withLines({}, { procedureCode: "36415" }), []],
  ["says nothing of a laboratory test", withLines({}, { procedureCode: "83036" }), []],
]);
