import { externalCauseFirst } from "@/domain/claim-edits/edits/external-cause-first";
import { claim, editTable } from "../edit-table";

editTable(externalCauseFirst, [
  ["accepts the injury first", claim({ diagnosisCodes: ["S52501A", "W19XXXA"] }), []],
  [
    "fires when the fall stands first",
    claim({ diagnosisCodes: ["W19XXXA", "S52501A"] }),
    ["diagnosisCodes/1"],
  ],
  ["fires on V, X and Y alike", claim({ diagnosisCodes: ["Y9301"] }), ["diagnosisCodes/1"]],
  ["accepts U and Z first", claim({ diagnosisCodes: ["Z0000"] }), []],
]);
