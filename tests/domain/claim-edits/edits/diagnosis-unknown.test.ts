import { diagnosisUnknown } from "@/domain/claim-edits/edits/diagnosis-unknown";
import { claim, codes, editTable } from "../edit-table";

const SETS = codes([
  { system: "icd10cm", code: "E11.9" },
  { system: "icd10cm", code: "I10" },
]);

editTable(diagnosisUnknown, [
  ["accepts known codes", claim(), [], { codeSets: SETS }],
  [
    "fires on a code that a complete release does not hold",
    claim({ diagnosisCodes: ["E119", "E1199"] }),
    ["diagnosisCodes/2"],
    { codeSets: SETS },
  ],
  [
    "fires on what has no form of a diagnosis, whatever is loaded",
    claim({ diagnosisCodes: ["4019"] }),
    ["diagnosisCodes/1"],
  ],
  [
    "does not judge by a selection",
    claim({ diagnosisCodes: ["E1199"] }),
    [],
    { codeSets: codes([{ system: "icd10cm", code: "I10" }], false) },
  ],
]);
