import { tooManyLines } from "@/domain/claim-edits/edits/too-many-lines";
import { claim, editTable, line } from "../edit-table";

const lines = (count: number) => Array.from({ length: count }, (_, at) => line({ lineNumber: at + 1 }));

editTable(tooManyLines, [
  ["accepts fifty", claim({ serviceLines: lines(50) }), []],
  ["stops at fifty-one", claim({ serviceLines: lines(51) }), ["serviceLines/51"]],
]);
