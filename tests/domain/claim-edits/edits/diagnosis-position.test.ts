import { diagnosisPosition } from "@/domain/claim-edits/edits/diagnosis-position";
import { claim, codes, editTable } from "../edit-table";

const SETS = codes([
  { system: "icd10cm", code: "E11.9" },
  { system: "icd10cm", code: "I10" },
  { system: "icd10cm", code: "Z79.4", position: { rule: "never-first", authority: "I.C.21.c.3" } },
  { system: "icd10cm", code: "Z00.00", position: { rule: "only-first", authority: "I.C.21.c.16" } },
  { system: "icd10cm", code: "W19.XXXA", position: { rule: "never-first", authority: "I.C.20.a.6" } },
]);

editTable(diagnosisPosition, [
  ["accepts codes without a rule", claim(), [], { codeSets: SETS }],
  [
    "fires when a code that is never first stands first",
    claim({ diagnosisCodes: ["Z794", "E119"] }),
    ["diagnosisCodes/1"],
    { codeSets: SETS },
  ],
  ["accepts it in second place", claim({ diagnosisCodes: ["E119", "Z794"] }), [], { codeSets: SETS }],
  [
    "fires when a code that is only first stands behind",
    claim({ diagnosisCodes: ["I10", "Z0000"] }),
    ["diagnosisCodes/2"],
    { codeSets: SETS },
  ],
  [
    "leaves external causes to their own edit",
    claim({ diagnosisCodes: ["W19XXXA"] }),
    [],
    { codeSets: SETS },
  ],
]);
