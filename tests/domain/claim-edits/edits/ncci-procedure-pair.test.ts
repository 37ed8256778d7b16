import { ncciProcedurePair } from "@/domain/claim-edits/edits/ncci-procedure-pair";
import { day } from "../../../factories/build-claim";
import { editTable, withLines } from "../edit-table";
import { ncciEdits } from "../ncci-edits";

const ncci = ncciEdits([
  ["11042", "97597", 1],
  ["80053", "80048", 0],
  ["20610", "20600", 1, "2020-01-01", "2025-12-31"],
  ["36415", "36416", 9],
]);

editTable(ncciProcedurePair, [
  [
    "holds the second code of a pair",
    withLines({ procedureCode: "11042" }, { procedureCode: "97597" }),
    ["serviceLines/2/procedureCode"],
    { ncci },
  ],
  [
    "holds the second code of the pair, wherever it stands on the claim",
    withLines({ procedureCode: "97597" }, { procedureCode: "11042" }),
    ["serviceLines/1/procedureCode"],
    { ncci },
  ],
  [
    "accepts the pair with a modifier that says why",
    withLines({ procedureCode: "11042" }, { procedureCode: "97597", modifiers: ["59"] }),
    [],
    { ncci },
  ],
  [
    "does not accept a modifier that says nothing of it",
    withLines({ procedureCode: "11042" }, { procedureCode: "97597", modifiers: ["GP"] }),
    ["serviceLines/2/procedureCode"],
    { ncci },
  ],
  [
    "accepts no modifier where the pair is marked never",
    withLines({ procedureCode: "80053" }, { procedureCode: "80048", modifiers: ["59"] }),
    ["serviceLines/2/procedureCode"],
    { ncci },
  ],
  [
    "accepts a pair that was deleted before the date of service",
    withLines({ procedureCode: "20610" }, { procedureCode: "20600" }),
    [],
    { ncci },
  ],
  [
    "accepts a pair that does not apply",
    withLines({ procedureCode: "36415" }, { procedureCode: "36416" }),
    [],
    { ncci },
  ],
  [
    "accepts the two on different days",
    withLines({ procedureCode: "11042" }, { procedureCode: "97597", serviceFrom: day("2026-03-03") }),
    [],
    { ncci },
  ],
  [
    "does not check a date whose quarter is not loaded",
    withLines(
      { procedureCode: "11042", serviceFrom: day("2026-04-01") },
      { procedureCode: "97597", serviceFrom: day("2026-04-01") },
    ),
    [],
    { ncci },
  ],
  ["does nothing without tables", withLines({ procedureCode: "11042" }, { procedureCode: "97597" }), []],
]);
