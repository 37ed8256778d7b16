import { expect, it } from "vitest";
import { diagnosisCodePunctuation } from "@/domain/claim-edits/edits/diagnosis-code-punctuation";
import { claim, editTable, fixed } from "../edit-table";

editTable(diagnosisCodePunctuation, [
  ["finds nothing in plain codes", claim(), []],
  ["fires on a dot", claim({ diagnosisCodes: ["E11.9"] }), ["diagnosisCodes/1"]],
  ["fires on small letters", claim({ diagnosisCodes: ["I10", "e119"] }), ["diagnosisCodes/2"]],
]);

it("sends the same code", () => {
  expect(fixed(diagnosisCodePunctuation, claim({ diagnosisCodes: ["e11.9"] }), "diagnosisCodes/1")).toBe(
    "E119",
  );
});
