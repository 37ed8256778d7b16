import { diagnosisAge } from "@/domain/claim-edits/edits/diagnosis-age";
import { day } from "../../../factories/build-claim";
import { claim, codes, editTable, withParties } from "../edit-table";

const SETS = codes([
  { system: "icd10cm", code: "E11.9" },
  { system: "icd10cm", code: "I10" },
  { system: "icd10cm", code: "R54", age: { from: 15, through: 124 } },
  { system: "icd10cm", code: "P59.9", age: { from: 0, through: 0 } },
]);

editTable(diagnosisAge, [
  ["accepts an adult's code at 64", claim({ diagnosisCodes: ["R54"] }), [], { codeSets: SETS }],
  [
    "warns of it the day before the fifteenth birthday",
    withParties({ patient: { birthDate: day("2011-03-03") } }, { diagnosisCodes: ["R54"] }),
    ["diagnosisCodes/1"],
    { codeSets: SETS },
  ],
  [
    "accepts it on the fifteenth birthday",
    withParties({ patient: { birthDate: day("2011-03-02") } }, { diagnosisCodes: ["R54"] }),
    [],
    { codeSets: SETS },
  ],
  [
    "warns of a newborn code at one year",
    withParties({ patient: { birthDate: day("2025-03-02") } }, { diagnosisCodes: ["P599"] }),
    ["diagnosisCodes/1"],
    { codeSets: SETS },
  ],
  [
    "accepts it one day earlier in life",
    withParties({ patient: { birthDate: day("2025-03-03") } }, { diagnosisCodes: ["P599"] }),
    [],
    { codeSets: SETS },
  ],
]);
