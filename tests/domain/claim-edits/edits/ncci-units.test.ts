import { ncciUnits } from "@/domain/claim-edits/edits/ncci-units";
import { editTable, withLines } from "../edit-table";
import { ncciEdits } from "../ncci-edits";

const ncci = ncciEdits(
  [],
  [
    ["97110", 4, 1],
    ["77067", 1, 2],
    ["96372", 2, 3],
  ],
);

editTable(ncciUnits, [
  ["accepts units at the limit", withLines({ procedureCode: "97110", units: 4 }), [], { ncci }],
  [
    "holds a line above the limit of the line",
    withLines({ procedureCode: "97110", units: 5 }),
    ["serviceLines/1/units"],
    { ncci },
  ],
  [
    "judges each line by itself where the table says so",
    withLines({ procedureCode: "97110", units: 3 }, { procedureCode: "97110", units: 3, modifiers: ["59"] }),
    [],
    { ncci },
  ],
  [
    "adds the lines of the day where the table says so",
    withLines({ procedureCode: "77067" }, { procedureCode: "77067", modifiers: ["76"] }),
    ["serviceLines/2/units"],
    { ncci },
  ],
  [
    "leaves limits that can be overcome by proof to their own edit",
    withLines({ procedureCode: "96372", units: 3 }),
    [],
    { ncci },
  ],
  ["accepts a code without a limit", withLines({ procedureCode: "99213", units: 9 }), [], { ncci }],
]);
