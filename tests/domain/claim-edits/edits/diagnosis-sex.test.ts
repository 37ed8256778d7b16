import { diagnosisSex } from "@/domain/claim-edits/edits/diagnosis-sex";
import { claim, codes, editTable, withLine, withParties } from "../edit-table";

const SETS = codes([
  { system: "icd10cm", code: "E11.9" },
  { system: "icd10cm", code: "I10" },
  { system: "icd10cm", code: "N40.0", sex: "male" },
  { system: "icd10cm", code: "O80", sex: "female" },
]);

editTable(diagnosisSex, [
  ["accepts a code for males on a male", claim({ diagnosisCodes: ["N400"] }), [], { codeSets: SETS }],
  [
    "warns of it on a female",
    withParties({ patient: { sex: "F" } }, { diagnosisCodes: ["N400"] }),
    ["diagnosisCodes/1"],
    { codeSets: SETS },
  ],
  [
    "warns of a code for females on a male",
    claim({ diagnosisCodes: ["O80"] }),
    ["diagnosisCodes/1"],
    { codeSets: SETS },
  ],
  [
    "says nothing when the sex is not known",
    withParties({ patient: { sex: "U" } }, { diagnosisCodes: ["N400"] }),
    [],
    { codeSets: SETS },
  ],
  [
    "lets modifier KX say that the service applies",
    withLine({ modifiers: ["KX"] }, { diagnosisCodes: ["O80"] }),
    [],
    { codeSets: SETS },
  ],
]);
