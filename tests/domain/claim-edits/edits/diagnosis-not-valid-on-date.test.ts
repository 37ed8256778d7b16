import { diagnosisNotValidOnDate } from "@/domain/claim-edits/edits/diagnosis-not-valid-on-date";
import { day } from "../../../factories/build-claim";
import { claim, codes, editTable, withLine } from "../edit-table";

const SETS = codes([
  { system: "icd10cm", code: "E11.9" },
  { system: "icd10cm", code: "I10" },
  { system: "icd10cm", code: "E11.8", validTo: day("2026-03-02") },
  { system: "icd10cm", code: "E11.A", validFrom: day("2026-04-01") },
]);

editTable(diagnosisNotValidOnDate, [
  ["accepts codes valid on the date", claim(), [], { codeSets: SETS }],
  ["accepts the last valid day", claim({ diagnosisCodes: ["E118"] }), [], { codeSets: SETS }],
  [
    "fires the day after it ended",
    withLine({ serviceFrom: day("2026-03-03") }, { diagnosisCodes: ["E118"] }),
    ["diagnosisCodes/1"],
    { codeSets: SETS },
  ],
  [
    "fires the day before a code begins",
    claim({ diagnosisCodes: ["E11A"] }),
    ["diagnosisCodes/1"],
    { codeSets: SETS },
  ],
  [
    "accepts a new code from its first day",
    withLine({ serviceFrom: day("2026-04-01") }, { diagnosisCodes: ["E11A"] }),
    [],
    { codeSets: SETS },
  ],
  ["leaves an unknown code to its own edit", claim({ diagnosisCodes: ["A000"] }), [], { codeSets: SETS }],
]);
