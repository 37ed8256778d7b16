import { procedureNotValidOnDate } from "@/domain/claim-edits/edits/procedure-not-valid-on-date";
import { day } from "../../../factories/build-claim";
import { codes, editTable, withLine } from "../edit-table";

const SETS = codes([
  { system: "cpt", code: "99213" },
  { system: "cpt", code: "0001A", validTo: day("2026-03-02") },
  { system: "hcpcs", code: "J3301" },
]);

editTable(procedureNotValidOnDate, [
  ["accepts codes valid on the date", withLine({}), [], { codeSets: SETS }],
  ["accepts the last valid day", withLine({ procedureCode: "0001A" }), [], { codeSets: SETS }],
  [
    "fires the day after",
    withLine({ procedureCode: "0001A", serviceFrom: day("2026-03-03") }),
    ["serviceLines/1/procedureCode"],
    { codeSets: SETS },
  ],
  [
    "fires on a code that a complete release does not hold",
    withLine({ procedureCode: "J9999" }),
    ["serviceLines/1/procedureCode"],
    { codeSets: SETS },
  ],
  [
    "leaves a date that no release covers to the coder",
    withLine({ serviceFrom: day("2027-03-02") }),
    [],
    { codeSets: SETS },
  ],
  [
    "does not judge by a selection",
    withLine({ procedureCode: "J9999" }),
    [],
    { codeSets: codes([{ system: "hcpcs", code: "J3301" }], false) },
  ],
]);
