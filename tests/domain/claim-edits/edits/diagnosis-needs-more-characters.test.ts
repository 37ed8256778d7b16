import { diagnosisNeedsMoreCharacters } from "@/domain/claim-edits/edits/diagnosis-needs-more-characters";
import { claim, codes, editTable } from "../edit-table";

const SETS = codes([
  { system: "icd10cm", code: "E11.9" },
  { system: "icd10cm", code: "I10" },
  { system: "icd10cm", code: "E11", billable: false },
]);

editTable(diagnosisNeedsMoreCharacters, [
  ["accepts billable codes", claim(), [], { codeSets: SETS }],
  ["fires on a header", claim({ diagnosisCodes: ["E11", "I10"] }), ["diagnosisCodes/1"], { codeSets: SETS }],
  ["says nothing while no release is loaded", claim({ diagnosisCodes: ["E11"] }), []],
]);
