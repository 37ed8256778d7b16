import { ncciUnits } from "@/domain/claim-edits/edits/ncci-units";
import { createNcciEdits } from "@/domain/code-sets/ncci/ncci-edits";
import { editTable, withLines } from "../edit-table";
import { ncciEdits, ncciQuarter } from "../ncci-edits";

const ncci = ncciEdits(
  [],
  [
    ["97110", 4, 1],
    ["77067", 1, 2],
    ["96372", 2, 3],
  ],
);

/** The supplier's table of units beside the practitioner's; suppliers have no pairs. */
const BOTH_TABLES = createNcciEdits([
  ncciQuarter([], [["A4253", 2, 2]]),
  ncciQuarter([], [["A4253", 1, 2]], { setting: "dme" }),
]);
const strips = withLines({ procedureCode: "A4253", units: 2 });
const billedBy = (taxonomyCode: string) => ({
  ...strips,
  parties: { ...strips.parties, billing: { ...strips.parties.billing, taxonomyCode } },
});

editTable(ncciUnits, [
  ["holds a practitioner to the practitioner's limit", strips, [], { ncci: BOTH_TABLES }],
  [
    "holds a supplier of equipment to the supplier's limit",
    billedBy("332B00000X"),
    ["serviceLines/1/units"],
    { ncci: BOTH_TABLES },
  ],
  [
    "holds a supplier of braces and limbs to it too",
    billedBy("335E00000X"),
    ["serviceLines/1/units"],
    { ncci: BOTH_TABLES },
  ],
  ["takes no other supplier for one, such as a pharmacy", billedBy("333600000X"), [], { ncci: BOTH_TABLES }],
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
