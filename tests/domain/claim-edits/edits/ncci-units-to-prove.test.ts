import { ncciUnitsToProve } from "@/domain/claim-edits/edits/ncci-units-to-prove";
import { editTable, withLines } from "../edit-table";
import { ncciEdits } from "../ncci-edits";

const ncci = ncciEdits(
  [],
  [
    ["96372", 2, 3],
    ["97110", 4, 1],
  ],
);

editTable(ncciUnitsToProve, [
  ["accepts units at the limit", withLines({ procedureCode: "96372", units: 2 }), [], { ncci }],
  ["warns above it", withLines({ procedureCode: "96372", units: 3 }), ["serviceLines/1/units"], { ncci }],
  [
    "adds the lines of the day",
    withLines({ procedureCode: "96372", units: 2 }, { procedureCode: "96372", units: 1 }),
    ["serviceLines/2/units"],
    { ncci },
  ],
  [
    "leaves the other limits to their own edit",
    withLines({ procedureCode: "97110", units: 9 }),
    [],
    { ncci },
  ],
]);
