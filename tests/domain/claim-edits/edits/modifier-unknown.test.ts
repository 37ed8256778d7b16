import { modifierUnknown } from "@/domain/claim-edits/edits/modifier-unknown";
import { day } from "../../../factories/build-claim";
import { codes, editTable, withLine } from "../edit-table";

const SETS = codes([
  { system: "modifier", code: "25" },
  { system: "modifier", code: "CR", validTo: day("2026-03-02") },
]);

editTable(modifierUnknown, [
  ["accepts a known modifier", withLine({ modifiers: ["25"] }), [], { codeSets: SETS }],
  [
    "fires on one that the list does not hold",
    withLine({ modifiers: ["25", "ZZ"] }),
    ["serviceLines/1/modifiers"],
    { codeSets: SETS },
  ],
  [
    "fires on one that ended before the date",
    withLine({ modifiers: ["CR"], serviceFrom: day("2026-03-03") }),
    ["serviceLines/1/modifiers"],
    { codeSets: SETS },
  ],
  ["accepts the letters of an ambulance trip", withLine({ modifiers: ["RH"] }), [], { codeSets: SETS }],
]);
