import { procedureCodeFormat } from "@/domain/claim-edits/edits/procedure-code-format";
import { editTable, withLine } from "../edit-table";

editTable(procedureCodeFormat, [
  ["accepts five digits", withLine({}), []],
  ["accepts a letter and four digits", withLine({ procedureCode: "J3301" }), []],
  ["accepts a category II code", withLine({ procedureCode: "3044F" }), []],
  ["stops on four digits", withLine({ procedureCode: "9921" }), ["serviceLines/1/procedureCode"]],
  ["stops on nothing", withLine({ procedureCode: "" }), ["serviceLines/1/procedureCode"]],
]);
