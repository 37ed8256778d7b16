import { diagnosisNotChecked } from "@/domain/claim-edits/edits/diagnosis-not-checked";
import { day } from "../../../factories/build-claim";
import { claim, codes, editTable, withLine } from "../edit-table";

const SETS = codes([
  { system: "icd10cm", code: "E11.9" },
  { system: "icd10cm", code: "I10" },
]);

editTable(diagnosisNotChecked, [
  ["is silent when the code was checked", claim(), [], { codeSets: SETS }],
  [
    "notes a date without release",
    withLine({ serviceFrom: day("2024-03-02") }),
    ["diagnosisCodes/1", "diagnosisCodes/2"],
    { codeSets: SETS },
  ],
  [
    "notes a code outside a selection",
    claim({ diagnosisCodes: ["E1199"] }),
    ["diagnosisCodes/1"],
    { codeSets: codes([{ system: "icd10cm", code: "I10" }], false) },
  ],
  [
    "leaves a code unknown to a complete release to its own edit",
    claim({ diagnosisCodes: ["E1199"] }),
    [],
    { codeSets: SETS },
  ],
]);
