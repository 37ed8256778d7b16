import type { EditContext } from "@/domain/claim-edits/claim-edit";
import { excludes1Pair } from "@/domain/claim-edits/edits/excludes1-pair";
import { claim, editTable } from "../edit-table";

const NOTES: EditContext["diagnosisNotes"] = {
  source: "test notes",
  excludes1Between: (one, other) =>
    [one, other].sort().join() === "E109,E119"
      ? { note: { owner: "E11", kind: "excludes1", text: "type 1 (E10.-)" }, code: "E119", excluded: "E109" }
      : undefined,
};

editTable(excludes1Pair, [
  ["accepts codes that do not exclude each other", claim(), [], { diagnosisNotes: NOTES }],
  [
    "warns at the later of two that do",
    claim({ diagnosisCodes: ["E109", "I10", "E119"] }),
    ["diagnosisCodes/3"],
    { diagnosisNotes: NOTES },
  ],
  [
    "warns whichever stands first",
    claim({ diagnosisCodes: ["E119", "E109"] }),
    ["diagnosisCodes/2"],
    { diagnosisNotes: NOTES },
  ],
]);
