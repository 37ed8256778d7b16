import { manifestationFirst } from "@/domain/claim-edits/edits/manifestation-first";
import { day } from "../../../factories/build-claim";
import { claim, codes, editTable, line } from "../edit-table";

const SETS = codes([
  { system: "icd10cm", code: "E11.9" },
  { system: "icd10cm", code: "I10" },
  { system: "icd10cm", code: "F02.80", manifestation: true },
]);

editTable(manifestationFirst, [
  [
    "accepts the cause before the manifestation",
    claim({ diagnosisCodes: ["E119", "F0280"] }),
    [],
    { codeSets: SETS },
  ],
  [
    "fires when the manifestation stands first",
    claim({ diagnosisCodes: ["F0280", "E119"] }),
    ["diagnosisCodes/1"],
    { codeSets: SETS },
  ],
  [
    "fires once, however many dates point to it",
    claim({
      diagnosisCodes: ["F0280"],
      serviceLines: [line(), line({ lineNumber: 2, serviceFrom: day("2026-03-03") })],
    }),
    ["diagnosisCodes/1"],
    { codeSets: SETS },
  ],
  ["accepts another code first", claim(), [], { codeSets: SETS }],
]);
