import { addOnWithoutPrimary } from "@/domain/claim-edits/edits/add-on-without-primary";
import { day } from "../../../factories/build-claim";
import { codes, editTable, withLine, withLines } from "../edit-table";
import { addOnRows, ncciEdits } from "../ncci-edits";

const ADD_ON = { section: "other", addOn: true } as const;
const SETS = codes([
  { system: "cpt", code: "99213" },
  { system: "cpt", code: "99417", procedure: ADD_ON },
  { system: "cpt", code: "11045", procedure: ADD_ON },
]);

const WITH_TABLE = ncciEdits([], [], {
  addOns: addOnRows([
    ["11045", 1, "11042"],
    ["22853", 3, "11042"],
  ]),
});

editTable(addOnWithoutPrimary, [
  [
    "accepts an add-on beside its primary service",
    withLines({ procedureCode: "99213" }, { procedureCode: "99417" }),
    [],
    { codeSets: SETS },
  ],
  [
    "fires on an add-on alone",
    withLine({ procedureCode: "99417" }),
    ["serviceLines/1/procedureCode"],
    { codeSets: SETS },
  ],
  [
    "fires when the primary service is of another day",
    withLines({ procedureCode: "99213" }, { procedureCode: "99417", serviceFrom: day("2026-03-03") }),
    ["serviceLines/2/procedureCode"],
    { codeSets: SETS },
  ],
  [
    "does not take another add-on as primary",
    withLines({ procedureCode: "99417" }, { procedureCode: "11045" }),
    ["serviceLines/1/procedureCode", "serviceLines/2/procedureCode"],
    { codeSets: SETS },
  ],
  [
    "fires beside a service that the published table does not list",
    withLines({ procedureCode: "99213" }, { procedureCode: "11045" }),
    ["serviceLines/2/procedureCode"],
    { codeSets: SETS, ncci: WITH_TABLE },
  ],
  [
    "accepts the primary service that the table lists",
    withLines({ procedureCode: "11042" }, { procedureCode: "11045" }),
    [],
    { codeSets: SETS, ncci: WITH_TABLE },
  ],
  [
    "leaves it to the contractor where the table does",
    withLines({ procedureCode: "99213" }, { procedureCode: "22853" }),
    [],
    { codeSets: SETS, ncci: WITH_TABLE },
  ],
]);
