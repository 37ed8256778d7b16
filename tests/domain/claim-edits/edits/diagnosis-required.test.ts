import { diagnosisRequired } from "@/domain/claim-edits/edits/diagnosis-required";
import { claim, editTable } from "../edit-table";

editTable(diagnosisRequired, [
  ["accepts one diagnosis", claim({ diagnosisCodes: ["I10"] }), []],
  ["fires on none", claim({ diagnosisCodes: [] }), ["diagnosisCodes/1"]],
  [
    "says nothing of a dental claim, where it is not required",
    claim({ diagnosisCodes: [], type: "dental" }),
    [],
  ],
]);
